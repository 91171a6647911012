package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static rasid.time.DateTexts.ANCHOR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.DateType;

class ClockTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الساعة 5:30 | T05:30",
        "الساعة 7.30 مساء | T19:30",
        "12:09 م | T12:09",
        "11:09 ص | T11:09",
        "الساعة السابعة والنصف | T07:30",
        "الساعة السابعة والربع مساء | T19:15",
        "7:56:30 مساء | T19:56:30",
        "الساعة 12 صباحا | T00",
        "الساعة 12 ليلا | T00",
        "الساعة 2 ليلا | T02",
        "الساعة 11 ظهرا | T11",
        "الساعة 1 ظهرا | T13",
        "17:45 | T17:45",
        "٠٧:٠٥ | T07:05",
        "الساعة 24:00 | T24:00",
        "23:59 | T23:59",
        "الساعة 5:30 مساء | T17:30",
        "5:30 فجرا | T05:30",
        "الساعة 12:15 ظهرا | T12:15",
        "الساعة 13:15 ظهرا | T13:15",
        "الساعة الخامسة | T05",
        "الساعة الخامسة صباحا | T05",
        "الساعة الخامسة عصرا | T17",
        "الساعة الثامنة ليلا | T20",
        "الساعة 11 مساء | T23",
        "الساعة 12 ظهرا | T12",
        "الساعة 1 | T01",
        "الساعة الثالثة وعشر دقائق | T03:10",
        "الساعة 18 و35 دقيقة | T18:35",
        "الساعة الثامنة والثلث مساء | T20:20",
        "الساعة العاشرة إلا ربعا | T09:45",
        "الساعة الواحدة إلا خمس دقائق ظهرا | T12:55",
        "الساعة 8 إلى 10 صباحا | T08/T10",
        "الساعة 8 صباحا إلى 10 | T08/T10",
        "الساعة 8 صباحا حتى 2 ظهرا | T08/T14",
        "الساعة 3 صباحا حتى 5 مساء | T03/T17",
        "الساعة الثامنة صباحا إلى الرابعة عصرا | T08/T16",
        "الساعة 5 بعد الظهر | T17",
        "الساعة 10 قبل الظهر | T10",
        "الساعة 8 - 10 مساء | T20/T22",
        "الساعة 9 إلى 17 | T09/T17",
        "الساعة 24 | T24"
      })
  void timesOfTheClock(String text, String value) {
    DateTexts.assertWhole(text, null, DateType.TIME, value);
    DateTexts.assertWhole(text, ANCHOR, DateType.TIME, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25:10",
        "17:60",
        "17:5",
        "17: 45",
        "17:455",
        "17.45",
        "الساعة 25",
        "الساعة 0",
        "25:10:30",
        "الساعة 20 إلى 30",
        // Nothing says that these are hours.
        "جاء في المرتبة الثالثة مساء",
        "في الثالثة",
        "من 5 إلى 6 م",
        "الساعة",
        "الخامسة",
        "11 شخصا",
        "صباح",
        "مساء الحفل",
        "صباح عام 2019 م"
      })
  void theseAreNoTimes(String text) {
    assertThat(DateTexts.read(text, ANCHOR).stream().filter(date -> date.type() == DateType.TIME))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "صباح الجمعة | 2022-01-07TMO",
        "فجر يوم الجمعة الماضي | 2022-01-07TMO",
        "ظهر الاثنين المقبل | 2022-01-10TMI",
        "عصر السبت | 2022-01-08TAF",
        "مساء أمس | 2022-01-07TEV",
        "ليلة أمس الجمعة | 2022-01-07TNI",
        "صباح اليوم | 2022-01-08TMO",
        "صباح غد الأحد | 2022-01-09TMO",
        "مساء أول من أمس الخميس | 2022-01-06TEV",
        "صبيحة الخامس من الشهر الجاري | 2022-01-05TMO",
        "صباح 19 يناير | 2022-01-19TMO",
        "صباح 2022/01/08 | 2022-01-08TMO"
      })
  void partsOfADay(String text, String value) {
    DateTexts.assertWhole(text, ANCHOR, DateType.TIME, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مساء الجمعة | مساء الجمعة = XXXX-WXX-5TEV",
        "صباح 19 يناير | صباح 19 يناير = XXXX-01-19TMO",
        "صباح الجمعة 7 يناير 2022 | صباح الجمعة 7 يناير 2022 = 2022-01-07TMO",
        "صباح اليوم السبت 8 يناير 2022 | صباح اليوم السبت 8 يناير 2022 = 2022-01-08TMO",
        // A day that is only pointed to stands alone.
        "مساء أمس | أمس = PAST_REF",
        "منذ مساء أمس | أمس = PAST_REF",
        "صباح اليوم السبت | اليوم السبت = PRESENT_REF"
      })
  void partsOfADayWhereTheDayOfTheArticleIsNotKnown(String text, String expression) {
    assertThat(DateTexts.expressions(text, null)).containsExactly(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عند الثامنة مساء أمس | الثامنة مساء = T20; أمس = 2022-01-07",
        "في الحادية عشرة صباحا | الحادية عشرة صباحا = T11",
        "من 5 إلى 6 مساء | 5 إلى 6 مساء = T17/T18",
        "حتى السادسة مساء | حتى السادسة مساء = T18"
      })
  void hoursThatNoNounAnnounces(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ليل الخميس الجمعة | ليل الخميس الجمعة = 2022-01-06TNI",
        "ليلة الخميس - الجمعة | ليلة الخميس - الجمعة = 2022-01-06TNI",
        "ليل الخميس/الجمعة الماضي | ليل الخميس/الجمعة الماضي = 2022-01-06TNI",
        // These do not follow each other.
        "ليل الأربعاء الجمعة | ليل الأربعاء = 2022-01-05TNI; الجمعة = 2022-01-07",
        "صباح الخميس الجمعة | صباح الخميس = 2022-01-06TMO; الجمعة = 2022-01-07"
      })
  void aNightLastsToTheNextWeekday(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @Test
  void thePartOfADayIsPartOfTheMeaning() {
    assertThat(DateTexts.read("مساء أمس").get(0).timex().value()).isEqualTo("XXXX-XX-XXTEV");
    assertThat(DateTexts.read("مساء أمس الجمعة").get(0).timex().value()).isEqualTo("XXXX-WXX-5TEV");
    assertThat(DateTexts.read("مساء أمس", ANCHOR).get(0).anchor()).isEqualTo(ANCHOR);
    assertThat(DateTexts.read("صباح 2022/01/08", ANCHOR).get(0).anchor()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الدوام من 8 صباحا إلى 10 | 8 صباحا إلى 10 = T08/T10",
        "يفتح من الثامنة صباحا حتى الرابعة عصرا | الثامنة صباحا حتى الرابعة عصرا = T08/T16",
        "وقع عند 12 ظهرا | 12 ظهرا = T12",
        "بين 5 و6 بعد الظهر | 5 و6 بعد الظهر = T17/T18"
      })
  void hoursWithTheirHalvesOfTheDay(String text, String expression) {
    assertThat(DateTexts.expressions(text, ANCHOR)).containsExactly(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ارتفع عددهم عند الساعة الثامنة مساء إلى 12، بحسب الشرطة | الساعة الثامنة مساء = T20",
        "ارتفعت حصيلة ضحايا الانفجار إلى 9 صباح اليوم | صباح اليوم = 2022-01-08TMO",
        "ارتفع عدد القتلى إلى 12 مساء أمس | مساء أمس = 2022-01-07TEV",
        "وصل عدد الجرحى إلى 8 ظهر الجمعة | ظهر الجمعة = 2022-01-07TMI",
        "وقع الانفجار عند 8 صباحا اليوم | 8 صباحا = T08; اليوم = 2022-01-08"
      })
  void aCountIsNoHour(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @Test
  void nightsAreCounted() {
    assertThat(
            DateTexts.read("بعد 12 ليلة من الاحتجاجات", ANCHOR).stream()
                .filter(date -> date.type() == DateType.TIME))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"قتل 8 مساء", "بيع 10 صباحا"})
  void aNumberBeforeAPartOfTheDayIsNoHourByItself(String text) {
    assertThat(DateTexts.expressions(text, ANCHOR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بعد ظهر أمس | 2022-01-07TAF",
        "قبل ظهر أمس | 2022-01-07TMO",
        "بعد ظهر الخميس | 2022-01-06TAF",
        "هذا المساء | 2022-01-08TEV",
        "هذا الصباح | 2022-01-08TMO"
      })
  void partsOfDaysBesideNoonAndOfToday(String text, String value) {
    DateTexts.assertWhole(text, ANCHOR, DateType.TIME, value);
  }
}
