package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasid.record.Report;
import rasid.record.ScopeTime;

/**
 * What reports of a whole allow its parts. Figures of several times do not limit each other's
 * parts, so that each time has a least figure of its own.
 */
final class Limits {

  /** What a figure covers. */
  private record Covered(ScopeTime scope, long begin, long end) {}

  /**
   * The reports of one time.
   *
   * @param reports in the order of their days
   * @param leastFrom for each the least of it and those behind it
   */
  private record OfTime(List<ReportFacts> reports, ReportFacts[] leastFrom) {}

  private final List<OfTime> byTime = new ArrayList<>();

  private final Map<String, List<ReportFacts>> byArticle = new HashMap<>();

  /** All reports, of whatever class. */
  private final Map<String, ReportFacts> byClaim = new HashMap<>();

  /**
   * A part and what is held against it.
   *
   * @param part a report of the part
   * @param limit one of the whole
   */
  record Excess(ReportFacts part, ReportFacts limit) {

    /** How much the least of the part is above the greatest of the whole; negative for none. */
    double size() {
      return part.range.low() - limit.range.high();
    }

    /** How many times the whole the part is, by their nearest values. */
    double ratio() {
      return part.range.ratio(limit.range);
    }
  }

  private Limits() {}

  /** The limits by the reports of a story that count a class, in the order of their days. */
  static Limits of(Story whole, String countedClass) {
    Limits limits = new Limits();
    Map<Covered, List<ReportFacts>> byTime = new LinkedHashMap<>();
    for (Report report : whole.inTime()) {
      ReportFacts facts = new ReportFacts(report);
      limits.byClaim.put(report.getClaimId(), facts);
      if (report.getCountedClass().equals(countedClass)) {
        Covered time = new Covered(report.getScopeTime(), facts.begin, facts.end);
        byTime.computeIfAbsent(time, key -> new ArrayList<>()).add(facts);
        limits.byArticle.computeIfAbsent(report.getDocId(), key -> new ArrayList<>()).add(facts);
      }
    }
    byTime.values().forEach(facts -> limits.byTime.add(new OfTime(facts, leastFrom(facts))));
    return limits;
  }

  private static ReportFacts[] leastFrom(List<ReportFacts> facts) {
    ReportFacts[] least = facts.toArray(new ReportFacts[0]);
    for (int i = least.length - 2; i >= 0; i--) {
      boolean isLess = least[i].range.high() < least[i + 1].range.high();
      least[i] = isLess ? least[i] : least[i + 1];
    }
    return least;
  }

  /**
   * What a report of a part is held against: the least of each time that is not older, of one
   * without date those of its article, because what stands in one article is of one time; and what
   * its text calls its whole.
   */
  List<ReportFacts> of(ReportFacts facts) {
    Report part = facts.report;
    List<ReportFacts> limits = new ArrayList<>();
    ReportFacts stated = part.getSubsetOf() == null ? null : byClaim.get(part.getSubsetOf());
    if (stated != null) {
      limits.add(stated);
    }
    if (Story.date(part) == null) {
      limits.addAll(byArticle.getOrDefault(part.getDocId(), List.of()));
      return limits;
    }
    for (OfTime ofTime : byTime) {
      int first = firstFrom(ofTime.reports(), facts.day);
      if (first < ofTime.reports().size()) {
        limits.add(ofTime.leastFrom()[first]);
      }
    }
    return limits;
  }

  /** The first report of a day or a later one; undated ones are before all. */
  private static int firstFrom(List<ReportFacts> facts, long day) {
    int low = 0;
    int high = facts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (facts.get(middle).day < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
