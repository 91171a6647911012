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
import rasid.passage.PassageTexts;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.GroupClasses;
import rasid.reconcile.RecordedReports;
import rasid.reconcile.Towns;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.Report;
import rasid.text.TextOffsets;
import rasid.trace.Trace;

/**
 * Reconciles again what may bear on one group of a run: all reports of the run with its story key,
 * made from the run's records. It holds the claims of one event, kind and unit in memory.
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
   * The groups of the group's story key. The group is one of them, unless reports of earlier runs
   * belong to it.
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
    Set<String> articles = articles();
    RecordedReports recorded = new RecordedReports(Towns.of(lexicons));
    run.forEach(
        Claim.class,
        claim -> {
          if (articles.contains(claim.getDocId())) {
            recorded.add(claim);
          }
        });
    run.forEach(
        Entity.class,
        entity -> {
          if (articles.contains(entity.getDocId())) {
            recorded.add(entity);
          }
        });
    List<Report> reports = new ArrayList<>();
    Set<String> stories = new HashSet<>();
    String member = group.getMembers().get(0).getClaimId();
    run.forEach(
        Document.class,
        document -> {
          String id = document.getDocId();
          if (articles.contains(id)) {
            TextOffsets offsets = TextOffsets.of(document.getText());
            for (Report report : recorded.of(id, offsets, PassageTexts.words(document, offsets))) {
              reports.add(report);
              if (report.getClaimId().equals(member)) {
                stories.add(report.getStory());
              }
            }
          }
        });
    reports.removeIf(report -> !stories.contains(report.getStory()));
    Collections.sort(reports);
    return reports;
  }

  /** The articles that have a claim of the group's event, kind and unit. */
  private Set<String> articles() throws IOException {
    Set<String> articles = new HashSet<>();
    run.forEach(
        Claim.class,
        claim -> {
          if (claim.getEventType().equals(group.getEventType())
              && claim.getKind() == group.getKind()
              && Objects.equals(claim.getUnit(), group.getUnit())) {
            articles.add(claim.getDocId());
          }
        });
    return articles;
  }
}
