package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import rasid.record.Report;

/**
 * What was said at one time among reports in the order of their time. A day is parted by the times
 * at which its articles were published; one whose time is not known may be of the last of them.
 * What a text itself has replaced is of a time before the others of its day. All undated ones are
 * one.
 */
final class Times {

  private Times() {}

  /** The reports of each day. */
  static List<List<Report>> days(List<Report> inTime) {
    return part(inTime, (report, next) -> Objects.equals(Story.date(report), Story.date(next)));
  }

  /** The reports of each time. */
  static List<List<Report>> of(List<Report> inTime) {
    return part(inTime, Times::isOne);
  }

  /**
   * Those of the last time that tell something. Who repeats what was told at an earlier time tells
   * nothing, unless it is less than the same source said before.
   */
  static List<Report> lastNews(List<Report> inTime) {
    List<Report> last = List.of();
    Set<ValueRange> told = new HashSet<>();
    Map<String, Double> said = new HashMap<>();
    for (List<Report> time : of(inTime)) {
      List<Report> news = new ArrayList<>();
      for (Report report : time) {
        ValueRange range = ValueRange.of(report);
        double before = said.getOrDefault(report.getOrigin(), Double.NEGATIVE_INFINITY);
        if (!told.contains(range) || before > range.high()) {
          news.add(report);
        }
      }
      last = news.isEmpty() ? last : news;
      // What has no date may have been told later.
      for (Report report : Story.date(time.get(0)) == null ? List.<Report>of() : time) {
        ValueRange range = ValueRange.of(report);
        told.add(range);
        said.merge(report.getOrigin(), range.low(), Math::max);
      }
    }
    return last;
  }

  private static List<List<Report>> part(List<Report> inTime, BiPredicate<Report, Report> goesOn) {
    List<List<Report>> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= inTime.size(); i++) {
      if (i == inTime.size() || !goesOn.test(inTime.get(i - 1), inTime.get(i))) {
        parts.add(inTime.subList(first, i));
        first = i;
      }
    }
    return parts;
  }

  private static boolean isOne(Report report, Report next) {
    boolean isOneMoment =
        Story.date(next) == null
            || next.getPublished() == null
            || next.getPublished().equals(report.getPublished());
    return Objects.equals(Story.date(report), Story.date(next))
        && report.getSuperseded() == next.getSuperseded()
        && isOneMoment;
  }
}
