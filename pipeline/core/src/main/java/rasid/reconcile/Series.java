package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Op;
import rasid.record.Report;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/** The dated reports of a story day by day, and how each day stands to the one before. */
final class Series {

  private final List<SeriesPoint> points = new ArrayList<>();

  /** The greatest lower bound that an origin has named so far. */
  private final Map<Integer, Double> saidBefore = new HashMap<>();

  private Series() {}

  /**
   * The series of reports in the order of their days, undated ones first.
   *
   * @param origins the number of each report's origin
   */
  static List<SeriesPoint> of(List<Report> reports, int[] origins) {
    Series series = new Series();
    ValueRange before = null;
    int first = 0;
    while (first < reports.size() && Story.date(reports.get(first)) == null) {
      first++;
    }
    for (int i = first + 1; i <= reports.size(); i++) {
      String day = Story.date(reports.get(first));
      if (i == reports.size() || !day.equals(Story.date(reports.get(i)))) {
        before = series.add(reports, origins, first, i, before);
        first = i;
      }
    }
    return series.points;
  }

  /** Adds a day; returns the values that it leaves for the next to be compared with. */
  private ValueRange add(
      List<Report> reports, int[] origins, int begin, int end, @Nullable ValueRange before) {
    List<Report> day = reports.subList(begin, end);
    ValueRange common = ValueRange.ALL;
    ValueRange all = ValueRange.of(day.get(0));
    for (Report report : day) {
      common = common.and(ValueRange.of(report));
      all = all.or(ValueRange.of(report));
    }
    Verdict change;
    if (common.isEmpty()) {
      change = Verdict.CONFLICT;
    } else if (before == null) {
      change = among(day);
    } else if (common.meets(before)) {
      change = common.equals(before) && isExact(day) ? Verdict.AGREE : Verdict.COMPATIBLE;
    } else if (common.low() > before.high()) {
      change = Verdict.GROWTH;
    } else {
      change = isRevision(reports, origins, begin, end) ? Verdict.REVISED_DOWN : Verdict.CONFLICT;
    }
    for (int i = begin; i < end; i++) {
      saidBefore.merge(origins[i], ValueRange.of(reports.get(i)).low(), Math::max);
    }
    points.add(
        new SeriesPoint(
            Story.date(day.get(0)),
            Estimates.least(day, Estimates::low),
            Estimates.isOpen(day) ? null : Estimates.greatest(day, Estimates::high),
            Estimates.greatest(day, Estimates::value),
            day.size(),
            Origins.count(origins, begin, end),
            change));
    return common.isEmpty() ? all : common;
  }

  /** How reports of one time agree whose intervals meet. */
  static Verdict among(List<Report> reports) {
    if (reports.size() == 1) {
      return Verdict.SINGLE;
    }
    ValueRange first = ValueRange.of(reports.get(0));
    boolean same =
        isExact(reports)
            && reports.stream()
                .allMatch(
                    report ->
                        report.getOp() == reports.get(0).getOp()
                            && ValueRange.of(report).equals(first));
    return same ? Verdict.AGREE : Verdict.COMPATIBLE;
  }

  /** Vague numbers can be compatible, but nobody can say that they are the same. */
  private static boolean isExact(List<Report> reports) {
    return reports.stream().noneMatch(report -> report.getOp() == Op.VAGUE);
  }

  /** Whether an origin of a day said more before, or one is not known. */
  private boolean isRevision(List<Report> reports, int[] origins, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Double before = saidBefore.get(origins[i]);
      boolean saidMore = before != null && before > ValueRange.of(reports.get(i)).high();
      if (saidMore || !Origins.isNamed(reports.get(i))) {
        return true;
      }
    }
    return false;
  }
}
