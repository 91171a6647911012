package rasid.annotation.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small numbers for the characters that the segmenter's weights know: Arabic letters, the signs for
 * what lies around a token, and the tokens that stand for one character because they are not split
 * (digits, punctuation, Latin words). What no weight knows is {@link #OTHER}.
 */
public final class Alphabet {

  public static final int OTHER = 0;

  /** The border between two tokens. */
  public static final int BOUNDARY = 1;

  /** What lies before the first and behind the last token. */
  public static final int OUTSIDE = 2;

  /** How CoreNLP writes the border and the outside in the names of its features. */
  public static final String BOUNDARY_NAME = ".#.";

  public static final String OUTSIDE_NAME = "null";

  private static final char FIRST_ARABIC = '\u0600';
  private static final char LAST_ARABIC = '\u06FF';

  private final String[] symbols;
  private final Map<String, Integer> ids = new HashMap<>();
  private final short[] arabic = new short[LAST_ARABIC - FIRST_ARABIC + 1];

  /**
   * @param symbols the symbols in the order of their numbers, from the one behind {@link #OUTSIDE}
   */
  public Alphabet(List<String> symbols) {
    this.symbols = symbols.toArray(new String[0]);
    ids.put(BOUNDARY_NAME, BOUNDARY);
    ids.put(OUTSIDE_NAME, OUTSIDE);
    for (int i = 0; i < this.symbols.length; i++) {
      String symbol = this.symbols[i];
      int id = OUTSIDE + 1 + i;
      ids.put(symbol, id);
      if (symbol.length() == 1 && isArabic(symbol.charAt(0))) {
        arabic[symbol.charAt(0) - FIRST_ARABIC] = (short) id;
      }
    }
  }

  /** One more than the greatest number. */
  public int size() {
    return OUTSIDE + 1 + symbols.length;
  }

  /** The symbols behind {@link #OUTSIDE}. */
  public List<String> symbols() {
    return List.of(symbols);
  }

  /** The number of a character or token. */
  public int id(String symbol) {
    return ids.getOrDefault(symbol, OTHER);
  }

  int id(char c) {
    return isArabic(c) ? arabic[c - FIRST_ARABIC] : id(String.valueOf(c));
  }

  static boolean isArabic(char c) {
    return c >= FIRST_ARABIC && c <= LAST_ARABIC;
  }

  /**
   * Whether a token stands for one character: it holds an ASCII digit, an ASCII punctuation mark or
   * something outside the Arabic block (CoreNLP: {@code IOBUtils.shouldNotSegment}).
   */
  public static boolean isUnsplit(CharSequence token) {
    for (int i = 0; i < token.length(); i++) {
      if (!isArabic(token.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
