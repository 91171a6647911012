package rasid.reconcile;

import rasid.record.Op;
import rasid.record.Report;

/**
 * The values that a report allows, for comparison.
 *
 * @param low least value; negative infinity when open
 * @param high greatest value; infinity when open
 */
record ValueRange(double low, double high) {

  /**
   * How far an approximate number may lie from the true one, and the ends of a vague number from
   * what is meant, for two reports to be compatible.
   */
  private static final double TOLERANCE = 0.1;

  /** What any report meets. */
  static final ValueRange ALL = new ValueRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** The values that the words allow when approximate and vague numbers have no sharp ends. */
  static ValueRange of(Report report) {
    ValueRange sharp = sharp(report);
    return report.getOp() == Op.VAGUE
        ? new ValueRange(sharp.low * (1 - TOLERANCE), sharp.high * (1 + TOLERANCE))
        : sharp;
  }

  /** The same with vague numbers at their declared ends. */
  static ValueRange sharp(Report report) {
    if (report.getOp() == Op.APPROX && report.getPoint() != null) {
      double margin = Math.abs(report.getPoint()) * TOLERANCE;
      return new ValueRange(report.getPoint() - margin, report.getPoint() + margin);
    }
    return new ValueRange(
        report.getLow() == null ? ALL.low : report.getLow(),
        report.getHigh() == null ? ALL.high : report.getHigh());
  }

  boolean meets(ValueRange other) {
    return low <= other.high && other.low <= high;
  }

  boolean isEmpty() {
    return low > high;
  }

  /** What both allow; empty when they exclude each other. */
  ValueRange and(ValueRange other) {
    return new ValueRange(Math.max(low, other.low), Math.min(high, other.high));
  }

  /** From the least that either allows to the greatest. */
  ValueRange or(ValueRange other) {
    return new ValueRange(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** How many times the nearest values of two bounds are apart; 1 when they meet. */
  double ratio(ValueRange other) {
    if (meets(other)) {
      return 1;
    }
    double above = Math.max(low, other.low);
    double below = Math.min(high, other.high);
    return above / Math.max(below, 1);
  }
}
