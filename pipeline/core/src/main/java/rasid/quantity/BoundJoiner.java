package rasid.quantity;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.record.Op;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * Joins two bounds of one quantity into a range: "أكبر من 100 وأصغر من 300", "على الأكثر 100 وعلى
 * الأقل 20". The second bound follows the first number directly.
 */
final class BoundJoiner {

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
      Quantity range =
          i + 1 < quantities.size()
              ? range(lexemes, numerals.get(i), quantities.get(i), quantities.get(i + 1))
              : null;
      joined.add(range == null ? quantities.get(i) : range);
      i += range == null ? 1 : 2;
    }
    return joined;
  }

  /** The range that two quantities bound, each by words before its number; null for others. */
  private static @Nullable Quantity range(
      Lexemes lexemes, Numeral number, Quantity first, Quantity second) {
    TextRange bound = second.modifier();
    if (first.modifier() == null
        || first.modifier().begin() >= first.number().begin()
        || bound == null
        || bound.begin() >= second.number().begin()
        || first.kind() != second.kind()
        || !follows(lexemes, number, bound)) {
      return null;
    }
    Interval values = between(first.interval(), second.interval());
    return values == null ? null : joined(first, second, values);
  }

  /** What a lower and an upper bound leave between them; null for other two, and for nothing. */
  private static @Nullable Interval between(Interval first, Interval second) {
    Interval lower = first.high() == null ? first : second;
    Interval upper = first.high() == null ? second : first;
    Double low = lower.low();
    Double high = upper.high();
    boolean open = lower.high() == null && upper.low() == null;
    return open && low != null && high != null && low <= high
        ? Interval.between(Op.RANGE, low, high)
        : null;
  }

  /** Whether nothing but a comma, و or أو stands between a number and the bound of another. */
  private static boolean follows(Lexemes lexemes, Numeral number, TextRange bound) {
    int at = number.last() + 1;
    while (at < lexemes.size() && isLink(lexemes.key(at))) {
      at++;
    }
    return at < lexemes.size()
        && bound.begin() >= lexemes.get(at).range().begin()
        && bound.begin() < lexemes.get(at).range().end();
  }

  private static boolean isLink(String key) {
    return key.equals("و") || key.equals("او") || key.equals("،") || key.equals(",");
  }

  private static Quantity joined(Quantity first, Quantity second, Interval values) {
    return new Quantity(
        first.sentence(),
        first.number().union(second.number()),
        first.modifier(),
        second.unitRange() == null ? first.unitRange() : second.unitRange(),
        first.form(),
        first.kind(),
        values,
        second.unit() == null ? first.unit() : second.unit(),
        first.normalized() + ".." + second.normalized(),
        first.repaired(),
        first.ruling());
  }
}
