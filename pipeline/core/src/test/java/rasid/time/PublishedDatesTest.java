package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;

class PublishedDatesTest {

  private static final PublishedDates DATES =
      new PublishedDates(DateReader.of(Lexicons.own()), NumeralReader.of(Lexicons.own()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-21 | 2025-03-21",
        "2025-03-21T10:30:00Z | 2025-03-21",
        "2025-03-21T10:30:00+03:00 | 2025-03-21",
        "2025-03-21T10:30:00.123+0300 | 2025-03-21",
        "2025-03-21 10:30:00 | 2025-03-21",
        "2025-03-21 10:30:00 +0300 | 2025-03-21",
        "٢٠٢٥-٠٣-٢١ | 2025-03-21",
        "20250321 | 2025-03-21",
        "20250321T103000Z | 2025-03-21",
        "20250321T1030+0300 | 2025-03-21",
        "20250321103000 | 2025-03-21",
        "/Date(1742553000000)/ | 2025-03-21",
        "2025/03/21 | 2025-03-21",
        "2025/03/21 10:30 | 2025-03-21",
        "21/03/2025 | 2025-03-21",
        "٢١/٠٣/٢٠٢٥ | 2025-03-21",
        "21-03-2025 | 2025-03-21",
        "21.03.2025 | 2025-03-21",
        "03/21/2025 | 2025-03-21",
        // The day comes first.
        "03/04/2025 | 2025-04-03",
        "Tue, 18 Mar 2025 16:20:43 +0100 | 2025-03-18",
        "Tue, 18 Mar 2025 16:20:43 GMT | 2025-03-18",
        // RFC 822 has years of two digits.
        "Thu, 14 Mar 24 16:20:43 +0000 | 2024-03-14",
        "14 Mar 24 16:20:43 GMT | 2024-03-14",
        "Sun, 03 Oct 99 16:20:43 +0000 | 1999-10-03",
        "Fri Mar 21 10:30:00 +0000 2025 | 2025-03-21",
        "Fri Mar 21 10:30:00 UTC 2025 | 2025-03-21",
        "21 Mar 2025 | 2025-03-21",
        "Mar 21, 2025 | 2025-03-21",
        "March 21, 2025 10:30 AM | 2025-03-21",
        "Friday, 21 March 2025 | 2025-03-21",
        // French, as outlets of the Maghreb write it.
        "14 mars 2024 | 2024-03-14",
        "jeudi 14 mars 2024 à 10:30 | 2024-03-14",
        "1er février 2024 | 2024-02-01",
        "14 févr. 2024 | 2024-02-14",
        "3 août 2023 | 2023-08-03",
        "3 DECEMBRE 2023 | 2023-12-03",
        // The 21st of March 2025, 10:30 in Greenwich.
        "1742553000 | 2025-03-21",
        "1742553000000 | 2025-03-21",
        "1742553000.0 | 2025-03-21",
        "الخميس، 26 نوفمبر/ تشرين الثاني، 2009، 09:49 GMT | 2009-11-26",
        "الجمعة 21 مارس 2025 | 2025-03-21",
        "٢١ مارس ٢٠٢٥ - ١٠:٣٠ | 2025-03-21",
        "نشر في: 21 آذار/مارس 2025 | 2025-03-21",
        "21 رمضان 1446هـ | 2025-03-21"
      })
  void anyCommonFormIsRead(String published, LocalDate day) {
    PublishedDates.Published read = DATES.read(published);
    assertWithMessage(published).that(read).isNotNull();
    assertWithMessage(published).that(read.day()).isEqualTo(day);
    assertWithMessage(published).that(read.iso()).startsWith(day.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 18 Mar 2025 16:20:43 +0100 | 2025-03-18T16:20:43+01:00",
        "1742553000 | 2025-03-21T10:30:00Z",
        "2025-03-21 10:30:00 | 2025-03-21T10:30:00",
        "20250321T103000Z | 2025-03-21T10:30:00Z",
        "20250321T1030 | 2025-03-21T10:30",
        "20250321T996000 | 2025-03-21",
        "Thu, 14 Mar 24 16:20:43 +0000 | 2024-03-14T16:20:43Z",
        "2025-03-21T10:30:00+0300 | 2025-03-21T10:30:00+0300",
        "2025-03-21 في الصباح | 2025-03-21",
        "2025-03 | 2025-03",
        "مارس 2025 | 2025-03",
        "2025 | 2025"
      })
  void whatIsKnownIsKept(String published, String iso) {
    assertThat(DATES.read(published).iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "أمس",
        "2025-13-45",
        "2025-02-30",
        "99999999",
        "123456789012345",
        "12:30",
        // The zeros of clocks.
        "0001-01-01T00:00:00Z",
        "1970-01-01",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "1 يناير 1970",
        "2100-01-01",
        "x"
      })
  void whatCannotBeReadIsNothing(String published) {
    assertThat(DATES.read(published)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "ar-LB", "ar-TN", "ar-DZ", "ar-MA", "en-US", "en-GB", "fr-DZ"})
  void anyDayInTheLongFormOfALocaleIsReadBack(String locale) {
    SimpleDateFormat format =
        new SimpleDateFormat("EEEE, d MMMM yyyy HH:mm", ULocale.forLanguageTag(locale));
    format.setTimeZone(TimeZone.GMT_ZONE);
    for (LocalDate day = LocalDate.of(1981, 1, 1); day.getYear() < 2049; day = day.plusDays(97)) {
      String text = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
      PublishedDates.Published read = DATES.read(text);
      assertWithMessage(text).that(read == null ? null : read.day()).isEqualTo(day);
    }
  }
}
