package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MODAY | 1 | no role of date words: MODAY",
        "WEEKDAY | 8 | no day of the week from 1 to 7: 8",
        "WEEKDAY | 1.5 | column value is no whole number: 1.5",
        "DAY | x | column value is no number: x",
        "DUAL | Q | no symbol of a unit of time: Q",
        "PLURAL | H | no symbol of a unit of time: H",
        "EDGE | 13 | column value is no month, 1 to 12: 13",
        "SPAN | day | column value: day is none of [SOME, NIGHT, WEEK, MONTH, YEAR, DECADE, CENTURY]"
      })
  void aBadRowStopsTheStart(String role, String value, String message) {
    Lexicons lexicons =
        Lexicons.with(
            Map.of("date-words.tsv", "word\trole\tvalue\nكلمة\t" + role + "\t" + value + "\n"));
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> DateWords.of(lexicons));
    assertThat(error).hasMessageThat().isEqualTo("date-words.tsv:2: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | gregorian | column month is no month, 1 to 12: 0",
        "13 | hijri | column month is no month, 1 to 12: 13",
        "5 | julian | calendar is none of gregorian, hijri: julian"
      })
  void aBadMonthStopsTheStart(String month, String calendar, String message) {
    Lexicons lexicons =
        Lexicons.with(
            Map.of("months.tsv", "name\tmonth\tcalendar\nشهر\t" + month + "\t" + calendar + "\n"));
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> DateWords.of(lexicons));
    assertThat(error).hasMessageThat().isEqualTo("months.tsv:2: " + message);
  }

  @Test
  void theTablesSayWhatWordsMean() {
    DateWords words = DateWords.of(Lexicons.own());
    assertThat(words.months().at(lexemes("كانون الثاني"), 0).get().value())
        .isEqualTo(new DateSenses.Month(1, false));
    assertThat(words.months().at(lexemes("رمضان"), 0).get().value())
        .isEqualTo(new DateSenses.Month(9, true));
    assertThat(words.references().at(lexemes("في وقت سابق"), 0).get().value())
        .isEqualTo(new DateSenses.Reference(-1, false));
    assertThat(words.references().at(lexemes("وقت لاحق"), 0).get().value())
        .isEqualTo(new DateSenses.Reference(1, true));
    assertThat(words.weekday("الجمعه")).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(words.dual("اسبوعين")).isEqualTo(ChronoUnit.WEEKS);
    assertThat(words.plural("عقود")).isEqualTo(ChronoUnit.DECADES);
    assertThat(words.frame("منذ")).isEqualTo(DateSenses.Frame.SINCE);
    assertThat(words.dayPart("صبيحه")).isEqualTo(DayPart.MO);
    assertThat(words.span("الليله")).isEqualTo(DateSenses.Span.NIGHT);
  }

  @Test
  void onlyFirstWordsOfExpressionsBeginOne() {
    DateWords words = DateWords.of(Lexicons.own());
    for (String word : new String[] {"امس", "يناير", "كانون", "الجمعه", "عام"}) {
      assertThat(words.canBegin(word)).isTrue();
    }
    // An adjective behind a span, a mark behind a year, the second word of a name, other words.
    for (String word : new String[] {"الاولي", "هجري", "الثاني", "قتل", "و", ""}) {
      assertThat(words.canBegin(word)).isFalse();
    }
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }
}
