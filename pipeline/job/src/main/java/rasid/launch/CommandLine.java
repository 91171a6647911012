package rasid.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Reads a command line, and gives the local runner what it needs to be fast. */
final class CommandLine {

  private static final String RUNNER = "runner";

  private static final String LOCAL_RUNNER = "DirectRunner";

  /** Option of runners that write a template of the job instead of running it. */
  private static final String TEMPLATE = "templateLocation";

  private static final Pattern BAD_VALUE =
      Pattern.compile("Cannot deserialize value of type `(\\w+)` from String \"(.*?)\"");

  private final List<String> args;

  CommandLine(String... args) {
    this.args = Arrays.asList(args);
  }

  /** Whether only the help is asked for. */
  boolean asksForHelp() {
    return args.contains("--help") || args.contains("-h");
  }

  /** Whether only the version is asked for. */
  boolean asksForVersion() {
    return args.contains("--version");
  }

  /** The options as they were given, by name; one without a value is true. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String arg : args) {
      String[] parts = arg.replaceFirst("^--", "").split("=", 2);
      given.put(parts[0], parts.length == 2 ? parts[1] : "true");
    }
    return given;
  }

  /** Whether the job is to be written down to be run later. */
  boolean asksForTemplate() {
    return has(TEMPLATE);
  }

  /**
   * The options.
   *
   * @throws IllegalArgumentException when one is unknown, missing or of a wrong form
   */
  NewsClaimsOptions options() {
    for (String arg : args) {
      if (!arg.startsWith("--")) {
        throw new IllegalArgumentException("options begin with --, this one does not: " + arg);
      }
    }
    List<String> all = new ArrayList<>(args);
    if (!has(RUNNER) || args.contains("--" + RUNNER + "=" + LOCAL_RUNNER)) {
      addDefault(
          all, "targetParallelism", Integer.toString(Runtime.getRuntime().availableProcessors()));
      // The runner's own checks encode and decode every record; the tests run with them.
      addDefault(all, "enforceImmutability", "false");
      addDefault(all, "enforceEncodability", "false");
      all.add("--blockOnRun=false");
    }
    try {
      return PipelineOptionsFactory.fromArgs(all.toArray(new String[0]))
          .withValidation()
          .as(NewsClaimsOptions.class);
    } catch (IllegalArgumentException e) {
      throw named(e);
    }
  }

  /** An error of Beam with the name of the option whose value has not its form. */
  private IllegalArgumentException named(IllegalArgumentException error) {
    Matcher value = BAD_VALUE.matcher(String.valueOf(error.getMessage()));
    if (value.find()) {
      for (String arg : args) {
        if (arg.endsWith("=" + value.group(2))) {
          String option = arg.substring(0, arg.indexOf('='));
          return new IllegalArgumentException(
              option + " takes a value of type " + value.group(1) + ": " + value.group(2), error);
        }
      }
    }
    return error;
  }

  private void addDefault(List<String> all, String option, String value) {
    if (!has(option)) {
      all.add("--" + option + "=" + value);
    }
  }

  private boolean has(String option) {
    return args.stream().anyMatch(arg -> arg.startsWith("--" + option + "="));
  }
}
