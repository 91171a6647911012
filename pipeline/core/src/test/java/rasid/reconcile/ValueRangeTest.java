package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.vague;
import static rasid.reconcile.ReportFixtures.valued;

import org.junit.jupiter.api.Test;
import rasid.record.Op;
import rasid.record.Report;

/** The values that reports allow. */
class ValueRangeTest {

  private static final double OPEN = Double.POSITIVE_INFINITY;

  @Test
  void anExactNumberAllowsItself() {
    assertThat(ValueRange.of(report("a", null, 18))).isEqualTo(new ValueRange(18, 18));
  }

  @Test
  void anApproximateNumberMayBeATenthOff() {
    Report about = valued("a", null, Op.APPROX, 200.0, null, null);
    assertThat(ValueRange.of(about)).isEqualTo(new ValueRange(180, 220));
    assertThat(ValueRange.sharp(about)).isEqualTo(new ValueRange(180, 220));
    Report below = valued("a", null, Op.APPROX, -200.0, null, null);
    assertThat(ValueRange.of(below)).isEqualTo(new ValueRange(-220, -180));
  }

  @Test
  void anApproximateRangeHasItsEnds() {
    Report range = valued("a", null, Op.APPROX, null, 20.0, 30.0);
    assertThat(ValueRange.of(range)).isEqualTo(new ValueRange(20, 30));
  }

  @Test
  void theEndsOfAVagueNumberAreBlurredByATenth() {
    Report hundreds = vague("a", null, 200, 1000);
    ValueRange blurred = ValueRange.of(hundreds);
    assertThat(blurred.low()).isWithin(1e-9).of(180);
    assertThat(blurred.high()).isWithin(1e-9).of(1100);
    assertThat(ValueRange.sharp(hundreds)).isEqualTo(new ValueRange(200, 1000));
  }

  @Test
  void whatIsNotBoundedIsOpen() {
    Report more = valued("a", null, Op.GE, 8.0, 8.0, null);
    Report less = valued("a", null, Op.LE, 8.0, null, 8.0);
    assertThat(ValueRange.of(more)).isEqualTo(new ValueRange(8, OPEN));
    assertThat(ValueRange.of(less)).isEqualTo(new ValueRange(-OPEN, 8));
  }

  @Test
  void rangesThatTouchMeet() {
    ValueRange range = new ValueRange(10, 20);
    assertThat(range.meets(new ValueRange(20, 30))).isTrue();
    assertThat(range.meets(new ValueRange(5, 10))).isTrue();
    assertThat(range.meets(new ValueRange(21, 30))).isFalse();
    assertThat(range.meets(new ValueRange(5, 9))).isFalse();
  }

  @Test
  void bothTogetherAndEither() {
    ValueRange range = new ValueRange(10, 20);
    assertThat(range.and(new ValueRange(15, 30))).isEqualTo(new ValueRange(15, 20));
    assertThat(range.or(new ValueRange(15, 30))).isEqualTo(new ValueRange(10, 30));
    assertThat(range.and(new ValueRange(20, 30)).isEmpty()).isFalse();
    assertThat(range.and(new ValueRange(21, 30)).isEmpty()).isTrue();
  }

  @Test
  void theRatioIsThatOfTheNearestValues() {
    ValueRange range = new ValueRange(10, 20);
    assertThat(range.ratio(new ValueRange(15, 99))).isEqualTo(1);
    assertThat(range.ratio(new ValueRange(50, 99))).isEqualTo(2.5);
    assertThat(range.ratio(new ValueRange(1, 5))).isEqualTo(2);
  }

  @Test
  void nobodyIsCountedAsOneInRatios() {
    assertThat(new ValueRange(0, 0).ratio(new ValueRange(7, 7))).isEqualTo(7);
  }
}
