package rasid.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rasid.number.Numeral;
import rasid.record.Op;
import rasid.text.Lexemes;

/**
 * Joins two bounds of one quantity into a range: "أكبر من 100 وأصغر من 300", "على الأكثر 100 وعلى
 * الأقل 20". The second bound follows the first number directly.
 */
final class BoundJoiner {

  private static final Set<Op> LOWER = Set.of(Op.GT, Op.GE);
  private static final Set<Op> UPPER = Set.of(Op.LT, Op.LE);

  private BoundJoiner() {}

  /**
   * The quantities with joined ones in the place of two.
   *
   * @param numerals the number of each quantity
   */
  static List<Quantity> join(Lexemes lexemes, List<Numeral> numerals, List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>(quantities.size());
    int i = 0;
    while (i < quantities.size()) {
      if (i + 1 < quantities.size()
          && isOneRange(quantities.get(i), quantities.get(i + 1))
          && follows(lexemes, numerals.get(i), quantities.get(i + 1))) {
        joined.add(range(quantities.get(i), quantities.get(i + 1)));
        i += 2;
      } else {
        joined.add(quantities.get(i));
        i++;
      }
    }
    return joined;
  }

  private static boolean isOneRange(Quantity first, Quantity second) {
    boolean opposite =
        (LOWER.contains(op(first)) && UPPER.contains(op(second)))
            || (UPPER.contains(op(first)) && LOWER.contains(op(second)));
    return opposite
        && first.kind() == second.kind()
        && first.modifier() != null
        && first.modifier().begin() < first.number().begin()
        && second.modifier() != null
        && second.modifier().begin() < second.number().begin()
        && low(first, second) <= high(first, second);
  }

  /** Whether nothing but a comma, و or أو stands between the first number and the second bound. */
  private static boolean follows(Lexemes lexemes, Numeral number, Quantity second) {
    int at = number.last() + 1;
    while (at < lexemes.size() && isLink(lexemes.key(at))) {
      at++;
    }
    return at < lexemes.size()
        && second.modifier().begin() >= lexemes.get(at).range().begin()
        && second.modifier().begin() < lexemes.get(at).range().end();
  }

  private static boolean isLink(String key) {
    return key.equals("و") || key.equals("او") || key.equals("،") || key.equals(",");
  }

  private static Quantity range(Quantity first, Quantity second) {
    double low = low(first, second);
    double high = high(first, second);
    return new Quantity(
        first.sentence(),
        first.number().union(second.number()),
        first.modifier(),
        second.unitRange() == null ? first.unitRange() : second.unitRange(),
        first.form(),
        first.kind(),
        Interval.between(Op.RANGE, low, high),
        second.unit() == null ? first.unit() : second.unit(),
        first.normalized() + ".." + second.normalized(),
        first.repaired(),
        first.ruling());
  }

  private static Op op(Quantity quantity) {
    return quantity.interval().op();
  }

  private static double low(Quantity first, Quantity second) {
    return LOWER.contains(op(first)) ? first.interval().low() : second.interval().low();
  }

  private static double high(Quantity first, Quantity second) {
    return UPPER.contains(op(first)) ? first.interval().high() : second.interval().high();
  }
}
