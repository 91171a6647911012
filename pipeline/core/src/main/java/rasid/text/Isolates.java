package rasid.text;

/**
 * Text of its own direction inside a line, so that neighbouring stretches of Arabic do not trade
 * places on a terminal (Unicode Standard Annex 9, explicit isolates).
 */
public final class Isolates {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';

  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  /** Hebrew, Arabic and the other scripts from right to left begin here. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private Isolates() {}

  /** The text in isolates; as it is when no letter of it runs from right to left. */
  public static String around(String text) {
    return text.chars().anyMatch(letter -> letter >= FIRST_RIGHT_TO_LEFT)
        ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
        : text;
  }
}
