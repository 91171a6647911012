package rasid.text;

/**
 * The one normaliser that texts and lexicons go through before they are compared. Rules, after
 * Larkey et al. (SIGIR 2002) and Lucene's ArabicNormalizer:
 *
 * <ul>
 *   <li>vowel signs, tatweel and invisible characters are dropped;
 *   <li>alef with hamza, madda or wasla becomes bare alef;
 *   <li>alef maqsura and Farsi yeh become yeh; keheh becomes kaf;
 *   <li>teh marbuta becomes heh;
 *   <li>Latin letters become lower case.
 * </ul>
 */
public final class ArabicNormalizer {

  private ArabicNormalizer() {}

  /** The key of a whole string. */
  public static String key(String text) {
    return key(text, 0, text.length());
  }

  /** The key of text[begin, end). */
  public static String key(String text, int begin, int end) {
    StringBuilder out = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (!ArabicLetters.isDecoration(c) && !ArabicLetters.isInvisible(c)) {
        out.append(fold(c));
      }
    }
    return out.toString();
  }

  /**
   * The key of a word that was split from its proclitics: that of its surface; where the spelling
   * swallows the alef of the article (للوزير is ل and لوزير, which stands for الوزير), with it.
   *
   * @param form the word as it is written alone
   */
  public static String wordKey(String surface, String form) {
    String key = key(surface);
    boolean swallowed = form.startsWith("ال") && key.startsWith("ل") && !key.startsWith("ال");
    return swallowed ? "ا" + key : key.equals(form) ? form : key;
  }

  private static char fold(char c) {
    return switch (c) {
      case ArabicLetters.ALEF_MADDA,
          ArabicLetters.ALEF_HAMZA_ABOVE,
          ArabicLetters.ALEF_HAMZA_BELOW,
          ArabicLetters.ALEF_WASLA ->
          ArabicLetters.ALEF;
      case ArabicLetters.ALEF_MAKSURA, ArabicLetters.FARSI_YEH -> ArabicLetters.YEH;
      case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
      case ArabicLetters.KEHEH -> ArabicLetters.KAF;
      default -> c < 128 ? Character.toLowerCase(c) : c;
    };
  }
}
