package rasid.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines. */
public final class Lines {

  private Lines() {}

  /** The lines of a text without their ends and outer blanks; blank lines are left out. */
  public static List<TextRange> of(String text) {
    List<TextRange> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        TextRange line = trim(text, begin, i);
        if (line.length() > 0) {
          lines.add(line);
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  /** The range without blanks and line ends at its ends; empty when there is nothing else. */
  public static TextRange trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new TextRange(from, to);
  }

  private static boolean isBlank(char c) {
    return ArabicLetters.isBlank(c) || Character.isWhitespace(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\f'
        || c == '\u000B';
  }
}
