package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Op;

class IntervalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "EQ | 5 | true | 5 | 5",
        "GT | 5 | true | 6 | -",
        "GT | 5 | false | 5 | -",
        "GT | 2.5 | true | 2.5 | -",
        "GE | 5 | true | 5 | -",
        "LT | 5 | true | - | 4",
        "LT | 5 | false | - | 5",
        "LT | 2.5 | true | - | 2.5",
        "LE | 5 | true | - | 5",
        "APPROX | 5 | true | - | -"
      })
  void allowsTheValuesOfItsRelation(Op op, double n, boolean count, Double low, Double high) {
    assertThat(Interval.of(op, n, count)).isEqualTo(new Interval(op, n, low, high));
  }

  @Test
  void whatIsNoRelationToANumberIsEquality() {
    assertThat(Interval.of(Op.UNKNOWN, 5, true)).isEqualTo(new Interval(Op.EQ, 5.0, 5.0, 5.0));
  }

  @Test
  void aRangeHasNoPoint() {
    assertThat(Interval.between(Op.RANGE, 3, 5)).isEqualTo(new Interval(Op.RANGE, null, 3.0, 5.0));
  }
}
