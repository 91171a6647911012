package rasid;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.Validation.Required;
import rasid.launch.NewsClaimsOptions;

/** The metadata of a Dataflow Flex Template, made of the options of the job. */
final class FlexTemplate {

  private static final Map<String, String> FOLDERS_AND_FILES =
      Map.of(
          "output", "GCS_WRITE_FOLDER",
          "lexicons", "GCS_READ_FOLDER",
          "corrections", "GCS_READ_FILE");

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "codec", List.of("deflate", "bzip2", "snappy", "null"),
          "format", List.of("avro", "jsonl", "parquet"),
          "logFormat", List.of("text", "json"));

  private static final Map<String, String> FORMS =
      Map.of(
          "input", "^gs://.+$",
          "output", "^gs://.+$",
          "run", "^[A-Za-z0-9._-]{1,128}$",
          "date", "^\\d{4}-\\d{2}-\\d{2}$");

  private static final ObjectMapper JSON = new ObjectMapper();

  private FlexTemplate() {}

  static String text() throws IOException {
    ObjectNode template = JSON.createObjectNode();
    template.put("name", "rasid");
    template.put(
        "description", "Reads Arabic news and writes Avro records of the numeric claims in them.");
    template.put("streaming", false);
    var parameters = template.putArray("parameters");
    Arrays.stream(NewsClaimsOptions.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Description.class))
        .sorted(
            Comparator.comparing((Method method) -> !method.isAnnotationPresent(Required.class))
                .thenComparing(ScheduleTest::name))
        .forEach(getter -> parameters.add(parameter(getter)));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    return JSON.writer(printer).writeValueAsString(template) + "\n";
  }

  private static ObjectNode parameter(Method getter) {
    String name = ScheduleTest.name(getter);
    ObjectNode parameter = JSON.createObjectNode();
    parameter.put("name", name);
    parameter.put("label", label(name));
    parameter.put("helpText", getter.getAnnotation(Description.class).value());
    parameter.put("isOptional", !getter.isAnnotationPresent(Required.class));
    parameter.put("paramType", type(name, getter.getReturnType()));
    Object value = defaultOf(getter);
    if (value != null) {
      parameter.put("defaultValue", value.toString());
    }
    if (CHOICES.containsKey(name)) {
      var choices = parameter.putArray("enumOptions");
      CHOICES
          .get(name)
          .forEach(choice -> choices.addObject().put("value", choice).put("label", choice));
    }
    if (FORMS.containsKey(name)) {
      parameter.putArray("regexes").add(FORMS.get(name));
    }
    return parameter;
  }

  private static String type(String name, Class<?> type) {
    if (CHOICES.containsKey(name)) {
      return "ENUM";
    }
    if (type == boolean.class) {
      return "BOOLEAN";
    }
    return type == String.class ? FOLDERS_AND_FILES.getOrDefault(name, "TEXT") : "NUMBER";
  }

  private static Object defaultOf(Method getter) {
    try {
      return getter.invoke(PipelineOptionsFactory.as(NewsClaimsOptions.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A name as words: maxFailureShare is Max failure share. */
  private static String label(String name) {
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
