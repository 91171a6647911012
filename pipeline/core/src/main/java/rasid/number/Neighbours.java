package rasid.number;

import rasid.text.Lexemes;

/** What stands beside numbers and joins them or keeps them apart. */
final class Neighbours {

  private Neighbours() {}

  /**
   * Whether the words before a number open a range: بين, ما بين, also before the article of a
   * number in digits; not من بين, of which a part follows.
   */
  static boolean isBehindBetween(NumberWords words, Lexemes lexemes, int number) {
    int at = lexemes.key(number - 1).equals("ال") ? number - 2 : number - 1;
    return words.opensRange(lexemes.key(at)) && !lexemes.key(at - 1).endsWith("من");
  }

  static boolean isPercentSign(Lexemes lexemes, int i) {
    return lexemes.isSymbol(i, '%') || lexemes.isSymbol(i, '٪');
  }

  /** Whether و joins a number to what ends at a lexeme, as its prefix or before it. */
  static boolean isAdded(Lexemes lexemes, int last, Numeral number) {
    return number.first() == last + 1
        ? number.conjunction()
        : number.first() == last + 2 && lexemes.key(last + 1).equals("و");
  }

  /** Whether a noun is named once more, with article or in the singular: أمتار, المتر. */
  static boolean isSameNoun(String noun, String again) {
    String bare = again.startsWith("ال") ? again.substring(2) : again;
    String stem =
        bare.endsWith("ه") || bare.endsWith("ا") ? bare.substring(0, bare.length() - 1) : bare;
    int at = 0;
    for (int i = 0; i < noun.length() && at < stem.length(); i++) {
      at += noun.charAt(i) == stem.charAt(at) ? 1 : 0;
    }
    return stem.length() > 1 && at == stem.length();
  }
}
