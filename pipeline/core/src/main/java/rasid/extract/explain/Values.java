package rasid.extract.explain;

import java.math.BigDecimal;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Numbers and values that may be missing, in words. */
final class Values {

  private Values() {}

  /** A number as people write it: 18, 2.5, 20000. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Relation, point and bounds of a value, as {@code GE 3000 (3000 to ?)}. */
  static String value(
      String op, @Nullable Double point, @Nullable Double low, @Nullable Double high) {
    String bounds =
        low == null && high == null ? "" : " (" + orUnknown(low) + " to " + orUnknown(high) + ")";
    return op + (point == null ? "" : " " + number(point)) + bounds;
  }

  /** A cost with one digit behind the point. */
  static String cost(double cost) {
    return String.format(Locale.ROOT, "%.1f", cost);
  }

  /** A word, or {@code none} of null. */
  static String orNone(@Nullable Object value) {
    return value == null ? "none" : value.toString();
  }

  private static String orUnknown(@Nullable Double value) {
    return value == null ? "?" : number(value);
  }
}
