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
}
