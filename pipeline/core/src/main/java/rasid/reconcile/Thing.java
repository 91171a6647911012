package rasid.reconcile;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Report;
import rasid.record.Scope;

/**
 * What reports of one story key count: only those of one thing can be about one quantity.
 *
 * @param scope how far they go
 * @param countedClass class of what is counted, as {@link GroupClasses} folds it
 * @param countedHead its head word, where the class does not name it; else null
 */
record Thing(Scope scope, String countedClass, @Nullable String countedHead) {

  static Thing of(Report report, GroupClasses classes) {
    return as(report, classes.fold(report.getEventType(), report.getCountedClass()));
  }

  /** What a report would count if its class were another. */
  static Thing as(Report report, String countedClass) {
    return new Thing(report.getScope(), countedClass, report.getCountedHead());
  }
}
