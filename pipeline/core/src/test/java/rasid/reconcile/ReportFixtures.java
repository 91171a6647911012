package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.Verdict;

/** Reports for tests, and what becomes of them. */
final class ReportFixtures {

  private ReportFixtures() {}

  static Verdict verdict(Report... reports) {
    return only(reports).getVerdict();
  }

  static ClaimGroup only(Report... reports) {
    List<ClaimGroup> groups = group(reports);
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  static List<ClaimGroup> group(Report... reports) {
    Report[] sorted = reports.clone();
    Arrays.sort(
        sorted,
        Comparator.comparing(Report::getStory)
            .thenComparing(
                report -> report.getStatementDate() == null ? "" : report.getStatementDate())
            .thenComparing(Report::getClaimId));
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(groups::add);
    Arrays.asList(sorted).forEach(grouper::add);
    grouper.finish();
    return groups;
  }

  /** The claims of each group. */
  static List<String> ids(List<ClaimGroup> groups) {
    return groups.stream()
        .map(
            group ->
                group.getMembers().stream()
                    .map(GroupMember::getClaimId)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  static Report report(String id, String date, double point) {
    return Report.newBuilder()
        .setStory("KILLED|COUNT||KZ")
        .setStatementDate(date)
        .setClaimId(id)
        .setDocId("doc " + id)
        .setEventType("KILLED")
        .setKind(QuantityKind.COUNT)
        .setCountedClass("PERSON")
        .setScope(Scope.ALL)
        .setPlace("KZ")
        .setOrigin(Origins.article("doc " + id))
        .setOp(Op.EQ)
        .setPoint(point)
        .setLow(point)
        .setHigh(point)
        .setShingles(List.of())
        .build();
  }

  static Report vague(String id, String date, double low, double high) {
    Report report = report(id, date, low);
    report.setOp(Op.VAGUE);
    report.setPoint(null);
    report.setHigh(high);
    return report;
  }

  static Report said(Report report, String source) {
    report.setSource(source);
    report.setOrigin(source);
    return report;
  }

  static Report in(Report report, String town) {
    report.setLocality(town);
    return report;
  }

  static Report nowhere(Report report) {
    report.setStory("KILLED|COUNT||");
    report.setPlace(null);
    return report;
  }

  static Report detained(Report report) {
    report.setStory("DETAINED|COUNT||KZ");
    report.setEventType("DETAINED");
    return report;
  }
}
