package rasid.launch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.Validation.Required;
import org.junit.jupiter.api.Test;

/** The help says of each option what the options themselves say. */
class OptionsHelpTest {

  @Test
  void everyOptionStandsThereOnceWithItsDescription() {
    Map<String, List<String>> entries = entries();
    for (Method getter : getters()) {
      Description description = getter.getAnnotation(Description.class);
      assertWithMessage("description of " + getter.getName()).that(description).isNotNull();
      List<String> found = entries.getOrDefault(name(getter), List.of());
      assertWithMessage(name(getter)).that(found).hasSize(1);
      String text = found.get(0).replaceFirst("^.*\n", "").replaceAll("\\s+", " ").strip();
      assertWithMessage(name(getter)).that(text).isEqualTo(description.value());
    }
    assertThat(entries.keySet())
        .containsAtLeast(
            "runner", "help, --version\n      What there is to set, and which program this is.");
    assertThat(entries).hasSize(getters().size() + 2);
  }

  @Test
  void theDefaultIsTheOneThatAnOptionHasWhenItIsNotGiven() throws ReflectiveOperationException {
    NewsClaimsOptions options = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    for (Method getter : getters()) {
      String head = entries().get(name(getter)).get(0).lines().findFirst().orElseThrow();
      if (getter.isAnnotationPresent(Required.class)) {
        assertThat(head).endsWith("  (required)");
        continue;
      }
      Object value = getter.invoke(options);
      assertWithMessage(name(getter))
          .that(head.replaceFirst("^\\S+", "").strip())
          .isEqualTo(value == null ? "" : "(default " + value + ")");
    }
  }

  /** What stands under each option, with its own line. */
  private static Map<String, List<String>> entries() {
    Map<String, List<String>> entries = new HashMap<>();
    String options = Splitter.on("\n\n").splitToList(OptionsHelp.text()).get(1);
    for (String entry : Splitter.on("\n  --").split(options)) {
      if (!entry.startsWith("Options:")) {
        entries
            .computeIfAbsent(entry.replaceFirst("(?s)=.*", ""), name -> new ArrayList<>())
            .add(entry);
      }
    }
    return entries;
  }

  private static List<Method> getters() {
    return Arrays.stream(NewsClaimsOptions.class.getDeclaredMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .toList();
  }

  private static String name(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
