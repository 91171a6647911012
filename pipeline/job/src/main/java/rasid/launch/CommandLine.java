package rasid.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads a command line, and gives the local runner what it needs to be fast. */
final class CommandLine {

  private static final String RUNNER = "runner";

  private static final String LOCAL_RUNNER = "DirectRunner";

  /** Option of the local runner: whether starting a job is waiting for it. */
  private static final String BLOCK = "blockOnRun";

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
      if (has(BLOCK)) {
        throw new IllegalArgumentException(
            "--" + BLOCK + " is not yours to choose: the program waits for its job; leave it out");
      }
      all.add("--" + BLOCK + "=false");
    }
    try {
      return PipelineOptionsFactory.fromArgs(all.toArray(new String[0]))
          .withValidation()
          .as(NewsClaimsOptions.class);
    } catch (IllegalArgumentException e) {
      throw named(e);
    }
  }

  /** An error of Beam with the name of the option that is wrong. */
  private IllegalArgumentException named(IllegalArgumentException error) {
    String message = String.valueOf(error.getMessage());
    String twice = message.startsWith("expected one element") ? givenTwice() : null;
    if (twice != null) {
      return new IllegalArgumentException("--" + twice + " is given twice; give it once", error);
    }
    Matcher value = BAD_VALUE.matcher(message);
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

  private @Nullable String givenTwice() {
    Set<String> names = new HashSet<>();
    return args.stream()
        .map(arg -> arg.replaceFirst("^--", "").split("=", 2)[0])
        .filter(name -> !names.add(name))
        .findFirst()
        .orElse(null);
  }

  private void addDefault(List<String> all, String option, String value) {
    if (!has(option)) {
      all.add("--" + option + "=" + value);
    }
  }

  private boolean has(String option) {
    String name = "--" + option;
    return args.stream().anyMatch(arg -> arg.equals(name) || arg.startsWith(name + "="));
  }
}
