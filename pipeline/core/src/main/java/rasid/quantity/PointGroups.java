package rasid.quantity;

import java.util.Optional;
import rasid.annotation.AnnotatedSentence;
import rasid.number.Numeral;
import rasid.quantity.Units.Unit;
import rasid.quantity.Units.UnitKind;
import rasid.record.NumberForm;
import rasid.text.Lexemes;

/**
 * Points that separate thousands: a number such as 44.695 is forty-four thousand where things are
 * counted (44.695 قرضا), and forty-four and a fraction where they are measured. What stands behind
 * the number decides; the limits are those that hold in the articles of models/corpus, for 78 of 84
 * such numbers.
 */
final class PointGroups {

  /** Money in smaller amounts may have three decimals: dinars, rates, prices of shares. */
  private static final double LEAST_MONEY = 50;

  private PointGroups() {}

  /** The number with its thousands, where its point separates them; else as it is. */
  static Numeral read(
      AnnotatedSentence sentence, Lexemes lexemes, Numeral numeral, Optional<Unit> unit) {
    return hasOneGroup(lexemes, numeral) && isThousands(sentence, lexemes, numeral, unit)
        ? numeral.at(Math.rint(numeral.point() * 1000))
        : numeral;
  }

  /** Whether a point and three digits follow one to three digits that are not zero. */
  private static boolean hasOneGroup(Lexemes lexemes, Numeral numeral) {
    return numeral.form() == NumberForm.DIGITS
        && numeral.last() == numeral.first() + 2
        && lexemes.isSymbol(numeral.first() + 1, '.')
        && lexemes.key(numeral.first()).length() <= 3
        && group(lexemes, numeral).length() == 3
        && numeral.point() >= 1;
  }

  private static boolean isThousands(
      AnnotatedSentence sentence, Lexemes lexemes, Numeral numeral, Optional<Unit> unit) {
    String group = group(lexemes, numeral);
    boolean round = group.endsWith("00") || group.endsWith("٠٠");
    if (unit.isEmpty()) {
      String next = lexemes.key(numeral.last() + 1);
      return next.length() > 1 && !next.equals("مقابل") && countsNoun(sentence, numeral);
    }
    UnitKind kind = unit.get().kind();
    return switch (kind) {
      case PERCENT -> false;
      case MONEY -> numeral.point() >= LEAST_MONEY || group.equals("000") || group.equals("٠٠٠");
      // Nobody measures an area of some square metres to three decimals.
      default -> round || unit.get().symbol().endsWith("2");
    };
  }

  /** Whether a noun follows that a number counts. */
  static boolean countsNoun(AnnotatedSentence sentence, Numeral numeral) {
    int next = sentence.tokenAt(numeral.range().end());
    return next < sentence.size() && sentence.tokens().get(next).isNoun();
  }

  /** The three digits that are decimals or thousands; a turned number begins with them. */
  private static String group(Lexemes lexemes, Numeral numeral) {
    boolean turned = Numeral.TURNED.equals(numeral.repaired());
    return lexemes.key(turned ? numeral.first() : numeral.last());
  }
}
