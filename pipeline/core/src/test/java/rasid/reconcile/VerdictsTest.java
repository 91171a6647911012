package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.at;
import static rasid.reconcile.ReportFixtures.group;
import static rasid.reconcile.ReportFixtures.only;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.vague;
import static rasid.reconcile.ReportFixtures.verdict;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Alarm;
import rasid.record.AlarmKind;
import rasid.record.ClaimGroup;
import rasid.record.Estimate;
import rasid.record.EstimateRule;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.Report;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/** How the reports of one quantity agree, and what follows from them. */
class VerdictsTest {

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
  void growthWithinOneDayIsNoConflict() {
    ClaimGroup group =
        only(
            at(said(report("b", "2022-01-06", 5), "وزارة"), "2022-01-06T08:00:00Z"),
            at(said(report("a", "2022-01-06", 9), "وزارة"), "2022-01-06T12:00:00Z"));
    assertThat(group.getVerdict()).isEqualTo(Verdict.GROWTH);
    assertThat(group.getLatest()).isEqualTo(9);
    assertThat(group.getAlarms()).isEmpty();
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
    assertThat(
            only(passage(report("a", null, 8), 1L), passage(report("b", "2022-01-07", 18), 1L))
                .getAlarms())
        .containsExactly("TIME_UNKNOWN a");
  }

  @Test
  void equalValuesAgreeAndMeetingIntervalsAreCompatible() {
    assertThat(
            verdict(passage(report("a", null, 8), 1L), passage(report("b", "2022-01-06", 8), 1L)))
        .isEqualTo(Verdict.AGREE);
    assertThat(verdict(report("a", "2022-01-06", 26), vague("b", "2022-01-06", 20, 99)))
        .isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(report("a", null, 8))).isEqualTo(Verdict.SINGLE);
  }

  @Test
  void oneVagueWordIsOneValue() {
    assertThat(verdict(vague("a", "2022-01-06", 20, 99), vague("b", "2022-01-07", 20, 99)))
        .isEqualTo(Verdict.AGREE);
  }

  @Test
  void whatMeetsOnlyAtTheBlurredEndOfAVagueNumberIsAWeakConflict() {
    Report moreThanThousand = report("a", "2022-01-06", 1000);
    moreThanThousand.setOp(Op.GT);
    moreThanThousand.setLow(1001.0);
    moreThanThousand.setHigh(null);
    ClaimGroup group =
        only(passage(moreThanThousand, 1L), passage(vague("b", "2022-01-06", 200, 999), 1L));
    assertThat(group.getVerdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(group.getAlarms()).containsExactly("WEAK_CONFLICT b < a");
  }

  @Test
  void aSourceAndAPassageCountOnce() {
    Report a = said(report("a", "2022-01-06", 8), "الوزارة");
    Report b = said(report("b", "2022-01-06", 8), "الوزارة");
    Report c = report("c", "2022-01-06", 8);
    b.setShingles(List.of(1L, 2L));
    c.setShingles(List.of(2L, 3L));
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
            new Estimate(
                "UCDP",
                20.0,
                26.0,
                99.0,
                "UCDP-GED-23.1",
                List.of(EstimateRule.OUTERMOST, EstimateRule.LATEST_GREATEST)),
            new Estimate(
                "ACLED", 26.0, 26.0, 26.0, "ACLED-2023", List.of(EstimateRule.LATEST_LEAST)))
        .inOrder();
    assertThat(only(vague("a", "2022-01-06", 200, 999)).getEstimates().get(1).getBest())
        .isEqualTo(100);
  }

  @Test
  void aContradictionOfTheFirstDayIsOverWhenTheCountGrows() {
    assertThat(
            verdict(
                report("a", "2022-01-06", 8),
                report("b", "2022-01-06", 9),
                report("c", "2022-01-07", 12)))
        .isEqualTo(Verdict.GROWTH);
  }

  @Test
  void theLastChangeCounts() {
    assertThat(
            verdict(
                report("a", "2022-01-06", 8),
                said(report("b", "2022-01-07", 18), "وزارة"),
                said(report("c", "2022-01-08", 17), "وزارة"),
                report("d", "2022-01-09", 17)))
        .isEqualTo(Verdict.REVISED_DOWN);
    assertThat(
            verdict(
                said(report("a", "2022-01-06", 18), "وزارة"),
                said(report("b", "2022-01-07", 17), "وزارة"),
                report("c", "2022-01-08", 20)))
        .isEqualTo(Verdict.GROWTH);
  }

  @Test
  void aDayWithoutDateLeavesAConflictOnlyWhereValuesExcludeEachOther() {
    ClaimGroup group =
        only(passage(report("a", null, 8), 1L), passage(report("b", "2022-01-07", 8), 1L));
    assertThat(group.getAlarmDetails()).isEmpty();
    // Dates are known, so nothing is to be said of them.
    assertThat(only(report("a", "2022-01-06", 8), report("b", "2022-01-06", 18)).getAlarmDetails())
        .isEmpty();
  }

  @Test
  void whatIsSaidOfNoDayInTwoArticlesIsNoContradiction() {
    Report a = passage(said(report("a", null, 18), "وزارة"), 1L);
    Report b = passage(said(report("b", null, 12), "وزارة"), 1L);
    assertThat(only(a, b).getAlarms()).containsExactly("TIME_UNKNOWN a b");
  }

  @Test
  void contradictionsAreInTheOrderOfTheirClaims() {
    ClaimGroup group =
        only(
            said(report("d", "2022-01-06", 18), "وزارة"),
            said(report("c", "2022-01-06", 12), "وزارة"),
            said(report("b", "2022-01-06", 18), "منظمة"),
            said(report("a", "2022-01-06", 12), "منظمة"),
            said(report("f", "2022-01-07", 18), "هيئة"),
            said(report("e", "2022-01-07", 12), "هيئة"));
    assertThat(group.getAlarmDetails())
        .containsExactly(
            new Alarm(AlarmKind.SAME_SOURCE_CONTRADICTION, List.of("a", "b"), null),
            new Alarm(AlarmKind.SAME_SOURCE_CONTRADICTION, List.of("c", "d"), null),
            new Alarm(AlarmKind.SAME_SOURCE_CONTRADICTION, List.of("e", "f"), null))
        .inOrder();
  }

  @Test
  void theValuesThatExcludeEachOtherMostAreNamed() {
    ClaimGroup group =
        only(
            said(report("a", "2022-01-06", 15), "وزارة"),
            said(report("b", "2022-01-06", 18), "وزارة"),
            said(report("c", "2022-01-06", 12), "وزارة"),
            said(report("d", "2022-01-06", 14), "وزارة"));
    assertThat(group.getAlarms()).containsExactly("SAME_SOURCE_CONTRADICTION c < b");
  }
}
