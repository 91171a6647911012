package rasid.text;

/** Classes of characters of Arabic text, after Unicode 15 (blocks Arabic, General Punctuation). */
public final class ArabicLetters {

  static final char TATWEEL = '\u0640';
  static final char ALEF = '\u0627';
  static final char ALEF_MADDA = '\u0622';
  static final char ALEF_HAMZA_ABOVE = '\u0623';
  static final char ALEF_HAMZA_BELOW = '\u0625';
  static final char ALEF_WASLA = '\u0671';
  static final char ALEF_MAKSURA = '\u0649';
  static final char FARSI_YEH = '\u06CC';
  static final char YEH = '\u064A';
  static final char TEH_MARBUTA = '\u0629';
  static final char HEH = '\u0647';
  static final char KEHEH = '\u06A9';
  static final char KAF = '\u0643';

  private ArabicLetters() {}

  /**
   * A letter of the Arabic alphabet, presentation forms included; no mark, digit or punctuation.
   */
  public static boolean isLetter(char c) {
    return (c >= '\u0620' && c <= '\u064A' && c != TATWEEL)
        || (c >= '\u066E' && c <= '\u06D3' && c != '\u0670')
        || c == '\u06D5'
        || (c >= '\uFB50' && c <= '\uFDFB' && Character.isLetter(c))
        || (c >= '\uFE76' && c <= '\uFEFC' && Character.isLetter(c));
  }

  /** A vowel sign, shadda, superscript alef or Quranic mark: it belongs to the letter before it. */
  public static boolean isMark(char c) {
    return (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9');
  }

  /**
   * A mark or the tatweel: a character inside a word that changes neither its letters nor its
   * sense.
   */
  public static boolean isDecoration(char c) {
    return isMark(c) || c == TATWEEL;
  }

  /**
   * A character that shows nothing: direction controls, joiners, zero-width spaces, byte order
   * mark, soft hyphen.
   */
  public static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u061C'
        || c == '\u180E';
  }

  /** A blank inside a line: space, tab, no-break and other spaces, invisible characters. */
  public static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200A')
        || isInvisible(c);
  }

  /**
   * Value of a digit of one of the three scripts of Arabic text (0-9, U+0660.., U+06F0..), else -1.
   */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return c - '\u0660';
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return c - '\u06F0';
    }
    return -1;
  }

  public static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** A character that words are made of: an Arabic or other letter, a mark, the tatweel. */
  public static boolean isWordChar(char c) {
    return isLetter(c) || isDecoration(c) || (Character.isLetter(c) && !isDigit(c));
  }

  /** A quotation mark of any kind that Arabic news uses. */
  public static boolean isQuote(char c) {
    return c == '"' || c == '\u00AB' || c == '\u00BB' || (c >= '\u201C' && c <= '\u201F');
  }
}
