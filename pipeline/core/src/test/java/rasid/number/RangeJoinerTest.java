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
        "بين 5 أشخاص من المدينة وحولها و10 | 5 10",
        // Behind بين in any order, with any link, with what they count or per cent between.
        "ما بين 1675 و1500 رأسا | 1500..1675",
        "بين 40% إلى 50% | 40..50",
        "بين 40%-45% | 40..45",
        "بين 6 دراهم إلى 7 دراهم | 6..7",
        "بين 15% صعودا و10% هبوطا | 15 10",
        // Two things, a part, and words that end in the same letters.
        "بين 5 سيارات و3 شاحنات | 5 3",
        "بين 3 سيارات و5 شاحنات | 3 5",
        "بين 3 دراهم و5 دراهم | 3..5",
        "من بين 50 ناجيا و20 جريحا | 50 20",
        "عدد المصابين 30 و12 قتيلا | 30 12",
        // Below zero.
        "من -5 إلى -3 درجات | -5..-3",
        "من 5 إلى -10 درجات | 5 -10",
        "بين -10 و -5 درجات | -10..-5",
        "بين ناقص 10 وناقص 5 | -10..-5",
        "بين 10 و15 درجة تحت الصفر | -15..-10 0",
        "بين عشر وخمس عشرة درجة تحت الصفر | -15..-10 0",
        "بين 40% و50 شخصا | 40 50",
        // The scale of a sum's last part is not shared.
        "بين 2 و3 ملايين و500 ألف | 2..3500000",
        "مابين 3 إلى 5 | 3..5",
        "بين الـ100 و150 | 100..150",
        // Where the outlet's software lost the dash.
        "ما بين 30 40 شخصا | 30..40",
        "بين 65 -70 شخصا | 65..70",
        "عدد 30 40 شخصا | 30 40",
        // A tatweel alone is a dash.
        "نحو 1700 ـ 2200 رأس | 1700..2200",
        // Per cent said twice.
        "نسبة 30% - 50% | 30..50",
        "نسبة 30% إلى 50% من الناس | 30..50",
        "سهم 3% إلى 50 درهما | 3 50",
        // A year is no end.
        "نهاية 2012 إلى 185 ألفا | 2012 185000",
        "من 2012 إلى 2015 | 2012..2015",
        "ارتفع بعد زيادته من 30% إلى 50% | 30 50",
        "سيدي بوزيد من 3 إلى 5 سنوات | 3..5",
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
        "12-34/1 | 12 34 1",
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
        "بين 3 وخمسة أشخاص | 3 | 5 | MIXED",
        "بين ثلاثة وخمسة آلاف شخص | 3000 | 5000 | WORDS"
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
    return reader.composed(lexemes, reader.read(lexemes));
  }

  @Test
  void theEndsOfDatesStandInOrder() {
    String text = "بين 28 و3 يونيو";
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    assertThat(reader.withRanges(lexemes, reader.read(lexemes))).hasSize(2);
    assertThat(reader.composed(lexemes, reader.read(lexemes))).hasSize(1);
  }
}
