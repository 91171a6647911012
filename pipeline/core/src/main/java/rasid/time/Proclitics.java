package rasid.time;

import java.util.ArrayList;
import java.util.List;
import rasid.text.ArabicLetters;
import rasid.text.Lexeme;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * What may stand glued before the first word of an expression: the conjunctions و and ف, the
 * prepositions ب and ل, or one of each. Behind ل the article has lost its alef: للعام.
 */
final class Proclitics {

  private static final String CONJUNCTIONS = "وف";

  private static final String PREPOSITIONS = "بل";

  /** A word keeps at least this many letters: وكل. */
  private static final int SHORTEST = 2;

  private Proclitics() {}

  /**
   * A word without proclitics.
   *
   * @param letters chars of the text that were taken off; the ل that hides the article stays
   */
  record Rest(Lexeme word, int letters) {}

  /** The words that may stand behind proclitics of a lexeme, the fewest letters taken off first. */
  static List<Rest> rests(Lexemes lexemes, int i) {
    List<Rest> rests = new ArrayList<>();
    if (lexemes.isWord(i)) {
      String key = lexemes.key(i);
      boolean conjunction = begins(key, 0, CONJUNCTIONS);
      if (conjunction) {
        add(lexemes, i, 1, rests);
      }
      int at = conjunction ? 1 : 0;
      if (begins(key, at, "ل") && key.startsWith("ل", at + 1)) {
        addDefinite(lexemes, i, at, rests);
      } else if (begins(key, at, PREPOSITIONS)) {
        add(lexemes, i, at + 1, rests);
      }
    }
    return rests;
  }

  private static boolean begins(String key, int at, String letters) {
    return key.length() > at + SHORTEST && letters.indexOf(key.charAt(at)) >= 0;
  }

  private static void add(Lexemes lexemes, int i, int letters, List<Rest> rests) {
    Lexeme word = lexemes.get(i);
    int chars = chars(lexemes, word, letters);
    TextRange range = new TextRange(word.range().begin() + chars, word.range().end());
    rests.add(new Rest(new Lexeme(word.kind(), range, word.key().substring(letters)), chars));
  }

  /** للعام as العام; the span keeps the first ل. */
  private static void addDefinite(Lexemes lexemes, int i, int at, List<Rest> rests) {
    Lexeme word = lexemes.get(i);
    int chars = chars(lexemes, word, at);
    TextRange range = new TextRange(word.range().begin() + chars, word.range().end());
    String key = "ا" + word.key().substring(at + 1);
    rests.add(new Rest(new Lexeme(word.kind(), range, key), chars));
  }

  /** The chars of letters with the marks on them. */
  private static int chars(Lexemes lexemes, Lexeme word, int letters) {
    int place = word.range().begin();
    for (int left = letters; left > 0; left--) {
      place++;
      while (place < word.range().end()
          && (ArabicLetters.isDecoration(lexemes.text().charAt(place))
              || ArabicLetters.isInvisible(lexemes.text().charAt(place)))) {
        place++;
      }
    }
    return place - word.range().begin();
  }
}
