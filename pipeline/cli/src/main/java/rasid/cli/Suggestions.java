package rasid.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What was meant, perhaps, by each option that a command does not know. Options of runners are not
 * suggested: there are hundreds, and one of them is near to anything.
 */
final class Suggestions {

  private Suggestions() {}

  /**
   * A line for each option that is unknown and near to one that there is.
   *
   * @param unmatched the arguments that the command does not know
   */
  static List<String> of(CommandLine command, Collection<String> unmatched) {
    List<String> lines = new ArrayList<>();
    for (String argument : unmatched) {
      if (argument.startsWith("-")) {
        String name = argument.replaceFirst("=.*", "");
        nearest(command, name).ifPresent(meant -> lines.add(name + ": " + meant + " is meant?"));
      }
    }
    return lines;
  }

  private static Optional<String> nearest(CommandLine command, String name) {
    return command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName)
        .filter(known -> distance(name, known) <= mostChanges(known))
        .min(
            Comparator.comparingInt((String known) -> distance(name, known))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A third of a name's letters, but two of a short one, as --az for --as or --lng for --lang. */
  private static int mostChanges(String name) {
    int letters = name.replace("-", "").length();
    return Math.max(Math.min(letters - 1, 2), letters / 3);
  }

  /** Letters to change, add, leave out or swap with the next, whatever their case. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        least[i][j] =
            Math.min(least[i - 1][j - 1] + change, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean isSwap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (isSwap) {
          least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
        }
      }
    }
    return least[a.length()][b.length()];
  }
}
