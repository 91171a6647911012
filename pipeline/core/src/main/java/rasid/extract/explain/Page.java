package rasid.extract.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasid.text.Printable;

/**
 * Text for a terminal, line by line. Pieces of Arabic stand between the marks U+2068 and U+2069, so
 * that they do not turn the rest of their line around; nothing of an article steers the terminal.
 */
final class Page {

  private static final char OPEN = '\u2068';

  private static final char CLOSE = '\u2069';

  private static final String INDENT = "  ";

  /** Arabic words with the blanks between them. */
  private static final Pattern ARABIC =
      Pattern.compile(
          "\\p{IsArabic}[\\p{IsArabic}\\p{Mn}]*(?: \\p{IsArabic}[\\p{IsArabic}\\p{Mn}]*)*");

  private final StringBuilder text = new StringBuilder();

  /** Adds a line that is {@code depth} steps indented. */
  Page line(int depth, String words) {
    text.append(INDENT.repeat(depth)).append(Printable.lines(words).stripTrailing()).append('\n');
    return this;
  }

  /** Adds an empty line and a heading. */
  Page heading(String words) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    return line(0, words);
  }

  /** A verbatim piece of an article on one line, isolated. */
  static String verbatim(String piece) {
    return OPEN + Printable.line(piece).strip() + CLOSE;
  }

  /** Words of a rule or record with their Arabic pieces isolated. */
  static String isolated(String words) {
    Matcher arabic = ARABIC.matcher(Printable.line(words));
    return arabic.replaceAll(OPEN + "$0" + CLOSE);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
