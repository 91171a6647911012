package rasid.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What the command line of {@link Evaluate} asks for.
 *
 * @param gold folder or file of the gold
 * @param run folder of the run
 * @param errors how many mistakes of each type to show; 0 for none
 * @param byEvent whether to score each event and class
 * @param confidence whether to show how far confidences hold
 * @param json whether to print one JSON object
 */
record EvaluateOptions(
    Path gold, Path run, int errors, boolean byEvent, boolean confidence, boolean json) {

  static final String USAGE =
      "usage: evaluate.sh [--gold=FOLDER|FILE.jsonl[.gz]] [--errors[=N]] [--by-event] [--confidence]"
          + " [--json] RUN_FOLDER";

  /**
   * Reads the arguments; of an option that is given twice the last counts.
   *
   * @throws IllegalArgumentException when one is unknown, bad or missing
   */
  static EvaluateOptions parse(String... args) {
    @Nullable Path gold = null;
    int errors = 0;
    boolean byEvent = false;
    boolean confidence = false;
    boolean json = false;
    List<Path> runs = new ArrayList<>();
    for (String arg : args) {
      String value = arg.substring(arg.indexOf('=') + 1);
      if (arg.startsWith("--gold=")) {
        gold = Path.of(value);
      } else if (arg.equals("--errors")) {
        errors = Integer.MAX_VALUE;
      } else if (arg.startsWith("--errors=")) {
        errors = positive(value);
      } else if (arg.equals("--by-event")) {
        byEvent = true;
      } else if (arg.equals("--confidence")) {
        confidence = true;
      } else if (arg.equals("--json")) {
        json = true;
      } else if (arg.startsWith("-")) {
        throw new IllegalArgumentException("unknown option " + arg + "; " + USAGE);
      } else {
        runs.add(Path.of(arg));
      }
    }
    if (gold == null || runs.size() != 1) {
      throw new IllegalArgumentException(USAGE);
    }
    return new EvaluateOptions(gold, runs.get(0), errors, byEvent, confidence, json);
  }

  private static int positive(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IllegalArgumentException("--errors is no number from 1: " + value);
  }
}
