package rasid.time;

import rasid.number.Years;
import rasid.text.Lexemes;
import rasid.time.DateSenses.Kind;

/** Four digits that are a year though no noun announces them. */
final class BareYears {

  private BareYears() {}

  static boolean isYear(DateText text, int first) {
    Lexemes lexemes = text.lexemes();
    boolean touches = lexemes.gluedToNext(first - 1) && !opens(text.key(first - 1));
    boolean tied = lexemes.gluedToNext(first) && lexemes.isDigits(first + 2);
    if (!text.isYear(first) || touches || tied) {
      return false;
    }
    String next = text.key(first + 1);
    boolean announced = text.is(Kind.BEFORE_YEAR, first - 1);
    boolean countsSomething =
        lexemes.isWord(first + 1)
            && !opensPhrase(text, next)
            && (!announced || isCounted(text, first + 1));
    boolean ended =
        !lexemes.isWord(first + 1) && !next.equals("%") && !next.equals("٪") && !next.equals("$");
    return Years.ALONE.contains(text.number(first))
        && !countsSomething
        && (announced || ended || opensPhrase(text, next));
  }

  /** Whether digits before a lexeme count what it names. */
  static boolean counts(DateText text, int i) {
    return text.lexemes().isWord(i) && !opensPhrase(text, text.key(i));
  }

  /** Brackets, quotation marks and و, which are glued to the year behind them. */
  private static boolean opens(String key) {
    return key.equals("(")
        || key.equals("[")
        || key.equals("\"")
        || key.equals("«")
        || key.equals("و");
  }

  /** A noun that digits count stands in the accusative or is a unit. */
  private static boolean isCounted(DateText text, int i) {
    return text.key(i).endsWith("ا") || text.words().units().at(text.lexemes(), i).isPresent();
  }

  /** A word that begins another phrase rather than naming what the digits count. */
  private static boolean opensPhrase(DateText text, String key) {
    return key.startsWith("ال") || key.startsWith("و") || text.words().is(Kind.PARTICLE, key);
  }
}
