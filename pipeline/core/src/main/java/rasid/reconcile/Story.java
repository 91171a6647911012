package rasid.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Alarm;
import rasid.record.Report;
import rasid.text.ContentId;

/** The reports about one quantity, as they are gathered in the order of their days. */
final class Story {

  /** A story without a report for longer than a week is over. */
  static final int DAYS = 7;

  /** Between stories so near a part can be of a whole. */
  static final int STEP_DAYS = 3;

  /** A part that is so many times its whole is one of something else. */
  static final double STEP = 4;

  /**
   * Days, then times of publication as far as they are known, then ids; undated reports come first,
   * and what the text itself replaced before others.
   */
  static final Comparator<Report> IN_TIME =
      Comparator.comparing((Report report) -> date(report) == null ? "" : date(report))
          .thenComparing(report -> !report.getSuperseded())
          .thenComparing(
              report -> date(report) == null ? null : report.getPublished(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::getClaimId);

  /** The first reports of a story that others are compared with. */
  private static final int FIRST = 2;

  /** The latest ones. */
  private static final int LATEST = 6;

  private final List<Report> reports = new ArrayList<>();

  /** Those that others are compared with: the first, then the latest. */
  private final List<ReportFacts> known = new ArrayList<>();

  /** What each sentence says. */
  private final Map<ReportFacts.Sentence, List<Said>> said = new HashMap<>();

  private final Set<String> claims = new HashSet<>();

  /** What its reports are parts of. */
  private final Set<String> wholes = new HashSet<>();

  /** Links of its reports that could not be followed. */
  private final List<Alarm> refused = new ArrayList<>();

  private @Nullable History history;

  /** The same reports in time; null until it is asked for. */
  private @Nullable List<Report> inTime;

  private boolean hasNews;
  private boolean isChanged;
  private long begin = Long.MAX_VALUE;
  private long end = Long.MIN_VALUE;

  private record Said(ValueRange range, boolean superseded) {}

  static @Nullable String date(Report report) {
    return report.getStatementDate();
  }

  /** Adds a report with what it is compared by. */
  void add(ReportFacts facts) {
    if (known.size() == FIRST + LATEST) {
      known.remove(FIRST);
    }
    known.add(facts);
    Report report = facts.report;
    if (facts.place != null) {
      said.computeIfAbsent(facts.place, key -> new ArrayList<>(1))
          .add(new Said(facts.range, report.getSuperseded()));
    }
    if (facts.day != ReportFacts.NO_DAY) {
      begin = Math.min(begin, facts.day);
      end = Math.max(end, facts.day);
    }
    add(report);
  }

  /** Adds a report that nothing will be compared with. */
  void add(Report report) {
    reports.add(report);
    claims.add(report.getClaimId());
    if (report.getSubsetOf() != null) {
      wholes.add(report.getSubsetOf());
    }
    if (report.getTold() == null) {
      hasNews = true;
    } else {
      history().add(report.getTold());
    }
    inTime = null;
  }

  /** Whether it has a report of which no earlier run told. */
  boolean hasNews() {
    return hasNews;
  }

  /** Alarms about links of its reports that could not be followed; more can be added. */
  List<Alarm> refused() {
    return refused;
  }

  /** Says that it lost a report that was told with it. */
  void change() {
    isChanged = true;
  }

  /** Whether it is, so far, as an earlier run told it. */
  boolean isAsTold() {
    return !isChanged && !hasNews && history != null && history.ids().size() == 1;
  }

  /** Whether earlier runs told of it, or parts of it are known. */
  boolean hasHistory() {
    return history != null;
  }

  /** What earlier runs told of it, and its parts. */
  History history() {
    if (history == null) {
      history = new History();
    }
    return history;
  }

  /** The reports that others are compared with. */
  List<ReportFacts> known() {
    return known;
  }

  /**
   * Whether a report cannot be of this quantity, whatever else speaks for it: its sentence says
   * something else of it in one breath, it is a part of a report or the whole of one, only one of
   * the two is planned or denied, or it is of {@linkplain TimesCovered another time}.
   */
  boolean excludes(ReportFacts facts) {
    Report report = facts.report;
    Report first = reports.get(0);
    if (ReportTraits.standing(report) != ReportTraits.standing(first)
        || (!wholes.isEmpty() && wholes.contains(report.getClaimId()))
        || (report.getSubsetOf() != null && claims.contains(report.getSubsetOf()))) {
      return true;
    }
    if (known.stream()
        .anyMatch(
            other ->
                TimesCovered.areApart(other, facts)
                    || (other.day == end && TimesCovered.areBulletins(other, facts)))) {
      return true;
    }
    if (facts.place == null) {
      return false;
    }
    for (Said other : said.getOrDefault(facts.place, List.of())) {
      if (!other.range().meets(facts.range) && other.superseded() == report.getSuperseded()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The stretch of time that a day is in: {@value #DAYS} days and one, counted from 1970, so that
   * where one ends does not depend on which reports there are.
   */
  static long stretch(long day) {
    return Math.floorDiv(day, DAYS + 1L);
  }

  /** The first day of the stretch that a day is in. */
  static long stretchBegin(long day) {
    return stretch(day) * (DAYS + 1);
  }

  /** Whether a report of this day still belongs to the time of the story. */
  boolean isOpen(long day) {
    return day == ReportFacts.NO_DAY || !isDated() || day - end <= DAYS;
  }

  /** The claim that opened it, by which explanations call it. */
  String opener() {
    return reports.get(0).getClaimId();
  }

  /**
   * The id of its group: that of the first of its reports after which an earlier run has named a
   * group, so that it stays while the story grows; else of its first dated one, so that later and
   * undated ones do not matter. A report is in one story, so that no two have the same id.
   */
  String groupId() {
    Stream<Report> named =
        inTime().stream()
            .filter(report -> report.getTold() != null)
            .filter(report -> report.getTold().getGroupId().equals(idAfter(report)));
    Stream<Report> dated = inTime().stream().filter(report -> date(report) != null);
    return idAfter(
        Stream.of(named, dated, inTime().stream())
            .flatMap(reports -> reports)
            .findFirst()
            .orElseThrow());
  }

  private static String idAfter(Report report) {
    return ContentId.of("group", report.getClaimId());
  }

  /** Its reports in the order of their days, undated ones first. */
  List<Report> inTime() {
    if (inTime == null) {
      inTime = reports.stream().sorted(IN_TIME).toList();
    }
    return inTime;
  }

  /** What most reports say, of equally frequent answers the first in time; null where none does. */
  <T> @Nullable T most(Function<Report, @Nullable T> answer) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (Report report : inTime()) {
      T said = answer.apply(report);
      if (said != null) {
        counts.merge(said, 1, Integer::sum);
      }
    }
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> said : counts.entrySet()) {
      if (said.getValue() > most) {
        best = said.getKey();
        most = said.getValue();
      }
    }
    return best;
  }

  boolean isDated() {
    return begin <= end;
  }

  /** First day, since 1970; 0 when none is known. */
  long begin() {
    return isDated() ? begin : 0;
  }

  /** Last day, since 1970; 0 when none is known. */
  long end() {
    return isDated() ? end : 0;
  }
}
