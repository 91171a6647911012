package rasid.extract.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import rasid.dataset.LocalRun;
import rasid.lexicon.Lexicons;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.GroupClasses;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.trace.Trace;

/**
 * Reconciles again what may bear on one group of a run: all reports of the run with its story key.
 * It holds them in memory.
 */
final class Regrouping {

  private final LocalRun run;
  private final ClaimGroup group;
  private final Lexicons lexicons;

  Regrouping(LocalRun run, ClaimGroup group, Lexicons lexicons) {
    this.run = run;
    this.group = group;
    this.lexicons = lexicons;
  }

  /**
   * The groups of the group's story key, as if nothing had been told of them. The group is one of
   * them, unless what the run did not tell changes it.
   *
   * @param trace takes why each report joined which story
   */
  List<ClaimGroup> groups(Trace trace) throws IOException {
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(GroupClasses.of(lexicons), groups::add, trace);
    reports().forEach(grouper::add);
    grouper.finish();
    return groups;
  }

  /** The reports with the group's story key, in the order that reconciliation takes them. */
  private List<Report> reports() throws IOException {
    String member = group.getMembers().get(0).getClaimId();
    List<Report> reports = new ArrayList<>();
    Set<String> stories = new HashSet<>();
    run.forEach(
        Report.class,
        report -> {
          if (report.getKind() == group.getKind()
              && Objects.equals(report.getUnit(), group.getUnit())) {
            report.setTold(null);
            reports.add(report);
            if (report.getClaimId().equals(member)) {
              stories.add(report.getStory());
            }
          }
        });
    reports.removeIf(report -> !stories.contains(report.getStory()));
    Collections.sort(reports);
    return reports;
  }
}
