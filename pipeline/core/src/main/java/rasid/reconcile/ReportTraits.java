package rasid.reconcile;

import rasid.lexicon.EventTypes;
import rasid.record.QuantityKind;
import rasid.record.Report;

/** What a report knows of what it is about. */
final class ReportTraits {

  private ReportTraits() {}

  /** Whether event, thing and place tell what is counted. */
  static boolean isCount(Report report) {
    return report.getPlace() != null
        && report.getKind() == QuantityKind.COUNT
        && !report.getEventType().equals(EventTypes.OTHER);
  }
}
