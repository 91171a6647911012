package rasid.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Estimate;
import rasid.record.Op;
import rasid.record.Report;

/**
 * Low, best and high of one quantity under three published conventions:
 *
 * <ul>
 *   <li>UCDP (Uppsala Conflict Data Program codebook): low and high are the least and greatest
 *       values that any report names, best the latest report's;
 *   <li>ACLED (Armed Conflict Location and Event Data codebook): the most conservative report
 *       counts, vague numbers at the unit that they name (tens 10, hundreds 100);
 *   <li>IBC (Iraq Body Count): a range from the least to the greatest number reported, no best.
 * </ul>
 */
final class Estimates {

  private Estimates() {}

  /** The estimates from reports in the order of their days. */
  static List<Estimate> of(List<Report> reports) {
    Double conservative = least(reports, Estimates::conservative);
    Double latest = value(reports.get(reports.size() - 1));
    return List.of(
        new Estimate(
            "UCDP", least(reports, Estimates::low), latest, greatest(reports, Estimates::most)),
        new Estimate("ACLED", conservative, conservative, conservative),
        new Estimate(
            "IBC", least(reports, Estimates::value), null, greatest(reports, Estimates::value)));
  }

  /** The number itself, else its lower bound. */
  static @Nullable Double value(Report report) {
    return report.getPoint() != null ? report.getPoint() : report.getLow();
  }

  static @Nullable Double low(Report report) {
    boolean isApproximate = report.getOp() == Op.APPROX;
    return report.getLow() == null && isApproximate ? report.getPoint() : report.getLow();
  }

  static @Nullable Double high(Report report) {
    boolean isApproximate = report.getOp() == Op.APPROX;
    return report.getHigh() == null && isApproximate ? report.getPoint() : report.getHigh();
  }

  /** The greatest value that a report names: of "more than 1300" that is 1301. */
  private static @Nullable Double most(Report report) {
    return high(report) == null ? report.getLow() : high(report);
  }

  /** Whether a report sets no greatest value. */
  static boolean isOpen(List<Report> reports) {
    return reports.stream().anyMatch(report -> high(report) == null);
  }

  static @Nullable Double least(List<Report> reports, Function<Report, @Nullable Double> value) {
    return reports.stream().map(value).filter(Objects::nonNull).min(Double::compare).orElse(null);
  }

  static @Nullable Double greatest(List<Report> reports, Function<Report, @Nullable Double> value) {
    return reports.stream().map(value).filter(Objects::nonNull).max(Double::compare).orElse(null);
  }

  /** The unit of a vague number is half of its least value: tens begin at twenty. */
  private static @Nullable Double conservative(Report report) {
    boolean vague = report.getOp() == Op.VAGUE && report.getLow() != null && report.getLow() >= 20;
    return vague ? Double.valueOf(report.getLow() / 2) : value(report);
  }
}
