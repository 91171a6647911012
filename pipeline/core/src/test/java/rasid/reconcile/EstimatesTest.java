package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.vague;
import static rasid.reconcile.ReportFixtures.valued;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Estimate;
import rasid.record.Op;
import rasid.record.Report;

/** Low, best and high under each convention. */
class EstimatesTest {

  private static final Report EXACT = report("a", "2022-01-06", 18);
  private static final Report MORE = valued("b", "2022-01-07", Op.GT, 1300.0, 1301.0, null);
  private static final Report LESS = valued("c", "2022-01-08", Op.LT, 50.0, null, 49.0);
  private static final Report ABOUT = valued("d", "2022-01-09", Op.APPROX, 200.0, null, null);

  @Test
  void ucdpTakesTheOutermostReportsAndTheLatest() {
    assertThat(Estimates.of(List.of(EXACT, MORE, ABOUT)).get(0))
        .isEqualTo(new Estimate("UCDP", 18.0, 200.0, 1301.0));
    assertThat(Estimates.of(List.of(ABOUT, EXACT)).get(0))
        .isEqualTo(new Estimate("UCDP", 18.0, 18.0, 200.0));
  }

  @Test
  void acledTakesTheLeastAndVagueNumbersAtTheirUnit() {
    assertThat(Estimates.of(List.of(EXACT, MORE)).get(1))
        .isEqualTo(new Estimate("ACLED", 18.0, 18.0, 18.0));
    assertThat(Estimates.of(List.of(vague("a", null, 200, 999))).get(1).getBest()).isEqualTo(100);
    assertThat(Estimates.of(List.of(vague("a", null, 20, 99))).get(1).getBest()).isEqualTo(10);
    assertThat(Estimates.of(List.of(vague("a", null, 3, 9))).get(1).getBest()).isEqualTo(3);
    Report some = valued("a", null, Op.VAGUE, null, null, null);
    assertThat(Estimates.of(List.of(some)).get(1).getBest()).isNull();
  }

  @Test
  void ibcTakesTheNumbersThemselvesAndNoBest() {
    assertThat(Estimates.of(List.of(EXACT, MORE)).get(2))
        .isEqualTo(new Estimate("IBC", 18.0, null, 1300.0));
  }

  @Test
  void aReportWithoutNumberAboveGivesNoLow() {
    assertThat(Estimates.of(List.of(valued("c", null, Op.LT, null, null, 49.0))))
        .containsExactly(
            new Estimate("UCDP", null, null, 49.0),
            new Estimate("ACLED", null, null, null),
            new Estimate("IBC", null, null, null))
        .inOrder();
  }

  @Test
  void theEndsOfAnApproximateNumberAreItself() {
    assertThat(Estimates.low(ABOUT)).isEqualTo(200);
    assertThat(Estimates.high(ABOUT)).isEqualTo(200);
    Report range = valued("a", null, Op.APPROX, 25.0, 20.0, 30.0);
    assertThat(Estimates.low(range)).isEqualTo(20);
    assertThat(Estimates.high(range)).isEqualTo(30);
    assertThat(Estimates.low(LESS)).isNull();
    assertThat(Estimates.high(MORE)).isNull();
  }

  @Test
  void aReportWithoutGreatestValueIsOpen() {
    assertThat(Estimates.isOpen(List.of(EXACT, MORE))).isTrue();
    assertThat(Estimates.isOpen(List.of(EXACT, LESS, ABOUT))).isFalse();
  }

  @Test
  void theValueIsTheNumberElseItsLowerBound() {
    assertThat(Estimates.value(MORE)).isEqualTo(1300);
    assertThat(Estimates.value(vague("a", null, 20, 99))).isEqualTo(20);
  }
}
