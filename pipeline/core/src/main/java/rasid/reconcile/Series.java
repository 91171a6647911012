package rasid.reconcile;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/**
 * The dated reports of a story {@linkplain Times time by time}, and how each stands to what was
 * said before. A figure that was told before tells nothing: others only repeat it later.
 */
final class Series {

  private final int[] origins;

  /** The number of each report's source. */
  private final int[] sources;

  private final List<SeriesPoint> points = new ArrayList<>();

  /** The values of all reports so far. */
  private final Set<ValueRange> before = new HashSet<>();

  /** The greatest value that one of them names, and the greatest that one of them needs. */
  private double mostBefore = Double.NEGATIVE_INFINITY;

  private double leastOfMost = Double.NEGATIVE_INFINITY;

  /** The greatest lower bound that a source has named so far. */
  private final Map<Integer, Double> saidBefore = new HashMap<>();

  /** The last change of what is known; null while there was none. */
  private @Nullable Verdict last;

  private Series(int[] origins, int[] sources) {
    this.origins = origins;
    this.sources = sources;
  }

  /**
   * The series of reports in the order of their time, undated ones first.
   *
   * @param origins the number of each report's origin
   */
  static Series of(List<Report> reports, int[] origins) {
    Series series = new Series(origins, Origins.sources(reports));
    int first = 0;
    while (first < reports.size() && Story.date(reports.get(first)) == null) {
      first++;
    }
    for (List<Report> day : Times.days(reports.subList(first, reports.size()))) {
      series.addDay(day, first);
      first += day.size();
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

  private void addDay(List<Report> day, int begin) {
    List<Verdict> changes = new ArrayList<>();
    int at = 0;
    int valid = 0;
    for (List<Report> time : Times.of(day)) {
      Verdict change = add(time, begin + at);
      at += time.size();
      if (time.get(0).getSuperseded()) {
        valid = at;
      } else {
        changes.add(change);
      }
    }
    if (valid < day.size()) {
      List<Report> said = day.subList(valid, day.size());
      points.add(
          new SeriesPoint(
              Story.date(said.get(0)),
              Estimates.least(said, Estimates::low),
              Estimates.isOpen(said) ? null : Estimates.greatest(said, Estimates::high),
              Estimates.greatest(said, Estimates::value),
              said.size(),
              Origins.count(origins, begin + valid, begin + day.size()),
              ofDay(changes, said)));
    }
  }

  /** The last change of a day, else how its reports agree. */
  private static Verdict ofDay(List<Verdict> changes, List<Report> said) {
    return Lists.reverse(changes).stream()
        .filter(Series::isChange)
        .findFirst()
        .orElseGet(() -> changes.size() == 1 ? changes.get(0) : among(said));
  }

  private static boolean isChange(Verdict verdict) {
    return verdict == Verdict.GROWTH
        || verdict == Verdict.REVISED_DOWN
        || verdict == Verdict.CONFLICT;
  }

  private Verdict add(List<Report> time, int begin) {
    Verdict change = change(time, begin);
    // Reports of the first time that exclude each other are no change of anything.
    last = isChange(change) && !before.isEmpty() ? change : last;
    for (int i = 0; i < time.size(); i++) {
      ValueRange range = ValueRange.of(time.get(i));
      saidBefore.merge(sources[begin + i], range.low(), Math::max);
      before.add(range);
      mostBefore = Math.max(mostBefore, top(range));
      leastOfMost = Math.max(leastOfMost, range.low());
    }
    return change;
  }

  private Verdict change(List<Report> time, int begin) {
    Verdict among = among(time);
    if (before.isEmpty()) {
      return among;
    }
    List<ValueRange> told = time.stream().map(ValueRange::of).toList();
    List<ValueRange> fresh = told.stream().filter(range -> !before.contains(range)).toList();
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

  /** Whether a source of this time said more before. */
  private boolean isRevision(List<ValueRange> told, int begin) {
    for (int i = 0; i < told.size(); i++) {
      Double said = saidBefore.get(sources[begin + i]);
      if (said != null && said > told.get(i).high()) {
        return true;
      }
    }
    return false;
  }
}
