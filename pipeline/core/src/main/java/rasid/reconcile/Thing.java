package rasid.reconcile;

import rasid.record.Report;
import rasid.record.Scope;

/**
 * What happened to what.
 *
 * @param scope how far a report goes
 * @param event what happened
 * @param countedClass class of what is counted, as {@link GroupClasses} folds it
 */
record Thing(Scope scope, String event, String countedClass) {

  static Thing of(Report report, GroupClasses classes) {
    return new Thing(
        report.getScope(),
        report.getEventType(),
        classes.fold(report.getEventType(), report.getCountedClass()));
  }
}
