package rasid.reconcile;

import rasid.lexicon.EventTypes;
import rasid.record.Certainty;
import rasid.record.QuantityKind;
import rasid.record.Report;

/** What a report knows of what it is about. */
final class ReportTraits {

  private ReportTraits() {}

  /** PLANNED, NEGATED, or REPORTED for all that is: what is planned or denied is another thing. */
  static Certainty standing(Report report) {
    Certainty certainty = report.getCertainty();
    return certainty == Certainty.PLANNED || certainty == Certainty.NEGATED
        ? certainty
        : Certainty.REPORTED;
  }

  /** Whether it tells of what is, and does not deny or plan it. */
  static boolean isReal(Report report) {
    return standing(report) == Certainty.REPORTED;
  }

  /** Whether event, thing and place tell what is counted. */
  static boolean isCount(Report report) {
    return report.getPlace() != null
        && report.getKind() == QuantityKind.COUNT
        && !report.getEventType().equals(EventTypes.OTHER);
  }
}
