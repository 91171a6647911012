package rasid.quantity;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Op;

/**
 * The values that a number with its bound allows. Policy {@value #POLICY}: EQ n is [n,n]; GT n is
 * [n+1,∞) for counts and [n,∞) else; GE n is [n,∞); LT and LE likewise; APPROX n is the point n;
 * RANGE a..b is [a,b]; VAGUE is from twice to just under ten times its unit.
 *
 * @param op relation of the true value to the number
 * @param point the number itself; null for ranges and vague numbers
 * @param low least value, inclusive; null when open or approximate
 * @param high greatest value, inclusive; null when open or approximate
 */
public record Interval(Op op, @Nullable Double point, @Nullable Double low, @Nullable Double high) {

  /** Id of the policy; it changes when a rule changes. */
  public static final String POLICY = "intervals-1";

  /**
   * A number with its relation; {@code count} for whole things, where more than n is at least n+1.
   */
  public static Interval of(Op op, double n, boolean count) {
    double step = count && n == Math.rint(n) ? 1 : 0;
    return switch (op) {
      case GT -> new Interval(op, n, n + step, null);
      case GE -> new Interval(op, n, n, null);
      case LT -> new Interval(op, n, null, n - step);
      case LE -> new Interval(op, n, null, n);
      case APPROX -> new Interval(op, n, null, null);
      default -> new Interval(Op.EQ, n, n, n);
    };
  }

  /** A range or a vague number. */
  public static Interval between(Op op, double low, double high) {
    return new Interval(op, null, low, high);
  }
}
