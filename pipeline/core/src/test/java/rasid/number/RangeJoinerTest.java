package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.record.NumberForm;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class RangeJoinerTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Marks between the numbers.
        "3-5 سنوات | 3..5",
        "3–5 سنوات | 3..5",
        "3~5 سنوات | 3..5",
        "3 - 5 سنوات | 3..5",
        "3/5/7 سنوات | 3 5 7",
        "3 : 5 سنوات | 3 5",
        // The first is the smaller one.
        "5-3 سنوات | 5 3",
        "5-5 سنوات | 5 5",
        // أو stands between the numbers themselves.
        "15 أو 20 شخصا | 15..20",
        "15 شخصا أو 20 سيارة | 15 20",
        // بين opens, و links.
        "بين 5 و10 أشخاص | 5..10",
        "وبين 5 و10 أشخاص | 5..10",
        "بين خمسة وعشرة أشخاص | 5..10",
        "بين 5 أشخاص و10 | 5..10",
        "بين 5 أشخاص من المدينة و10 | 5 10",
        "منهم 5 و10 أشخاص | 5 10",
        "بين 5 في 10 | 5 10",
        // The scale of the second belongs to both, where the first stays the smaller one.
        "بين 3 و5 آلاف شخص | 3000..5000",
        "بين 500 و1 مليون شخص | 500..1000000",
        "بين 5 و5.5 آلاف شخص | 5000..5500",
        // A word for to, behind من where something stands between.
        "3 إلى 5 أيام | 3..5",
        "3 حتى 5 أيام | 3..5",
        "من 3 إلى 5 أيام | 3..5",
        "من 3 أشخاص إلى 5 | 3..5",
        "عدد 3 أشخاص إلى 5 | 3 5",
        "من 3 أشخاص في 5 | 3 5",
        // A word of change.
        "ارتفع من 13 إلى 14 | 13 14",
        "ارتفعت الأسعار في المدينة من 13 إلى 14 | 13 14",
        "من 13 إلى 14 ارتفع | 13..14",
        // What is no plain number.
        "من الثالث إلى 5 | 3 5",
        "من 3 إلى الخامس | 3 5",
        "نصف أو 5 | 0.5 5",
        // A telephone number or a code.
        "555-12-34 | 555 12 34",
        "34-55-512 | 34 55 512",
        "12-34/55 | 12 34 55",
        "55/12-34 | 55 12 34",
        "555 - 12-34 | 555 12..34",
        // Several ranges.
        "3-5 أو 7-9 | 3..5 7..9",
        "3 أو 5 أو 7 | 3..5 7"
      })
  void joinsTheEndsOfARange(String text, String values) {
    assertWithMessage(text)
        .that(read(text).stream().map(Numeral::normalized).collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }

  @Test
  void aWordOfChangeCountsUpToTwelveLexemesBefore() {
    String from = "ارتفع " + "جدا ".repeat(10) + "من 13 إلى 14";
    assertThat(read(from)).hasSize(2);
    assertThat(read(from.replaceFirst("جدا", "جدا جدا"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بين 3 و5 آلاف | 3000 | 5000 | MIXED",
        "3-5 ملايين | 3000000 | 5000000 | MIXED",
        "0-5 آلاف | 0 | 5000 | MIXED",
        "بين ألف و5 آلاف | 1000 | 5000 | MIXED",
        "بين 3 آلاف و5 آلاف | 3000 | 5000 | MIXED",
        "بين 3 و5 أشخاص | 3 | 5 | DIGITS",
        "بين ثلاثة وخمسة أشخاص | 3 | 5 | WORDS",
        "بين 3 وخمسة أشخاص | 3 | 5 | MIXED"
      })
  void theScaleOfTheSecondBelongsToBareDigitsBeforeIt(
      String text, double low, double high, NumberForm form) {
    Numeral range = read(text).get(0);
    assertThat(range.role()).isEqualTo(Numeral.Role.RANGE);
    assertThat(range.low()).isEqualTo(low);
    assertThat(range.high()).isEqualTo(high);
    assertThat(range.form()).isEqualTo(form);
    assertThat(range.point()).isNaN();
  }

  @Test
  void aRangeKeepsItsConjunctionAndRepair() {
    Numeral range = read("قتل وثلاثة أو خمسة").get(0);
    assertThat(range.conjunction()).isTrue();
    assertThat(read("2O أو 30").get(0).repaired()).isEqualTo("O->0");
  }

  private List<Numeral> read(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return reader.withRanges(lexemes, reader.read(lexemes));
  }
}
