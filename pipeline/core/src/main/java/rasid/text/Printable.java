package rasid.text;

import java.util.regex.Pattern;

/** Text of articles on a terminal, or in files that are shown on one, where it must do nothing. */
public final class Printable {

  /** What moves a terminal's cursor, or turns the direction of what follows. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

  private Printable() {}

  /** A text on one line, without signs that steer a terminal or turn the direction. */
  public static String line(String text) {
    return STEERING.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** A text with its lines, tabs and directions, without signs that steer a terminal. */
  public static String lines(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }
}
