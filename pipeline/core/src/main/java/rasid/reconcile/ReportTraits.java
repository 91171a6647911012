package rasid.reconcile;

import rasid.lexicon.EventTypes;
import rasid.record.QuantityKind;
import rasid.record.Report;

/** What a report knows of what it is about. */
final class ReportTraits {

  /** Smaller numbers are equal by chance too often to tell much. */
  private static final double TELLING = 10;

  private ReportTraits() {}

  /**
   * Whether event, thing, place and time do not say of a report what it is about: without place or
   * day, where nothing happened (OTHER), and for amounts and measures, whose thing is a unit.
   */
  static boolean isVague(Report report) {
    return report.getStatementDate() == null || !isCount(report);
  }

  /** Whether event, thing and place tell what is counted. */
  static boolean isCount(Report report) {
    return report.getPlace() != null
        && report.getKind() == QuantityKind.COUNT
        && !report.getEventType().equals(EventTypes.OTHER);
  }

  /** Whether a number is equal to another by more than chance. */
  static boolean isTelling(Report report) {
    return report.getPoint() != null && report.getPoint() >= TELLING;
  }
}
