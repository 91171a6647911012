package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.time.DateTexts.ANCHOR;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.DateType;

class CalendarDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022/01/08 | 2022-01-08",
        "08-01-2022 | 2022-01-08",
        "8.1.2022 | 2022-01-08",
        "٨/١/٢٠٢٢ | 2022-01-08",
        "31/12/49 | 2049-12-31",
        "31/12/50 | 1950-12-31",
        "1/2/1800 | 1800-02-01",
        "1/2/2099 | 2099-02-01",
        "January 7, 2022 | 2022-01-07",
        "7 January 2022 | 2022-01-07",
        "19 من كانون الثاني 2022 | 2022-01-19",
        "19 كانون الثاني، 2022 | 2022-01-19",
        "19 كانون الثاني عام 2022 | 2022-01-19",
        "19 جانفي من 2022 | 2022-01-19",
        "22 ماي 2017 | 2017-05-22",
        "الأول من شهر مارس 2021 | 2021-03-01",
        "31 مارس 2021 | 2021-03-31",
        "25 ديسمبر كانون الأول 2021 | 2021-12-25",
        "25 ديسمبر/كانون الأول 2021 | 2021-12-25",
        "25 ديسمبر-كانون الأول 2021 | 2021-12-25",
        "10 رمضان 1443 | 2022-04-11",
        "10 رمضان 1443 هـ | 2022-04-11",
        "10 من شهر رمضان 1443 هجرية | 2022-04-11",
        "29 شوال 1443 | 2022-05-30",
        // That month had 29 days.
        "30 شوال 1443 | XXXX-XX-XX",
        "يناير 2022 | 2022-01",
        "فيفري 2017 | 2017-02",
        "شهر يناير 2020 | 2020-01",
        "يناير من عام 2019 | 2019-01",
        "يناير عام 2019 | 2019-01",
        "10 / 12 / 2018م | 2018-12-10",
        "٢٠/أبريل/٢٠٢٠م | 2020-04-20",
        "20-أبريل-2020 | 2020-04-20",
        "01/22/2016 | 2016-01-22",
        "16/8/1440هـ | 2019-04-21",
        "12 كانون 2 2021 | 2021-01-12",
        "3 تشرين 1 2021 | 2021-10-03",
        "24 نيسان / أبريل 2020 | 2020-04-24",
        "26 نوفمبر/ تشرين الثاني، 2009 | 2009-11-26",
        "4-22 يناير 1995 | 1995-01-04/1995-01-22",
        "شعبان 1438هـ | 2017-04-27/2017-05-26",
        "عام 1990م | 1990",
        "سنة 2013 م | 2013",
        "موسم 2014-2015 | 2014/2015",
        "الأعوام 2011-2013 | 2011/2013",
        "عام 2019 | 2019",
        "سنة 1800 | 1800",
        "عام 2099 | 2099",
        "عام 1443 هجري | 2021-08-09/2022-07-29",
        "سنة 1443 للهجرة | 2021-08-09/2022-07-29"
      })
  void datesWithAYearNeedNoAnchor(String text, String value) {
    DateTexts.assertWhole(text, null, DateType.DATE, value);
    DateTexts.assertWhole(text, ANCHOR, DateType.DATE, value);
    assertThat(DateTexts.read(text, ANCHOR).get(0).anchor()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // phrase | day of the article | value in it | value without a day
        "19 من كانون الثاني | 2022-01-08 | 2022-01-19 | XXXX-01-19",
        "20 ديسمبر | 2022-01-08 | 2021-12-20 | XXXX-12-20",
        "3 يناير | 2021-12-28 | 2022-01-03 | XXXX-01-03",
        "9 يوليو | 2022-01-08 | 2022-07-09 | XXXX-07-09",
        "10 يوليو | 2022-01-08 | 2021-07-10 | XXXX-07-10",
        // 183 days from both: the earlier one.
        "9 يوليو | 2024-01-08 | 2023-07-09 | XXXX-07-09",
        "29 فبراير | 2021-01-08 | 2020-02-29 | XXXX-02-29",
        "29 فبراير | 2022-01-08 | XXXX-02-29 | XXXX-02-29",
        "31 أبريل | 2022-01-08 | XXXX-04-31 | XXXX-04-31",
        "15 ديسمبر الماضي | 2022-01-08 | 2021-12-15 | XXXX-12-15",
        "الخامس من الشهر الجاري | 2022-01-08 | 2022-01-05 | XXXX-XX-05",
        "19 الشهر الحالي | 2022-01-08 | 2022-01-19 | XXXX-XX-19",
        "15 من الشهر الماضي | 2022-01-08 | 2021-12-15 | XXXX-XX-15",
        "31 من الشهر المقبل | 2022-01-08 | XXXX-XX-31 | XXXX-XX-31",
        "28 من الشهر المقبل | 2022-01-08 | 2022-02-28 | XXXX-XX-28",
        "10 رمضان | 2022-01-08 | 2022-04-11 | XXXX-XX-XX",
        "الأول من شهر رمضان | 2022-03-20 | 2022-04-02 | XXXX-XX-XX",
        "شهر مارس | 2022-01-08 | 2022-03 | XXXX-03",
        "بشهر مارس | 2022-01-08 | 2022-03 | XXXX-03",
        "ديسمبر الماضي | 2022-01-08 | 2021-12 | XXXX-12",
        "شهر ديسمبر الماضي | 2022-01-08 | 2021-12 | XXXX-12",
        "شهر يناير | 2021-12-28 | 2022-01 | XXXX-01",
        // A direction binds, whatever is nearer; it never means the month or day itself.
        "نوفمبر المقبل | 2024-03-10 | 2024-11 | XXXX-11",
        "مارس الماضي | 2023-12-10 | 2023-03 | XXXX-03",
        "مارس الماضي | 2024-03-10 | 2023-03 | XXXX-03",
        "مارس الجاري | 2024-03-10 | 2024-03 | XXXX-03",
        "مارس المقبل | 2024-03-10 | 2025-03 | XXXX-03",
        "فبراير قبل الماضي | 2024-03-10 | 2023-02 | XXXX-02",
        "ديسمبر الماضي | 2022-12-31 | 2021-12 | XXXX-12",
        "15 مارس الماضي | 2024-03-10 | 2023-03-15 | XXXX-03-15",
        "10 مارس القادم | 2024-03-10 | 2025-03-10 | XXXX-03-10",
        "5 مارس الجاري | 2024-03-10 | 2024-03-05 | XXXX-03-05",
        "29 فبراير الماضي | 2023-03-10 | 2020-02-29 | XXXX-02-29",
        "19 مارس من العام الماضي | 2024-03-10 | 2023-03-19 | XXXX-03-19",
        "29 فبراير من العام الماضي | 2024-03-10 | XXXX-02-29 | XXXX-02-29",
        "مارس من العام المقبل | 2024-03-10 | 2025-03 | FUTURE_REF",
        "10 رمضان الماضي | 2022-01-08 | 2021-04-22 | XXXX-XX-XX",
        "شهر رمضان | 2022-01-08 | 2022-04-02/2022-05-01 | XXXX-XX",
        "شهر رمضان الماضي | 2022-01-08 | 2021-04-13/2021-05-12 | XXXX-XX",
        "سبتمبر/أيلول | 2022-01-08 | 2021-09 | XXXX-09",
        "يومي 10 و11 أبريل | 2024-03-10 | 2024-04-10/2024-04-11 | XXXX-04-10/XXXX-04-11",
        "11 إلى 13 أكتوبر | 2024-09-10 | 2024-10-11/2024-10-13 | XXXX-10-11/XXXX-10-13",
        "الرابع إلى السادس من مايو | 2024-03-10 | 2024-05-04/2024-05-06 | XXXX-05-04/XXXX-05-06",
        "20 من هذا الشهر | 2024-03-10 | 2024-03-20 | XXXX-XX-20"
      })
  void anUnnamedYearIsTheNearest(
      String text, LocalDate anchor, String value, String valueWithoutDay) {
    DateTexts.assertWhole(text, anchor, DateType.DATE, value);
    DateTexts.assertWhole(text, null, DateType.DATE, valueWithoutDay);
    assertThat(DateTexts.read(text, anchor).get(0).anchor()).isEqualTo(anchor);
    assertThat(DateTexts.read(text, null).get(0).anchor()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022/13/45",
        "30/2/2022",
        "8/1-2022",
        "8:1:2022",
        "1/2/1799",
        "1/2/2100",
        "عام 1799",
        "عام 2100",
        "عام 1443",
        "عام 12019",
        "1443 هجري",
        "يناير",
        "32 يناير",
        "5.5 يناير",
        "رمضان",
        "الشهر",
        "5 بشهر",
        "January"
      })
  void theseAreNoDates(String text) {
    assertThat(DateTexts.expressions(text, ANCHOR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2019 | 2019",
        "1900 | 1900",
        "2050 | 2050",
        "1899 |",
        "2051 |",
        "(2019) | 2019",
        "«2019» | 2019",
        "\"2019\" | 2019",
        "[2019] | 2019",
        "8 / 1 / 2022 | 2022-01-08",
        "-2019 |",
        "x2019 |",
        "2019-2020 | 2019/2020",
        "2019-2020 شخصا |",
        "2020-2019 |",
        "2019% |",
        "2019٪ |",
        "2019$ |",
        "اعتقال 2000 شخص |",
        "نحو 2000 دولار |",
        // Announced by a preposition, it may stand before a word that does not name what it counts.
        "في 2019 استقال | 2019",
        "2019 استقال |",
        "في 2019 طنا |",
        "في 2019 كيلومتر |",
        "حكم البلاد حتى 2019 لكنه استقال | 2019",
        "2019 والحرب | 2019",
        "2019 الماضي | 2019",
        "2019 في تونس | 2019",
        "أواخر 2019، قال | 2019-12",
        "للمرة الأولى عام 2019 | 2019"
      })
  void fourDigitsAloneAreAYearWhereTheyCountNothing(String text, String value) {
    List<String> values = DateTexts.read(text, ANCHOR).stream().map(DateMention::value).toList();
    assertWithMessage(text).that(values).isEqualTo(value == null ? List.of() : List.of(value));
  }

  /** Only a second name of the same month belongs to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 ديسمبر يناير | 25 ديسمبر = 2021-12-25",
        "25 ديسمبر/يناير | 25 ديسمبر = 2021-12-25",
        // The ninth month of two calendars.
        "10 رمضان سبتمبر | 10 رمضان = 2022-04-11"
      })
  void anotherMonthStaysOutside(String text, String expression) {
    assertThat(DateTexts.expressions(text, ANCHOR)).containsExactly(expression);
  }

  /** The day under the name that a locale has for its month, with digits or in numbers alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar-EG | d MMMM yyyy",
        "ar-LB | d MMMM yyyy",
        "ar-IQ | d MMMM yyyy",
        "ar-TN | d MMMM yyyy",
        "ar-DZ | d MMMM yyyy",
        "ar-MA | d MMMM yyyy",
        "ar-EG | d 'من' MMMM yyyy",
        "ar-LB | EEEE d MMMM yyyy",
        "ar-TN | EEEE، d MMMM yyyy",
        "ar-EG | 'يوم' EEEE d MMMM 'عام' yyyy",
        "ar-EG | dd/MM/yyyy",
        "ar-TN | yyyy-MM-dd",
        "ar-DZ | d.M.yyyy",
        "en-US | MMMM d, yyyy",
        "en-GB | d MMMM yyyy",
        "ar-SA-u-ca-islamic-umalqura | d MMMM yyyy 'هـ'"
      })
  void anyDayOfAnyStyleIsReadBack(String locale, String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, ULocale.forLanguageTag(locale));
    format.setTimeZone(TimeZone.GMT_ZONE);
    // A step that meets each day of the month, the week and the year.
    for (LocalDate day = LocalDate.of(1951, 1, 1); day.getYear() < 2049; day = day.plusDays(97)) {
      String text = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
      // صفر is a month of the lunar calendar and zero.
      if (!text.contains("صفر")) {
        DateTexts.assertWhole(text, null, DateType.DATE, day.toString());
      }
    }
  }

  /** A day and month without a year, and the same day by its year, are the same day. */
  @Test
  void anyDayNearTheArticlesIsReadWithoutItsYear() {
    SimpleDateFormat format =
        new SimpleDateFormat("d MMMM", ULocale.forLanguageTag("ar-LB-u-nu-latn"));
    format.setTimeZone(TimeZone.GMT_ZONE);
    for (LocalDate day = ANCHOR.minusDays(182);
        day.isBefore(ANCHOR.plusDays(183));
        day = day.plusDays(1)) {
      String text = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
      DateTexts.assertWhole(text, ANCHOR, DateType.DATE, day.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"رئيس البرلمان الـ15 الحالي", "رقم 12 الحالي", "رقم 12 الجاري", "الـ15 الجاري"})
  void aNumberOfSomethingCurrentIsNoDay(String text) {
    assertThat(DateTexts.expressions(text, ANCHOR)).isEmpty();
  }
}
