package rasid.reconcile;

import rasid.record.Op;

/**
 * The values that a claim allows, for comparison.
 *
 * @param low least value; negative infinity when open
 * @param high greatest value; infinity when open
 */
record Bounds(double low, double high) {

  /** How far an approximate number may lie from the true one, for two reports to be compatible. */
  private static final double TOLERANCE = 0.1;

  static Bounds of(Op op, Double point, Double low, Double high) {
    if (op == Op.APPROX && point != null) {
      double margin = Math.abs(point) * TOLERANCE;
      return new Bounds(point - margin, point + margin);
    }
    return new Bounds(
        low == null ? Double.NEGATIVE_INFINITY : low,
        high == null ? Double.POSITIVE_INFINITY : high);
  }

  boolean meets(Bounds other) {
    return low <= other.high && other.low <= high;
  }
}
