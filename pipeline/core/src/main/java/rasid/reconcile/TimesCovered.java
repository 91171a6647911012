package rasid.reconcile;

import java.util.EnumSet;
import rasid.record.ScopeTime;

/**
 * Whether figures can be of one time by what their texts say: figures that exclude each other and
 * cover times of other days are of two quantities. Equal ones are not told apart, and neither are
 * those whose text does not say its time.
 */
final class TimesCovered {

  /**
   * Outlets date one event, or the end of what they count so far, by the day on which they write.
   */
  private static final long DAYS_OF_EVENT = 2;

  /**
   * Two figures since other days that are no further apart are one whose beginning was misread: so
   * near each other two counts hardly are by chance.
   */
  private static final double LIKE = 1.5;

  private TimesCovered() {}

  /**
   * Whether two figures are of times that exclude each other, other than as {@linkplain
   * #areBulletins bulletins}.
   *
   * @param a the one that was said before, or on the same day
   * @param b the other one
   */
  static boolean areApart(ReportFacts a, ReportFacts b) {
    if (!isKnown(a) || !isKnown(b)) {
      return false;
    }
    ScopeTime scope = a.report.getScopeTime();
    ScopeTime other = b.report.getScopeTime();
    if (a.range.meets(b.range)) {
      return false;
    }
    if (scope == ScopeTime.INCIDENT && other == ScopeTime.INCIDENT) {
      return false;
    }
    if (scope == ScopeTime.CUMULATIVE && other == ScopeTime.CUMULATIVE) {
      return a.begin != b.begin && a.range.ratio(b.range) > LIKE;
    }
    // An event is taken for a stretch of time too often to tell the two apart.
    boolean isDoubtful =
        EnumSet.of(scope, other).equals(EnumSet.of(ScopeTime.INCIDENT, ScopeTime.PERIOD));
    return isOfOtherDays(a, b) && !isDoubtful;
  }

  /**
   * Whether two figures that exclude each other count their own day each, as bulletins do. A higher
   * figure of the next day may be the same count that has grown, so that a figure is to be held
   * against those of the day before it: a toll that rises each day is one.
   *
   * @param a the one that was said before, or on the same day
   * @param b the other one
   */
  static boolean areBulletins(ReportFacts a, ReportFacts b) {
    return isOfItsDay(a)
        && isOfItsDay(b)
        && !a.range.meets(b.range)
        && a.day != b.day
        && (b.day - a.day > 1 || b.range.high() < a.range.low());
  }

  /**
   * Whether a part and a whole can be held against each other: the text itself makes it a part of
   * it, or they are of one kind of time, and of one event or stretch of time as far as they say.
   */
  static boolean areOne(ReportFacts part, ReportFacts whole) {
    ScopeTime scope = part.report.getScopeTime();
    ScopeTime other = whole.report.getScopeTime();
    if (whole.report.getClaimId().equals(part.report.getSubsetOf())) {
      return true;
    }
    if (scope != other && scope != ScopeTime.UNKNOWN && other != ScopeTime.UNKNOWN) {
      return false;
    }
    if (!isKnown(part) || !isKnown(whole)) {
      return true;
    }
    return scope == ScopeTime.INCIDENT
        ? apart(part, whole) <= DAYS_OF_EVENT
        : part.begin == whole.begin;
  }

  /** Whether a text says what time a figure covers. A stock at a moment covers none. */
  private static boolean isKnown(ReportFacts facts) {
    ScopeTime scope = facts.report.getScopeTime();
    return scope != ScopeTime.STATE
        && scope != ScopeTime.UNKNOWN
        && facts.begin != ReportFacts.NO_DAY
        && facts.end != ReportFacts.NO_DAY;
  }

  /**
   * Whether they begin on other days, or one of them ended before what the other goes on to count.
   */
  private static boolean isOfOtherDays(ReportFacts a, ReportFacts b) {
    long said = a.day == ReportFacts.NO_DAY || b.day == ReportFacts.NO_DAY ? 0 : a.day - b.day;
    return a.begin != b.begin || Math.abs(a.end - b.end - said) > DAYS_OF_EVENT;
  }

  /** Days between the last day of one and the first of the other; negative where they meet. */
  private static long apart(ReportFacts a, ReportFacts b) {
    return Math.max(a.begin, b.begin) - Math.min(a.end, b.end);
  }

  /** Whether a figure is of an event of the day on which it was said. */
  private static boolean isOfItsDay(ReportFacts facts) {
    return isKnown(facts)
        && facts.report.getScopeTime() == ScopeTime.INCIDENT
        && facts.begin == facts.day
        && facts.end == facts.day;
  }
}
