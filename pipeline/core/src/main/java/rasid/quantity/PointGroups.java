package rasid.quantity;

import java.util.Optional;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.WordLists;
import rasid.number.Numeral;
import rasid.quantity.Units.Unit;
import rasid.record.NumberForm;
import rasid.text.Lexemes;

/**
 * Points that separate thousands: a number such as 44.695 is forty-four thousand where things are
 * counted (44.695 قرضا), and forty-four and a fraction where they are measured. What stands behind
 * the number decides; the limits are those that hold in the articles of models/corpus, for 78 of 84
 * such numbers.
 */
final class PointGroups {

  /** Money in smaller amounts may have three decimals: dinars, rates, prices of oil and shares. */
  private static final double LEAST_MONEY = 100;

  /** The same for amounts that end in hundreds. */
  private static final double LEAST_ROUND_MONEY = 50;

  /** Measures that come by the thousand: of oil and of power. */
  private static final Set<String> COUNTED_MEASURES = Set.of("barrel", "MW");

  private final Set<String> ends;

  PointGroups(WordLists words) {
    ends = words.get("number-ends");
  }

  /** The number with its thousands, where its point separates them; else as it is. */
  Numeral read(AnnotatedSentence sentence, Lexemes lexemes, Numeral numeral, Optional<Unit> unit) {
    return hasOneGroup(lexemes, numeral) && isThousands(sentence, lexemes, numeral, unit)
        ? numeral.withValue(Math.rint(numeral.point() * 1000))
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

  private boolean isThousands(
      AnnotatedSentence sentence, Lexemes lexemes, Numeral numeral, Optional<Unit> unit) {
    String group = group(lexemes, numeral);
    boolean round = group.endsWith("00") || group.endsWith("٠٠");
    if (unit.isEmpty()) {
      String next = lexemes.key(numeral.last() + 1);
      return next.length() > 1
          && !ends.contains(next)
          && !next.startsWith("ال")
          && sentence.hasNounAt(numeral.range().end());
    }
    return switch (unit.get().kind()) {
      case PERCENT -> false;
      case MONEY ->
          numeral.point() >= LEAST_MONEY
              || (round && numeral.point() >= LEAST_ROUND_MONEY)
              || group.equals("000")
              || group.equals("٠٠٠");
      default ->
          (round && COUNTED_MEASURES.contains(unit.get().symbol())) || isArea(numeral, unit.get());
    };
  }

  /**
   * Nobody measures an area of some square metres to three decimals; those that software turned
   * round are of outlets that write thousands so (295 .3 for 3,295).
   */
  private static boolean isArea(Numeral numeral, Unit unit) {
    return Numeral.TURNED.equals(numeral.repaired()) && unit.symbol().endsWith("2");
  }

  /** The three digits that are decimals or thousands; a turned number begins with them. */
  private static String group(Lexemes lexemes, Numeral numeral) {
    boolean turned = Numeral.TURNED.equals(numeral.repaired());
    return lexemes.key(turned ? numeral.first() : numeral.last());
  }
}
