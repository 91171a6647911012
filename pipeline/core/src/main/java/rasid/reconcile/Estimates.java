package rasid.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Estimate;
import rasid.record.EstimateRule;
import rasid.record.Op;
import rasid.record.Report;

/**
 * Low, best and high of one quantity under three published conventions; low is never greater than
 * best, nor best than high. What a text itself has replaced by another figure counts in none, and
 * the latest is what {@linkplain Times#lastNews tells something}, not the last to repeat a figure.
 */
final class Estimates {

  /** A convention. */
  enum Rule {
    /**
     * Uppsala Conflict Data Program (Georeferenced Event Dataset Codebook 23.1): the least and the
     * greatest value that a report names; best is what the latest says, the greatest of its time.
     */
    UCDP("UCDP-GED-23.1", EstimateRule.OUTERMOST, EstimateRule.LATEST_GREATEST) {
      @Override
      Estimate of(List<Report> valid) {
        return ordered(
            this,
            least(valid, Estimates::low),
            greatest(Times.lastNews(valid), Estimates::value),
            greatest(valid, Estimates::most));
      }
    },

    /**
     * Armed Conflict Location and Event Data (Codebook 2023): the most conservative of the latest
     * reports, because earlier ones are revised; vague numbers at the unit that they name (tens 10,
     * hundreds 100).
     */
    ACLED("ACLED-2023", EstimateRule.LATEST_LEAST) {
      @Override
      Estimate of(List<Report> valid) {
        List<Report> latest = Times.lastNews(valid);
        Double least = least(latest, Estimates::conservative);
        Estimate estimate = ordered(this, least, least, least);
        if (latest.stream()
            .anyMatch(report -> isVague(report) && Objects.equals(conservative(report), least))) {
          estimate.getRules().add(EstimateRule.VAGUE_UNIT);
        }
        return estimate;
      }
    },

    /** Iraq Body Count (methods): from the least to the greatest number reported, no best. */
    IBC("IBC", EstimateRule.OUTERMOST) {
      @Override
      Estimate of(List<Report> valid) {
        return ordered(
            this, least(valid, Estimates::value), null, greatest(valid, Estimates::most));
      }
    };

    private final String version;
    private final ImmutableList<EstimateRule> rules;

    Rule(String version, EstimateRule... rules) {
      this.version = version;
      this.rules = ImmutableList.copyOf(rules);
    }

    /** The estimate from reports in the order of their time. */
    Estimate from(List<Report> reports) {
      List<Report> valid = valid(reports);
      Estimate estimate = of(valid);
      if (valid.size() < reports.size()) {
        estimate.getRules().add(EstimateRule.SUPERSEDED_LEFT_OUT);
      }
      return estimate;
    }

    /** The same from reports that count, with a list of rules that can grow. */
    abstract Estimate of(List<Report> valid);
  }

  private Estimates() {}

  private static Estimate ordered(
      Rule rule, @Nullable Double low, @Nullable Double best, @Nullable Double high) {
    Double least = low == null || best == null ? low : Double.valueOf(Math.min(low, best));
    Double most = high == null || best == null ? high : Double.valueOf(Math.max(high, best));
    return new Estimate(rule.name(), least, best, most, rule.version, new ArrayList<>(rule.rules));
  }

  /** Those that no text has replaced; all where nothing else is left. */
  private static List<Report> valid(List<Report> reports) {
    List<Report> valid = reports.stream().filter(report -> !report.getSuperseded()).toList();
    return valid.isEmpty() ? reports : valid;
  }

  /** The number itself, or the nearest that is meant: of "more than 1300" that is 1301. */
  static @Nullable Double value(Report report) {
    Double point = report.getPoint();
    Double low = report.getLow();
    Double high = report.getHigh();
    if (point == null || (low != null && low > point)) {
      return low;
    }
    return high != null && point > high ? high : point;
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
    return isVague(report) ? Double.valueOf(report.getLow() / 2) : value(report);
  }

  private static boolean isVague(Report report) {
    return report.getOp() == Op.VAGUE && report.getLow() != null && report.getLow() >= 20;
  }
}
