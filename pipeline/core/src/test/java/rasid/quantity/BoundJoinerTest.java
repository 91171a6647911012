package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Op;

class BoundJoinerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Opposite bounds, in either order, with و, أو or a comma between.
        "أكبر من 100 وأصغر من 300 | RANGE 101..299",
        "أكبر من 100 و أصغر من 300 | RANGE 101..299",
        "أكبر من 100 أو أصغر من 300 | RANGE 101..299",
        "أكبر من 100، أصغر من 300 | RANGE 101..299",
        "أكبر من 100, أصغر من 300 | RANGE 101..299",
        "أكبر من 100 أصغر من 300 | RANGE 101..299",
        "أقل من 300 وأكثر من 100 | RANGE 101..299",
        "ما لا يقل عن 100 وما لا يزيد على 300 | RANGE 100..300",
        "على الأكثر 100 وعلى الأقل 20 | RANGE 20..100",
        "ما لا يقل عن 100 وما لا يزيد على 100 | RANGE 100..100",
        // Anything else between.
        "أكبر من 100 قتيل وأصغر من 300 | GT 101.. LT ..299",
        "أكبر من 100 ثم أصغر من 300 | GT 101.. LT ..299",
        // Bounds of one direction, an empty range, a bound behind.
        "أكثر من 100 وأكثر من 300 | GT 101.. GT 301..",
        "أقل من 100 وأقل من 300 | LT ..99 LT ..299",
        "نحو 100 وأكثر من 300 | APPROX .. GT 301..",
        "أكثر من 40 وأقل من 10 | GT 41.. LT ..9",
        "100 وأقل من 300 | EQ 100..100 LT ..299",
        // Different kinds.
        "أكثر من 10 وأقل من 40 دولارا | GT 11.. LT ..40",
        // Two ranges.
        "أكثر من 1 وأقل من 4 وأكثر من 10 وأقل من 40 | RANGE 2..3 RANGE 11..39"
      })
  void joinsOppositeBounds(String text, String intervals) {
    assertWithMessage(text)
        .that(
            QuantityReading.of(text).quantities().stream()
                .map(Quantity::interval)
                .map(i -> i.op() + " " + shown(i.low()) + ".." + shown(i.high()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(intervals);
  }

  @Test
  void aRangeSpansBothNumbers() {
    QuantityReading reading = QuantityReading.of("قتل أكثر من 100 وأقل من 300 شخص");
    List<Quantity> quantities = reading.quantities();
    assertThat(quantities).hasSize(1);
    Quantity range = quantities.get(0);
    assertThat(range.number()).isEqualTo(reading.range("100 وأقل من 300"));
    assertThat(range.modifier()).isEqualTo(reading.range("أكثر من"));
    assertThat(range.normalized()).isEqualTo("100..300");
    assertThat(range.interval()).isEqualTo(Interval.between(Op.RANGE, 101, 299));
    assertThat(range.canBeClaim()).isTrue();
  }

  private static String shown(Double value) {
    return value == null ? "" : String.valueOf(value.intValue());
  }
}
