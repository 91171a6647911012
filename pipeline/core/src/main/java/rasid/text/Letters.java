package rasid.text;

/** Light morphology by letters alone, for features: what forms of one word share. */
public final class Letters {

  /** Letters of a stem that forms of a word mostly share. */
  private static final int STEM = 5;

  /** Consonants of a root that a skeleton keeps. */
  private static final int ROOT = 4;

  private static final String ARTICLE = "ال";

  private static final String[] ENDINGS = {
    "تين", "تان", "يون", "يين", "ات", "ون", "ين", "ان", "وا", "ها", "هم", "ته", "تم", "نا", "يه",
    "ه", "ي", "ت", "ا"
  };

  private Letters() {}

  /** A word without its article ال. */
  public static String bare(String word) {
    return hasArticle(word) ? word.substring(ARTICLE.length()) : word;
  }

  /** Whether a word may begin with the article: it is longer than a root of two letters with it. */
  public static boolean hasArticle(String word) {
    return word.length() > 4 && word.startsWith(ARTICLE);
  }

  /** The first letters of a word without its article. */
  public static String stem(String bare) {
    return bare.length() > STEM ? bare.substring(0, STEM) : bare;
  }

  /** A word without its article and its ending, at least three letters of it. */
  public static String light(String bare) {
    for (String ending : ENDINGS) {
      if (bare.length() - ending.length() >= 3 && bare.endsWith(ending)) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }

  /**
   * The consonants that may be the root: without weak letters and the letters of common patterns.
   */
  public static String skeleton(String bare) {
    String light = light(bare);
    StringBuilder root = new StringBuilder(ROOT);
    int begin = 0;
    if (light.length() > 3) {
      char first = light.charAt(0);
      if (light.startsWith("است") || light.startsWith("يست") || light.startsWith("مست")) {
        begin = 3;
      } else if (first == 'م' || first == 'ت' || first == 'ي' || first == 'ا' || first == 'ن') {
        begin = 1;
      }
    }
    for (int i = begin; i < light.length() && root.length() < ROOT; i++) {
      char c = light.charAt(i);
      boolean weak =
          c == 'ا' || c == 'و' || c == 'ي' || c == 'ه' || c == 'ء' || c == 'ئ' || c == 'ؤ';
      boolean pattern = c == 'ت' && i == begin + 1 && light.length() - begin > 3;
      if (!weak && !pattern) {
        root.append(c);
      }
    }
    return root.length() < 2 ? light : root.toString();
  }
}
