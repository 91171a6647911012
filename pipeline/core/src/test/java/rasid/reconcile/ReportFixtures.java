package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.record.Certainty;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.ScopeTime;
import rasid.record.Verdict;

/** Reports for tests, and what becomes of them. */
final class ReportFixtures {

  /** The program's tables, and pairs weighed by {@link HandMadePairs}. */
  static final GroupClasses CLASSES = GroupClasses.of(Lexicons.own()).with(HandMadePairs.MODEL);

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
    ClaimGrouper grouper = new ClaimGrouper(CLASSES, groups::add);
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

  static Report report(String id, @Nullable String date, double point) {
    return Report.newBuilder()
        .setStory("COUNT|")
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

  static Report vague(String id, @Nullable String date, double low, double high) {
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
    report.setPlace(null);
    return report;
  }

  static Report counting(Report report, String countedClass) {
    report.setCountedClass(countedClass);
    return report;
  }

  /** In an article that names a town most. */
  static Report about(Report report, String town) {
    report.setSetting(town);
    return report;
  }

  /** In a passage with other reports that have one of these hashes. */
  static Report passage(Report report, Long... hashes) {
    report.setShingles(List.of(hashes));
    return report;
  }

  /** In so manieth sentence of its article. */
  static Report inSentence(Report report, int sentence) {
    report.setSentence(sentence);
    return report;
  }

  /** As a figure that the text itself has replaced. */
  static Report superseded(Report report) {
    report.setSuperseded(true);
    return report;
  }

  /** Of an event or a stretch of time. */
  static Report covering(Report report, ScopeTime scope, String begin, String end) {
    report.setScopeTime(scope);
    report.setEventBegin(begin);
    report.setEventEnd(end);
    return report;
  }

  /** In an article that was published at a time, ISO 8601 in UTC. */
  static Report at(Report report, String published) {
    report.setPublished(published);
    return report;
  }

  /** Through somebody, the outermost first. */
  static Report through(Report report, String... relays) {
    report.setRelays(List.of(relays));
    return report;
  }

  /** How sure its article presents it as. */
  static Report as(Report report, Certainty certainty) {
    report.setCertainty(certainty);
    return report;
  }

  /** In another article, which asserts it. */
  static Report inArticle(Report report, String docId) {
    report.setDocId(docId);
    report.setOrigin(Origins.article(docId));
    return report;
  }

  static Report part(Report report, String subsetOf) {
    report.setSubsetOf(subsetOf);
    return report;
  }

  static Report valued(
      String id,
      String date,
      Op op,
      @Nullable Double point,
      @Nullable Double low,
      @Nullable Double high) {
    Report report = report(id, date, 0);
    report.setOp(op);
    report.setPoint(point);
    report.setLow(low);
    report.setHigh(high);
    return report;
  }

  /** A story of reports, as {@link StoryIndex} gathers it. */
  static Story story(Report... reports) {
    Story story = new Story();
    for (Report report : reports) {
      story.add(new ReportFacts(report));
    }
    return story;
  }

  static Report detained(Report report) {
    report.setEventType("DETAINED");
    return report;
  }
}
