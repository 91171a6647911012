package rasid.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;
import rasid.text.ContentId;

/** The reports about one quantity, as they are gathered in the order of their days. */
final class Story {

  /** A story without a report for longer than a week is over. */
  static final int DAYS = 7;

  /** Between reports so near a count may grow by a great step: a disaster's first days. */
  static final int STEP_DAYS = 3;

  private static final double GREAT_STEP = 10;

  /** A count that is so many times another is one of something else, unless it grew fast. */
  static final double STEP = 4;

  private static final double DROP = 2.5;

  /** Days, then ids; undated reports come first. */
  static final Comparator<Report> IN_TIME =
      Comparator.comparing((Report report) -> date(report) == null ? "" : date(report))
          .thenComparing(Report::getClaimId);

  private final List<Report> reports = new ArrayList<>();

  /** The same in time; null until it is asked for. */
  private @Nullable List<Report> inTime;

  private final Set<String> settings = new HashSet<>();
  private final Set<Mark> marks = new HashSet<>();

  /** What is said in one breath: by one origin, in one article, of one day. */
  private record Statement(String docId, String origin, @Nullable String date) {}

  /** The values that each statement allows. */
  private final Map<Statement, ValueRange> said = new HashMap<>();

  private String countedClass;
  private @Nullable String locality;
  private long begin = Long.MAX_VALUE;
  private long end = Long.MIN_VALUE;
  private ValueRange latest = ValueRange.ALL;

  Story(Report first, GroupClasses classes) {
    countedClass = classes.fold(first.getEventType(), first.getCountedClass());
  }

  static @Nullable String date(Report report) {
    return report.getStatementDate();
  }

  /** The day of a report as days since 1970; null when it is not known. */
  static @Nullable Long day(Report report) {
    return date(report) == null ? null : LocalDate.parse(date(report)).toEpochDay();
  }

  void add(Report report) {
    reports.add(report);
    inTime = null;
    said.merge(statement(report), ValueRange.of(report), ValueRange::and);
    if (report.getLocality() != null) {
      locality = report.getLocality();
    }
    if (report.getSetting() != null) {
      settings.add(report.getSetting());
    }
    Long day = day(report);
    if (day == null && isDated()) {
      return;
    }
    boolean sameDay = day == null || day == end;
    latest =
        sameDay && reports.size() > 1 ? latest.or(ValueRange.of(report)) : ValueRange.of(report);
    if (day != null) {
      begin = Math.min(begin, day);
      end = Math.max(end, day);
    }
  }

  /** Notes what a report of the story has, to know it again. */
  void mark(Mark mark) {
    marks.add(mark);
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /**
   * Whether a report excludes what its own article says of one day and from one source: that is
   * another quantity, because nobody contradicts himself in one breath.
   */
  boolean contradictsItselfWith(Report report) {
    ValueRange before = said.get(statement(report));
    return before != null && !before.meets(ValueRange.of(report));
  }

  private static Statement statement(Report report) {
    return new Statement(report.getDocId(), report.getOrigin(), date(report));
  }

  /** Whether a report of this day still belongs to the time of the story. */
  boolean isOpen(@Nullable Long day) {
    return day == null || !isDated() || day - end <= DAYS;
  }

  /**
   * Whether a report's value can be another one of the same count: not too much greater for the
   * time that has passed, and not so much less that it would be no revision.
   */
  boolean isNear(Report report) {
    ValueRange bounds = ValueRange.of(report);
    Long day = day(report);
    boolean soon = day == null || !isDated() || day - end <= STEP_DAYS;
    double most = bounds.high() < latest.low() ? DROP : soon ? GREAT_STEP : STEP;
    return latest.ratio(bounds) <= most;
  }

  /** The claim that opened it, by which explanations call it. */
  String opener() {
    return reports.get(0).getClaimId();
  }

  /** The id of its group, from its first report. */
  String groupId() {
    return ContentId.of("group", inTime().get(0).getClaimId());
  }

  /** The values of its last day. */
  ValueRange latest() {
    return latest;
  }

  /** Its reports in the order of their days, undated ones first. */
  List<Report> inTime() {
    if (inTime == null) {
      inTime = reports.stream().sorted(IN_TIME).toList();
    }
    return inTime;
  }

  /** The towns and provinces that its articles are about. */
  Set<String> settings() {
    return settings;
  }

  @Nullable String locality() {
    return locality;
  }

  String countedClass() {
    return countedClass;
  }

  void setCountedClass(String symbol) {
    countedClass = symbol;
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
