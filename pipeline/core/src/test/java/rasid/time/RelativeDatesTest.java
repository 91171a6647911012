package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static rasid.time.DateTexts.ANCHOR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.DateType;

class RelativeDatesTest {

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "السبت", DayOfWeek.SATURDAY,
          "الأحد", DayOfWeek.SUNDAY,
          "الاثنين", DayOfWeek.MONDAY,
          "الثلاثاء", DayOfWeek.TUESDAY,
          "الأربعاء", DayOfWeek.WEDNESDAY,
          "الخميس", DayOfWeek.THURSDAY,
          "الجمعة", DayOfWeek.FRIDAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // phrase in an article of 2022-01-08, a Saturday | its value | value without a day
        "أمس | 2022-01-07 | PAST_REF",
        "البارحة | 2022-01-07 | PAST_REF",
        "اليوم | 2022-01-08 | PRESENT_REF",
        "غدا | 2022-01-09 | FUTURE_REF",
        "أمس الجمعة | 2022-01-07 | PAST_REF",
        "اليوم السبت | 2022-01-08 | PRESENT_REF",
        // The name decides.
        "أمس الخميس | 2022-01-06 | PAST_REF",
        "غدا الأحد المقبل | 2022-01-09 | FUTURE_REF",
        "أمس الجمعة 7 يناير | 2022-01-07 | PAST_REF",
        "الأيام القليلة الماضية | PAST_REF | PAST_REF",
        "الأسابيع القليلة المقبلة | FUTURE_REF | FUTURE_REF",
        "15 الجاري | 2022-01-15 | XXXX-XX-15",
        "السبت | 2022-01-08 | XXXX-WXX-6",
        "أول من أمس | 2022-01-06 | PAST_REF",
        "أول أمس | 2022-01-06 | PAST_REF",
        "أمس الأول | 2022-01-06 | PAST_REF",
        "قبل أمس | 2022-01-06 | PAST_REF",
        "يوم أمس | 2022-01-07 | PAST_REF",
        "بالأمس | 2022-01-07 | PAST_REF",
        "بعد غد | 2022-01-10 | FUTURE_REF",
        "هذا اليوم | 2022-01-08 | PRESENT_REF",
        "غدا الأحد | 2022-01-09 | FUTURE_REF",
        "بعد غد الاثنين | 2022-01-10 | FUTURE_REF",
        "السبت الماضي | 2022-01-01 | XXXX-WXX-6",
        "السبت قبل الماضي | 2021-12-25 | XXXX-WXX-6",
        "الاثنين بعد المقبل | 2022-01-17 | XXXX-WXX-1",
        "الأسبوع قبل الماضي | 2021-W51 | PAST_REF",
        "العام قبل الماضي | 2020 | PAST_REF",
        "العقد الماضي | 201 | PAST_REF",
        "القرن الماضي | 19 | PAST_REF",
        "خمسينيات القرن الماضي | 195 | PAST_REF",
        "الصيف الماضي | 2021-SU | XXXX-SU",
        "الصيف المقبل | 2022-SU | XXXX-SU",
        "هذا الصيف | 2022-SU | XXXX-SU",
        "الربع الأول من العام الجاري | 2022-Q1 | PRESENT_REF",
        "النصف الثاني من العام الماضي | 2021-H2 | PAST_REF",
        "الأشهر التسعة الأولى من العام الماضي | 2021-01/2021-09 | PAST_REF",
        "مؤخرا | PAST_REF | PAST_REF",
        "حاليا | PRESENT_REF | PRESENT_REF",
        "قريبا | FUTURE_REF | FUTURE_REF",
        "يوم الجمعة الفائت | 2022-01-07 | XXXX-WXX-5",
        "الجمعة الحالية | 2022-01-07 | XXXX-WXX-5",
        "الاثنين المقبل | 2022-01-10 | XXXX-WXX-1",
        "السبت القادم | 2022-01-15 | XXXX-WXX-6",
        "الجمعة 7 يناير | 2022-01-07 | XXXX-01-07",
        "الجمعة الماضي، 7 يناير | 2022-01-07 | XXXX-01-07",
        "الأسبوع الماضي | 2021-W52 | PAST_REF",
        "هذا الأسبوع | 2022-W01 | PRESENT_REF",
        "الأسبوع المقبل | 2022-W02 | FUTURE_REF",
        "الشهر الماضي | 2021-12 | PAST_REF",
        "الشهر الجاري | 2022-01 | PRESENT_REF",
        "الشهر المقبل | 2022-02 | FUTURE_REF",
        "العام الماضي | 2021 | PAST_REF",
        "هذا العام | 2022 | PRESENT_REF",
        "هذه السنة | 2022 | PRESENT_REF",
        "السنة القادمة | 2023 | FUTURE_REF",
        "الأيام الماضية | PAST_REF | PAST_REF",
        "هذه الأيام | PRESENT_REF | PRESENT_REF",
        "السنوات المقبلة | FUTURE_REF | FUTURE_REF",
        "بداية العام | 2022-01 | PRESENT_REF",
        "بداية السنة الجديدة | 2022-01 | PRESENT_REF",
        "نهاية السنة الماضية | 2021-12 | PAST_REF",
        "مطلع العام المقبل | 2023-01 | FUTURE_REF",
        "أواخر الشهر الماضي | 2021-12 | PAST_REF",
        "بداية الأسبوع المقبل | 2022-W02 | FUTURE_REF",
        "نهاية شهر ديسمبر | 2021-12 | XXXX-12",
        "الأيام الأولى من العام المقبل | 2023-01 | FUTURE_REF",
        "الآن | PRESENT_REF | PRESENT_REF",
        "في وقت سابق | PAST_REF | PAST_REF",
        "في وقت لاحق | FUTURE_REF | FUTURE_REF",
        "في المستقبل القريب | FUTURE_REF | FUTURE_REF",
        "وقت سابق اليوم | 2022-01-08 | PRESENT_REF",
        "في وقت سابق أمس | 2022-01-07 | PAST_REF",
        "في وقت سابق اليوم السبت | 2022-01-08 | PRESENT_REF"
      })
  void areReckonedFromTheDayOfTheArticle(String text, String value, String valueWithoutDay) {
    DateTexts.assertWhole(text, ANCHOR, DateType.DATE, value);
    DateTexts.assertWhole(text, null, DateType.DATE, valueWithoutDay);
    assertThat(DateTexts.read(text, ANCHOR).get(0).anchor()).isEqualTo(ANCHOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الخميس 6 يناير 2022 | 2022-01-06",
        "يوم الخميس الماضي 6 يناير 2022 | 2022-01-06",
        "الخميس، 2022/01/06 | 2022-01-06",
        "أمس الجمعة 7 يناير 2022 | 2022-01-07",
        "اليوم السبت 8 يناير 2022 | 2022-01-08",
        "مطلع يناير 2022 | 2022-01",
        "بداية 2021 | 2021-01",
        "نهاية عام 2021 | 2021-12",
        "الأيام الأولى من عام 2021 | 2021-01",
        "الأسابيع الأخيرة من عام 2021 | 2021-12",
        // What is no year of the calendar is not made more precise.
        "بداية عام 1443 هجري | 2021-08-09/2022-07-29",
        "منتصف عام 2021 | 2021",
        "الربع الثالث من 2023 | 2023-Q3",
        "الربع الأخير من عام 2023 | 2023-Q4",
        "النصف الأول من عام 2023 | 2023-H1",
        "الأشهر الثلاثة الأخيرة من عام 2023 | 2023-10/2023-12",
        "الأسبوع الأول من يناير 2022 | 2022-01",
        "النصف الثاني من يوليو 2021 | 2021-07",
        "شتاء 2016 | 2016-WI",
        "صيف عام 2014 | 2014-SU",
        "الصيف 2016 | 2016-SU",
        "الصيف من عام 2014 | 2014-SU",
        "القرن العشرين | 19",
        "القرن الـ19 | 18",
        "القرن التاسع عشر | 18",
        "أوائل القرن العشرين | 19",
        "التسعينيات | 199",
        "التسعينات الميلادية | 199",
        "ثمانينات القرن التاسع عشر | 188"
      })
  void aYearMakesThemAbsolute(String text, String value) {
    DateTexts.assertWhole(text, null, DateType.DATE, value);
    DateTexts.assertWhole(text, ANCHOR, DateType.DATE, value);
    assertThat(DateTexts.read(text, ANCHOR).get(0).anchor()).isNull();
    assertThat(DateTexts.read(text).get(0).timex().isRelative()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الليلة الماضية | 2022-01-07TNI",
        "هذه الليلة | 2022-01-08TNI",
        "الليلة المقبلة | 2022-01-09TNI"
      })
  void aNightIsATime(String text, String value) {
    DateTexts.assertWhole(text, ANCHOR, DateType.TIME, value);
    DateTexts.assertWhole(text, null, DateType.TIME, "XXXX-XX-XXTNI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الأسبوع",
        "آخر الأيام",
        "آخر 3 كيلومترات",
        "هذا البيت",
        "وقت سابق",
        "وقت لاحق للاجتماع",
        "بداية الطريق",
        "بداية",
        "المرة الأولى من نوعها",
        "يوم",
        "الخمسينات من عمره",
        "روسيا اليوم",
        "القرن",
        "الربع",
        "النصف الثاني",
        "ويوم جديد",
        // The years of the lunar calendar are others.
        "العام الهجري الحالي",
        "السنة الهجرية الماضية",
        "هذا العام الهجري",
        "نفس العام الهجري",
        "بداية العام الهجري",
        "نهاية السنة الهجرية الجديدة",
        "الجديدة"
      })
  void theseAreNoDates(String text) {
    assertThat(DateTexts.expressions(text, ANCHOR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ويوم الجمعة الفائت | يوم الجمعة الفائت = 2022-01-07",
        "والجمعة، هاجم | الجمعة = 2022-01-07",
        "بين الخميس والجمعة | الخميس = 2022-01-06, الجمعة = 2022-01-07",
        "والأربعاء الماضي دعا | الأربعاء الماضي = 2022-01-05",
        "ويوم الجمعة 7 يناير 2022 | يوم الجمعة 7 يناير 2022 = 2022-01-07",
        "بداية الليلة الماضية | الليلة الماضية = 2022-01-07TNI",
        "الأيام الماضية من الصيف | الأيام الماضية = PAST_REF"
      })
  void whatDoesNotBelongStaysOutside(String text, String expressions) {
    assertThat(String.join(", ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  /** Every weekday in articles of every day, also across the turn of a year. */
  @Test
  void aWeekdayIsTheLastOneUpToTheArticleOrTheNextBehindIt() {
    WEEKDAYS.forEach(
        (word, weekday) -> {
          for (LocalDate anchor = LocalDate.of(2021, 12, 20);
              anchor.isBefore(LocalDate.of(2022, 1, 20));
              anchor = anchor.plusDays(1)) {
            LocalDate last = LocalDate.parse(DateTexts.read(word, anchor).get(0).value());
            assertThat(last.getDayOfWeek()).isEqualTo(weekday);
            assertThat(ChronoUnit.DAYS.between(last, anchor)).isAtLeast(0);
            assertThat(ChronoUnit.DAYS.between(last, anchor)).isAtMost(6);
          }
        });
  }

  /** In the direction that an adjective says it is never the day of the article itself. */
  @ParameterizedTest
  @CsvSource({
    "الماضي, -1",
    "الفائت, -1",
    "المنصرم, -1",
    "الأخير, -1",
    "السابق, -1",
    "الفارط, -1",
    "المنقضي, -1",
    "المقبل, 1",
    "القادم, 1",
    "الآتي, 1",
    "قبل الماضي, -2",
    "ما قبل الماضي, -2",
    "بعد المقبل, 2",
    "بعد القادم, 2"
  })
  void aWeekdayLiesInTheDirectionThatAnAdjectiveSays(String direction, int weeks) {
    WEEKDAYS.forEach(
        (word, weekday) -> {
          for (LocalDate anchor = LocalDate.of(2021, 12, 26);
              anchor.isBefore(LocalDate.of(2022, 1, 2));
              anchor = anchor.plusDays(1)) {
            LocalDate day = anchor.plusDays(Integer.signum(weeks));
            while (day.getDayOfWeek() != weekday) {
              day = day.plusDays(Integer.signum(weeks));
            }
            day = day.plusWeeks(weeks - Integer.signum(weeks));
            for (String before : new String[] {"", "يوم "}) {
              String phrase = before + word + " " + direction;
              DateTexts.assertWhole(phrase, anchor, DateType.DATE, day.toString());
              assertThat(DateTexts.expressions("و" + phrase, anchor))
                  .containsExactly(phrase + " = " + day);
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اليوم الجمعة الموافق 7 يناير 2022",
        "اليوم، الجمعة، 7 يناير 2022",
        "اليوم الجمعة (7 يناير 2022",
        "اليوم 7 يناير 2022",
        "أمس 7 يناير 2022",
        "هذا اليوم الجمعة 7 يناير 2022"
      })
  void aDateExplainsTheDayBeforeIt(String text) {
    DateTexts.assertWhole(text, LocalDate.of(2022, 1, 8), DateType.DATE, "2022-01-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال اليوم، الجمعة المقبل يوم عطلة | اليوم = 2022-01-08 ; الجمعة المقبل = 2022-01-14",
        "في مثل هذا اليوم 14 مارس 1931 | 14 مارس 1931 = 1931-03-14"
      })
  void anotherDayDoesNotExplainToday(String text, String expressions) {
    assertThat(String.join(" ; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مثل اليوم أمام المحكمة 5 متهمين | اليوم = 2022-01-08",
        "أعلنت روسيا هذا اليوم مقتل 3 جنود | هذا اليوم = 2022-01-08",
        "نقلت قناة روسيا اليوم عنه | ''",
        "قتل في مثل هذا اليوم 3 جنود | ''"
      })
  void todayIsPartOfANameOnlyWithoutThis(String text, String expressions) {
    assertThat(String.join(" ; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }
}
