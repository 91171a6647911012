package rasid;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.Description;
import org.junit.jupiter.api.Test;
import rasid.launch.NewsClaimsOptions;

/** The examples of schedules name options that there are, and all of them where all are wanted. */
class ScheduleTest {

  private static final Path SCHEDULE = Path.of("../../scripts/schedule");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([A-Za-z]+)");

  private static final Pattern CRON_FIELD = Pattern.compile("(\\*|\\d+)(-\\d+)?(/\\d+)?(,\\d+)*");

  @Test
  void theFlexTemplateIsMadeOfTheOptions() throws IOException {
    Path file = SCHEDULE.resolve("dataflow-template.json");
    String template = FlexTemplate.text();
    if (Boolean.getBoolean("template.write")) {
      Files.writeString(file, template);
    }
    assertWithMessage("older than the options; run this test with -Dtemplate.write=true")
        .that(Files.readString(file))
        .isEqualTo(template);
    JsonNode parameters = new ObjectMapper().readTree(template).get("parameters");
    Set<String> names = new TreeSet<>();
    parameters.forEach(parameter -> names.add(parameter.get("name").asText()));
    assertThat(names).isEqualTo(options());
  }

  @Test
  void theCrontabHasTimesAndOptionsThatThereAre() throws IOException {
    List<String> jobs = new ArrayList<>();
    for (String line : Files.readAllLines(SCHEDULE.resolve("crontab"))) {
      if (!line.startsWith("#") && !line.matches("[A-Z_]+=.*") && !line.isBlank()) {
        jobs.add(line);
      }
    }
    assertThat(jobs).hasSize(1);
    String[] fields = jobs.get(0).split(" ", 7);
    for (int i = 0; i < 5; i++) {
      assertThat(fields[i]).matches(CRON_FIELD.pattern());
    }
    assertThat(named(fields[6])).containsExactly("date", "input", "output", "previous");
    assertThat(options()).containsAtLeastElementsIn(named(fields[6]));
    // An unescaped percent sign ends the command of a crontab.
    assertThat(fields[6].replace("\\%", "")).doesNotContain("%");
  }

  @Test
  void theAirflowExampleNamesOptionsThatThereAre() throws IOException {
    Set<String> named = named(Files.readString(SCHEDULE.resolve("airflow_dag.py")));
    assertThat(named).containsAtLeast("date", "input", "output", "previous");
    assertThat(options()).containsAtLeastElementsIn(named);
  }

  private static Set<String> named(String text) {
    Set<String> named = new TreeSet<>();
    Matcher matcher = OPTION.matcher(text);
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    return named;
  }

  private static Set<String> options() {
    Set<String> options = new TreeSet<>();
    getters().forEach(getter -> options.add(name(getter)));
    return options;
  }

  private static List<Method> getters() {
    List<Method> getters = new ArrayList<>();
    for (Method method : NewsClaimsOptions.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Description.class)) {
        getters.add(method);
      }
    }
    return getters;
  }

  static String name(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
