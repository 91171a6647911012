package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasid.record.ClaimGroup;
import rasid.record.Estimate;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

class ClaimGrouperTest {

  @Test
  void laterAndHigherIsGrowth() {
    assertThat(verdict(report("a", "2022-01-06", 8), report("b", "2022-01-07", 18)))
        .isEqualTo(Verdict.GROWTH);
  }

  @Test
  void laterAndLowerByTheSameSourceIsARevision() {
    ClaimGroup group =
        only(
            said(report("a", "2022-01-06", 8), "وزارة"),
            said(report("b", "2022-01-07", 18), "وزارة"),
            said(report("c", "2022-01-12", 17), "وزارة"));
    assertThat(group.getVerdict()).isEqualTo(Verdict.REVISED_DOWN);
    assertThat(group.getSeries().stream().map(SeriesPoint::getChange))
        .containsExactly(Verdict.SINGLE, Verdict.GROWTH, Verdict.REVISED_DOWN)
        .inOrder();
    assertThat(group.getLatest()).isEqualTo(17);
    assertThat(group.getMaximum()).isEqualTo(18);
    assertThat(group.getIndependentOrigins()).isEqualTo(1);
  }

  @Test
  void laterAndLowerByAnotherSourceIsAConflict() {
    assertThat(
            verdict(
                said(report("a", "2022-01-06", 18), "وزارة"),
                said(report("b", "2022-01-07", 12), "منظمة")))
        .isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void valuesOfOneDayThatExcludeEachOtherAreAConflict() {
    assertThat(verdict(report("a", "2022-01-06", 8), report("b", "2022-01-06", 18)))
        .isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void undatedReportsNeedMoreInCommonThanAPlace() {
    assertThat(group(report("a", null, 8), report("b", null, 18))).hasSize(2);
    Report sameWords = report("b", null, 8);
    Report words = report("a", null, 8);
    words.setRuns(List.of(7L));
    sameWords.setRuns(List.of(7L));
    assertThat(group(words, sameWords)).hasSize(1);
  }

  @Test
  void whatOneArticleSaysOfOneDayIsNoContradiction() {
    Report other = report("b", "2022-01-06", 5);
    other.setDocId("doc a");
    other.setOrigin(Origins.article("doc a"));
    assertThat(group(report("a", "2022-01-06", 8), other)).hasSize(2);
    assertThat(group(report("a", "2022-01-06", 8), said(other, "وزارة"))).hasSize(1);
  }

  @Test
  void oneSourceThatContradictsItselfOnOneDayRaisesAnAlarm() {
    ClaimGroup group =
        only(
            said(report("a", "2022-01-06", 18), "وزارة"),
            said(report("b", "2022-01-06", 12), "وزارة"));
    assertThat(group.getAlarms()).containsExactly("SAME_SOURCE_CONTRADICTION b < a");
    assertThat(
            only(
                    said(report("a", "2022-01-06", 18), "وزارة"),
                    said(report("b", "2022-01-06", 12), "منظمة"))
                .getAlarms())
        .isEmpty();
  }

  @Test
  void aConflictOfUnknownTimesSaysSo() {
    assertThat(only(report("a", null, 8), report("b", "2022-01-07", 18)).getAlarms())
        .containsExactly("TIME_UNKNOWN a");
  }

  @Test
  void equalValuesAgreeAndMeetingIntervalsAreCompatible() {
    assertThat(verdict(report("a", null, 8), report("b", "2022-01-06", 8)))
        .isEqualTo(Verdict.AGREE);
    assertThat(verdict(report("a", "2022-01-06", 26), vague("b", "2022-01-06", 20, 99)))
        .isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(report("a", null, 8))).isEqualTo(Verdict.SINGLE);
  }

  @Test
  void twoVagueNumbersAreCompatibleAndNeverTheSame() {
    assertThat(verdict(vague("a", "2022-01-06", 20, 99), vague("b", "2022-01-07", 20, 99)))
        .isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void whatMeetsOnlyAtTheBlurredEndOfAVagueNumberIsAWeakConflict() {
    Report moreThanThousand = report("a", "2022-01-06", 1000);
    moreThanThousand.setOp(Op.GT);
    moreThanThousand.setLow(1001.0);
    moreThanThousand.setHigh(null);
    ClaimGroup group = only(moreThanThousand, vague("b", "2022-01-06", 200, 999));
    assertThat(group.getVerdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(group.getAlarms()).containsExactly("WEAK_CONFLICT b < a");
  }

  @Test
  void aLongSilenceEndsAStory() {
    assertThat(group(report("a", "2022-01-06", 8), report("b", "2022-06-01", 9))).hasSize(2);
    assertThat(group(report("a", "2022-01-06", 8), report("b", "2022-01-13", 9))).hasSize(1);
  }

  @Test
  void aCountThatFallsFarIsAnotherIncident() {
    assertThat(group(report("a", "2022-01-06", 120), report("b", "2022-01-09", 3))).hasSize(2);
  }

  @Test
  void townsAreStoriesOfTheirOwnAndPartsOfTheCountry() {
    List<ClaimGroup> groups =
        group(
            in(report("a", "2022-01-06", 30), "town 1"),
            in(report("b", "2022-01-06", 31), "town 2"),
            in(report("c", "2022-01-07", 33), "town 1"));
    assertThat(ids(groups)).containsExactly("a c", "b");
    List<ClaimGroup> whole =
        group(
            in(report("a", "2022-01-06", 30), "town 1"),
            in(report("b", "2022-01-06", 500), "town 2"),
            report("c", "2022-01-06", 9000));
    assertThat(ids(whole)).containsExactly("a", "b", "c");
    ClaimGroup country = whole.get(2);
    assertThat(country.getParts())
        .containsExactly(whole.get(0).getGroupId(), whole.get(1).getGroupId());
  }

  @Test
  void aReportWithoutTownJoinsTheTownThatItsArticleIsAbout() {
    Report about = report("c", "2022-01-07", 40);
    about.setSetting("town 2");
    assertThat(
            ids(
                group(
                    in(report("a", "2022-01-06", 30), "town 1"),
                    in(report("b", "2022-01-06", 31), "town 2"),
                    about)))
        .containsExactly("a", "b c");
  }

  @Test
  void withoutAnyPlaceOnlyWordsOrSourceBringReportsTogether() {
    Report a = nowhere(report("a", "2022-01-06", 30));
    Report b = nowhere(report("b", "2022-01-06", 30));
    assertThat(ids(group(a, b))).containsExactly("a", "b");
    a.setRuns(List.of(5L, 6L));
    b.setRuns(List.of(6L));
    assertThat(ids(group(a, b))).containsExactly("a b");
  }

  @Test
  void whomASideCallsCriminalsMayBeWhomOthersCallProtesters() {
    Report label = report("a", "2022-01-06", 26);
    label.setCountedClass("ALLEGED_CRIMINAL");
    Report protesters = vague("b", "2022-01-07", 20, 99);
    protesters.setCountedClass("PROTESTER");
    ClaimGroup group = only(label, protesters);
    assertThat(group.getCountedClass()).isEqualTo("PROTESTER");
    assertThat(group.getVerdict()).isEqualTo(Verdict.COMPATIBLE);
    label.setPoint(500.0);
    label.setLow(500.0);
    label.setHigh(500.0);
    assertThat(group(label, protesters)).hasSize(2);
  }

  @Test
  void whoIsDetainedIsASuspectByThat() {
    Report criminals = detained(report("a", "2022-01-07", 3000));
    criminals.setCountedClass("ALLEGED_CRIMINAL");
    assertThat(only(criminals, detained(report("b", "2022-01-08", 3000))).getCountedClass())
        .isEqualTo("PERSON");
  }

  @Test
  void plansAndPartsAreNoReportsOfTheWhole() {
    Report planned = report("a", "2022-01-06", 30);
    planned.setScope(Scope.PLANNED);
    Report part = report("b", "2022-01-06", 20);
    part.setScope(Scope.SUBSET);
    part.setSubsetOf("c");
    List<ClaimGroup> groups = group(planned, part, report("c", "2022-01-06", 30));
    assertThat(ids(groups)).containsExactly("a", "b", "c");
    assertThat(groups.get(2).getParts()).containsExactly(groups.get(1).getGroupId());
  }

  @Test
  void undatedReportsJoinTheStoryOfTheirFigureAndTown() {
    assertThat(
            ids(
                group(
                    in(report("u", null, 30), "town 1"),
                    in(report("a", "2022-01-06", 30), "town 1"),
                    in(report("b", "2022-05-06", 40), "town 1"))))
        .containsExactly("u a", "b");
    assertThat(
            ids(
                group(
                    in(report("u", null, 35), "town 1"),
                    in(report("a", "2022-01-06", 30), "town 1"),
                    in(report("b", "2022-05-06", 40), "town 1"))))
        .containsExactly("a", "b", "u");
  }

  @Test
  void aPartGreaterThanItsWholeRaisesAnAlarm() {
    Report part = report("b", "2022-01-12", 1300);
    part.setCountedClass("SECURITY_FORCES");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 1000), part);
    assertThat(groups.get(0).getCountedClass()).isEqualTo("PERSON");
    assertThat(groups.get(0).getParts()).containsExactly(groups.get(1).getGroupId());
    assertThat(groups.get(0).getAlarms()).containsExactly("PART_EXCEEDS_WHOLE b > a");
  }

  @Test
  void aLaterPartMayExceedAnEarlierWhole() {
    Report part = report("b", "2022-01-14", 1300);
    part.setCountedClass("SECURITY_FORCES");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 1000), part);
    assertThat(groups.get(0).getParts()).hasSize(1);
    assertThat(groups.get(0).getAlarms()).isEmpty();
  }

  @Test
  void partsThatSumToMoreThanTheirWholeRaiseAnAlarm() {
    Report children = report("b", "2022-01-12", 6);
    children.setCountedClass("CHILD");
    children.setSubsetOf("a");
    Report women = report("c", "2022-01-12", 7);
    women.setCountedClass("WOMAN");
    women.setSubsetOf("a");
    List<ClaimGroup> groups = group(report("a", "2022-01-12", 10), children, women);
    assertThat(groups.get(0).getAlarms()).containsExactly("SUBSET_SUM b + c > a");
    women.setLow(4.0);
    assertThat(group(report("a", "2022-01-12", 10), children, women).get(0).getAlarms()).isEmpty();
  }

  @Test
  void aSourceAndAPassageCountOnce() {
    Report a = said(report("a", "2022-01-06", 8), "الوزارة");
    Report b = said(report("b", "2022-01-06", 8), "الوزارة");
    Report c = report("c", "2022-01-06", 8);
    b.setRuns(List.of(1L, 2L));
    c.setRuns(List.of(2L, 3L));
    Report d = report("d", "2022-01-06", 8);
    ClaimGroup group = only(a, b, c, d);
    assertThat(group.getIndependentOrigins()).isEqualTo(2);
    assertThat(group.getMembers().stream().map(GroupMember::getOrigin))
        .containsExactly(0, 0, 0, 1)
        .inOrder();
  }

  @Test
  void estimatesFollowTheirConventions() {
    assertThat(only(vague("a", "2022-01-06", 20, 99), report("b", "2022-01-07", 26)).getEstimates())
        .containsExactly(
            new Estimate("UCDP", 20.0, 26.0, 99.0),
            new Estimate("ACLED", 10.0, 10.0, 10.0),
            new Estimate("IBC", 20.0, null, 26.0))
        .inOrder();
    assertThat(only(vague("a", "2022-01-06", 200, 999)).getEstimates().get(1).getBest())
        .isEqualTo(100);
  }

  @Test
  void aFullWindowIsClosedWithAnAlarmAndNothingIsLost() {
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(groups::add, 10);
    for (int i = 10; i < 35; i++) {
      grouper.add(report("r" + i, "2022-01-06", 8));
    }
    grouper.finish();
    assertThat(groups.stream().map(ClaimGroup::getReports)).containsExactly(10, 10, 5).inOrder();
    assertThat(groups.get(0).getAlarms()).containsExactly("WINDOW_CAPPED");
    assertThat(groups.get(2).getAlarms()).isEmpty();
  }

  private static Verdict verdict(Report... reports) {
    return only(reports).getVerdict();
  }

  private static ClaimGroup only(Report... reports) {
    List<ClaimGroup> groups = group(reports);
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  private static List<ClaimGroup> group(Report... reports) {
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
  private static List<String> ids(List<ClaimGroup> groups) {
    return groups.stream()
        .map(
            group ->
                group.getMembers().stream()
                    .map(GroupMember::getClaimId)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static Report report(String id, String date, double point) {
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
        .setRuns(List.of())
        .build();
  }

  private static Report vague(String id, String date, double low, double high) {
    Report report = report(id, date, low);
    report.setOp(Op.VAGUE);
    report.setPoint(null);
    report.setHigh(high);
    return report;
  }

  private static Report said(Report report, String source) {
    report.setSource(source);
    report.setOrigin(source);
    return report;
  }

  private static Report in(Report report, String town) {
    report.setLocality(town);
    return report;
  }

  private static Report nowhere(Report report) {
    report.setStory("KILLED|COUNT||");
    report.setPlace(null);
    return report;
  }

  private static Report detained(Report report) {
    report.setStory("DETAINED|COUNT||KZ");
    report.setEventType("DETAINED");
    return report;
  }
}
