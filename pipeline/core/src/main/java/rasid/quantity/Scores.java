package rasid.quantity;

import java.util.Set;
import rasid.lexicon.WordLists;
import rasid.number.Numeral;
import rasid.text.Lexemes;

/** Results of games, which are no claims. */
final class Scores {

  /** Lexemes on each side of a number among which a word of sport is sought. */
  private static final int SPORT_WINDOW = 25;

  private final Set<String> sport;

  Scores(WordLists words) {
    sport = words.get("sport");
  }

  /** 2-1, or a range of small numbers beside words of sport. */
  boolean isScore(Lexemes lexemes, Numeral numeral) {
    int first = numeral.first();
    int last = numeral.last();
    boolean nil = isNil(lexemes, first) || isNil(lexemes, last);
    boolean beforeDash =
        (isDash(lexemes, last + 1) || (nil && lexemes.isSymbol(last + 1, '/')))
            && isResult(lexemes, last + 2);
    boolean behindDash =
        (isDash(lexemes, first - 1) || (nil && lexemes.isSymbol(first - 1, '/')))
            && isResult(lexemes, first - 2);
    boolean small = Double.isNaN(numeral.point()) ? numeral.high() < 200 : numeral.point() < 200;
    if (small && (beforeDash || behindDash)) {
      return true;
    }
    // A tatweel between them is no lexeme.
    boolean dashed =
        numeral.role() == Numeral.Role.RANGE && (isDash(lexemes, first + 1) || last == first + 1);
    boolean bracketed = lexemes.isSymbol(first - 1, '(') && lexemes.isSymbol(last + 1, ')');
    return dashed && small && (nil || bracketed || nearSport(lexemes, numeral));
  }

  private static boolean isResult(Lexemes lexemes, int i) {
    return lexemes.isDigits(i) || isNil(lexemes, i);
  }

  private static boolean isNil(Lexemes lexemes, int i) {
    return lexemes.key(i).equals("صفر");
  }

  private static boolean isDash(Lexemes lexemes, int i) {
    return lexemes.isSymbol(i, '-') || lexemes.isSymbol(i, '–');
  }

  private boolean nearSport(Lexemes lexemes, Numeral numeral) {
    int end = Math.min(lexemes.size(), numeral.last() + SPORT_WINDOW);
    for (int i = Math.max(0, numeral.first() - SPORT_WINDOW); i < end; i++) {
      if (sport.contains(lexemes.key(i))) {
        return true;
      }
    }
    return false;
  }
}
