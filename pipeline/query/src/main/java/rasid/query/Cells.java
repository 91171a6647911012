package rasid.query;

import java.util.regex.Pattern;

/** Text of articles in cells of others' programs, where it must do nothing. */
public final class Cells {

  /**
   * First signs that a spreadsheet takes for the begin of a formula, also in their wide forms and
   * behind signs that are not seen.
   */
  private static final Pattern FORMULA =
      Pattern.compile("^([\\t\\r\\n]|[\\p{Cf}\\p{Z}]*[=+\\-@＝＋－＠])");

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d[\\d.,]*");

  /** What moves a terminal's cursor, or turns the direction of what follows. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private Cells() {}

  /**
   * A text that no spreadsheet takes for a formula: before what looks like one stands an
   * apostrophe, as OWASP advises. A number is none.
   */
  public static String harmless(String text) {
    return FORMULA.matcher(text).find() && !PLAIN_NUMBER.matcher(text).matches()
        ? "'" + text
        : text;
  }

  /** A text on one line, without signs that steer a terminal. */
  static String printable(String text) {
    return CONTROLS.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
