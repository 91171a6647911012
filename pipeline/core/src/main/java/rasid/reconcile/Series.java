package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/**
 * The dated reports of a story time by time, and how each stands to what was said before. What a
 * text itself has replaced by another figure was said before all others of its day. A figure that
 * was told before tells nothing: others only repeat it later.
 */
final class Series {

  private final int[] origins;
  private final List<SeriesPoint> points = new ArrayList<>();

  /** The values of all reports so far. */
  private final List<ValueRange> before = new ArrayList<>();

  /** The greatest lower bound that an origin has named so far. */
  private final Map<Integer, Double> saidBefore = new HashMap<>();

  /** The last change of what is known; null while there was none. */
  private @Nullable Verdict last;

  private Series(int[] origins) {
    this.origins = origins;
  }

  /**
   * The series of reports in the order of their time, undated ones first.
   *
   * @param origins the number of each report's origin
   */
  static Series of(List<Report> reports, int[] origins) {
    Series series = new Series(origins);
    int first = 0;
    while (first < reports.size() && Story.date(reports.get(first)) == null) {
      first++;
    }
    for (int i = first + 1; i <= reports.size(); i++) {
      if (i == reports.size() || !isOneTime(reports.get(first), reports.get(i))) {
        series.add(reports.subList(first, i), first);
        first = i;
      }
    }
    return series;
  }

  /** A point for each day on which something was said that holds. */
  List<SeriesPoint> points() {
    return points;
  }

  /** The last change, GROWTH, REVISED_DOWN or CONFLICT with what was said before; null for none. */
  @Nullable Verdict lastChange() {
    return last;
  }

  private static boolean isOneTime(Report a, Report b) {
    return Story.date(a).equals(Story.date(b)) && a.getSuperseded() == b.getSuperseded();
  }

  private void add(List<Report> time, int begin) {
    Verdict change = change(time, begin);
    if (change == Verdict.GROWTH || change == Verdict.REVISED_DOWN || change == Verdict.CONFLICT) {
      // Reports of the first time that exclude each other are no change of anything.
      last = before.isEmpty() ? last : change;
    }
    for (int i = 0; i < time.size(); i++) {
      ValueRange range = ValueRange.of(time.get(i));
      saidBefore.merge(origins[begin + i], range.low(), Math::max);
      before.add(range);
    }
    if (!time.get(0).getSuperseded()) {
      points.add(
          new SeriesPoint(
              Story.date(time.get(0)),
              Estimates.least(time, Estimates::low),
              Estimates.isOpen(time) ? null : Estimates.greatest(time, Estimates::high),
              Estimates.greatest(time, Estimates::value),
              time.size(),
              Origins.count(origins, begin, begin + time.size()),
              change));
    }
  }

  private Verdict change(List<Report> time, int begin) {
    Verdict among = among(time);
    if (before.isEmpty()) {
      return among;
    }
    List<ValueRange> told = time.stream().map(ValueRange::of).toList();
    List<ValueRange> fresh = told.stream().filter(range -> !before.contains(range)).toList();
    double mostBefore = before.stream().mapToDouble(Series::top).max().orElseThrow();
    double leastOfMost = before.stream().mapToDouble(ValueRange::low).max().orElseThrow();
    boolean isOneValue = !common(fresh).isEmpty();
    if (isOneValue && fresh.stream().anyMatch(range -> range.low() > mostBefore)) {
      return Verdict.GROWTH;
    }
    boolean isLess = told.stream().noneMatch(range -> range.low() >= leastOfMost);
    if (isLess && isRevision(told, begin)) {
      return Verdict.REVISED_DOWN;
    }
    boolean excludesAll =
        !fresh.isEmpty()
            && fresh.stream().noneMatch(range -> before.stream().anyMatch(range::meets));
    if (excludesAll || !isOneValue) {
      return Verdict.CONFLICT;
    }
    return fresh.isEmpty() && among == Verdict.SINGLE ? Verdict.AGREE : among;
  }

  /** What all allow; empty when they exclude each other. */
  private static ValueRange common(List<ValueRange> ranges) {
    return ranges.stream().reduce(ValueRange.ALL, ValueRange::and);
  }

  /** The greatest value that a report names, where it is open the bound. */
  private static double top(ValueRange range) {
    return Double.isInfinite(range.high()) ? range.low() : range.high();
  }

  /** How reports of one time agree by themselves. */
  static Verdict among(List<Report> reports) {
    if (reports.size() == 1) {
      return Verdict.SINGLE;
    }
    ValueRange first = ValueRange.of(reports.get(0));
    ValueRange common = ValueRange.ALL;
    boolean same = true;
    for (Report report : reports) {
      ValueRange range = ValueRange.of(report);
      common = common.and(range);
      same &= report.getOp() == reports.get(0).getOp() && range.equals(first);
    }
    return common.isEmpty() ? Verdict.CONFLICT : same ? Verdict.AGREE : Verdict.COMPATIBLE;
  }

  /** Whether an origin of this time said more before. */
  private boolean isRevision(List<ValueRange> told, int begin) {
    for (int i = 0; i < told.size(); i++) {
      Double said = saidBefore.get(origins[begin + i]);
      if (said != null && said > told.get(i).high()) {
        return true;
      }
    }
    return false;
  }
}
