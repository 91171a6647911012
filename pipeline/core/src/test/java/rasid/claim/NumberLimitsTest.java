package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasid.quantity.Interval;
import rasid.quantity.Quantity;
import rasid.quantity.Ruling;
import rasid.record.NumberDecision;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.text.TextRange;

class NumberLimitsTest {

  @Test
  void aHundredOfASentenceCanBeClaims() {
    List<Quantity> numbers = new ArrayList<>(numbers(0, 100));
    assertThat(NumberLimits.within(numbers)).isEqualTo(numbers);
    assertThat(NumberLimits.beyond(numbers, numbers)).isEmpty();
    numbers.addAll(numbers(0, 2));
    numbers.addAll(numbers(1, 3));
    List<Quantity> within = NumberLimits.within(numbers);
    assertThat(within).hasSize(103);
    assertThat(within.get(100).sentence()).isEqualTo(1);
    assertThat(NumberLimits.beyond(numbers, within)).isEqualTo(numbers.subList(100, 102));
  }

  @Test
  void tenThousandOfAnArticleCan() {
    List<Quantity> numbers = new ArrayList<>();
    IntStream.rangeClosed(0, 100).forEach(sentence -> numbers.addAll(numbers(sentence, 100)));
    assertThat(NumberLimits.within(numbers)).isEqualTo(numbers.subList(0, 10_000));
  }

  @Test
  void numbersThatSayTheSameAreToldApart() {
    Quantity one = numbers(0, 1).get(0);
    Quantity other = numbers(0, 1).get(0);
    assertThat(one).isEqualTo(other);
    assertThat(NumberLimits.beyond(List.of(one, other), List.of(one))).hasSize(1);
  }

  private static List<Quantity> numbers(int sentence, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Quantity(
                    sentence,
                    new TextRange(i, i + 1),
                    null,
                    null,
                    NumberForm.DIGITS,
                    QuantityKind.COUNT,
                    Interval.of(Op.EQ, 5, true),
                    null,
                    "5",
                    null,
                    new Ruling(NumberDecision.CLAIM, "number.claim", false)))
        .toList();
  }
}
