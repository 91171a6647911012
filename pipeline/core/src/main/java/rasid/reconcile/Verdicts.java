package rasid.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.record.Alarm;
import rasid.record.AlarmKind;
import rasid.record.Report;
import rasid.record.Verdict;

/** How the reports of a story agree, and what in that is worth a look. */
final class Verdicts {

  private Verdicts() {}

  /** The verdict on reports in the order of their time, with the series of the dated ones. */
  static Verdict of(List<Report> reports, Series series) {
    Verdict among = Series.among(reports);
    boolean same = among == Verdict.SINGLE || among == Verdict.AGREE;
    return same || series.lastChange() == null ? among : series.lastChange();
  }

  /** The alarms of one story by itself. */
  static List<Alarm> alarms(List<Report> reports, Verdict verdict) {
    List<Alarm> alarms = new ArrayList<>();
    List<String> undated =
        reports.stream()
            .filter(report -> Story.date(report) == null)
            .map(Report::getClaimId)
            .toList();
    if (verdict == Verdict.CONFLICT && !undated.isEmpty()) {
      alarms.add(Alarms.timeUnknown(undated));
    }
    if (verdict == Verdict.COMPATIBLE) {
      Contrast contrast = new Contrast();
      reports.forEach(report -> contrast.add(report, ValueRange.sharp(report)));
      contrast.addTo(alarms, AlarmKind.WEAK_CONFLICT);
    }
    Map<Statement, Contrast> bySource = new HashMap<>();
    List<Alarm> contradictions = new ArrayList<>();
    List<List<Report>> times = Times.of(reports);
    for (int time = 0; time < times.size(); time++) {
      for (Report report : times.get(time)) {
        if (Origins.isNamed(report)) {
          String article = Story.date(report) == null ? report.getDocId() : "";
          bySource
              .computeIfAbsent(
                  new Statement(report.getOrigin(), time, article), key -> new Contrast())
              .add(report, ValueRange.of(report));
        }
      }
    }
    bySource
        .values()
        .forEach(said -> said.addTo(contradictions, AlarmKind.SAME_SOURCE_CONTRADICTION));
    contradictions.sort(Comparator.comparing(Alarms::text));
    alarms.addAll(contradictions);
    return alarms;
  }

  /** What a source says at one time, or at none in one article. */
  private record Statement(String origin, int time, String undatedArticle) {}

  /** The reports that exclude each other most among some. */
  private static final class Contrast {
    private double greatestLow = Double.NEGATIVE_INFINITY;
    private double leastHigh = Double.POSITIVE_INFINITY;
    private String more = "";
    private String less = "";

    void add(Report report, ValueRange bounds) {
      if (bounds.low() > greatestLow) {
        greatestLow = bounds.low();
        more = report.getClaimId();
      }
      if (bounds.high() < leastHigh) {
        leastHigh = bounds.high();
        less = report.getClaimId();
      }
    }

    void addTo(List<Alarm> alarms, AlarmKind kind) {
      if (greatestLow > leastHigh) {
        alarms.add(Alarms.contrast(kind, less, more));
      }
    }
  }
}
