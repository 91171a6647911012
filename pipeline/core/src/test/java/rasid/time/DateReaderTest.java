package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static rasid.time.DateTexts.ANCHOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.record.DateExpression;
import rasid.record.DateType;
import rasid.record.Span;
import rasid.text.Lexemes;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل 5 أشخاص |",
        "قال اليوم إن 3 قتلوا أمس الجمعة | اليوم = 2022-01-08; أمس الجمعة = 2022-01-07",
        "من 2019 حتى 2021 | 2019 = 2019; حتى 2021 = 2021",
        "الخميس 6 يناير 2022 الساعة 5:30 مساء | الخميس 6 يناير 2022 = 2022-01-06;"
            + " الساعة 5:30 مساء = T17:30",
        "وقال إنه خلال 10 أيام، أي منذ 29 ديسمبر | خلال 10 أيام = P10D; منذ 29 ديسمبر = 2021-12-29"
      })
  void expressionsStandInOrderAndDoNotOverlap(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR)))
        .isEqualTo(expressions == null ? "" : expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text in an article of 2022-01-08 | its last expression
        "سجل مايو 2019 زيادة ثم تراجع في يونيو التالي | يونيو التالي = 2019-06",
        "في نوفمبر 2019 ثم في يناير التالي | يناير التالي = 2020-01",
        "بدأ في مارس 2015 وانتهى في العام التالي | العام التالي = 2016",
        "وقع في 30 ديسمبر 2019 وتكرر في الشهر التالي | الشهر التالي = 2020-01",
        "وقع في 3 مارس 2015 وتكرر في الشهر نفسه | الشهر نفسه = 2015-03",
        "وقع في مارس 2015 وتكرر في السنة ذاتها | السنة ذاتها = 2015",
        "وقع في مارس 2015 وتكرر في نفس العام | العام = 2015",
        "وقع في 3 مارس 2015 وتكرر في نفس اليوم | اليوم = 2015-03-03",
        "وقع في 3 مارس 2015 وتكرر في اليوم التالي | اليوم التالي = 2015-03-04",
        // Nothing was named before.
        "ينطلق العام التالي | العام التالي = 2023",
        "ينطلق في يونيو التالي | يونيو التالي = 2022-06",
        "في الشهر نفسه | الشهر نفسه = 2022-01",
        "في الشهر ما قبل الماضي | الشهر ما قبل الماضي = 2021-11"
      })
  void whatFollowsIsReckonedFromTheDateThatWasNamedLast(String text, String expression) {
    List<DateMention> dates = DateReading.resolveAll(DateTexts.read(text), ANCHOR);
    DateMention last = dates.get(dates.size() - 1);
    assertThat(last.range().of(text) + " = " + last.value()).isEqualTo(expression);
  }

  @Test
  void aReadingServesArticlesOfAnyDay() {
    DateReading reading = DateTexts.read("أمس الجمعة").get(0);
    assertThat(reading.resolve(LocalDate.of(2022, 1, 8)).value()).isEqualTo("2022-01-07");
    assertThat(reading.resolve(LocalDate.of(2024, 3, 30)).value()).isEqualTo("2024-03-29");
    assertThat(reading.resolve(null).value()).isEqualTo("PAST_REF");
  }

  @Test
  void aMentionKnowsItsSentenceAndPlace() {
    String text = "حدث ذلك أمس";
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    List<DateReading> readings =
        DateReader.of(Lexicons.own())
            .read(7, lexemes, NumeralReader.of(Lexicons.own()).read(lexemes));
    DateMention date = readings.get(0).resolve(ANCHOR);
    assertThat(date.isDay()).isTrue();
    assertThat(date.record("doc", TextOffsets.of(text)))
        .isEqualTo(
            new DateExpression(
                "doc", 7, new Span(8, 11, "أمس"), DateType.DATE, "2022-01-07", "2022-01-08", null));
    assertThat(readings.get(0).resolve(null).isDay()).isFalse();
    assertThat(readings.get(0).resolve(null).record("doc", TextOffsets.of(text)).getAnchor())
        .isNull();
  }
}
