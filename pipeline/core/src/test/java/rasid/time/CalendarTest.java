package rasid.time;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

  @Test
  void aDayThatNoMonthHasIsNone() {
    assertThat(Calendar.day(2024, 2, 29)).hasValue(LocalDate.of(2024, 2, 29));
    assertThat(Calendar.day(2023, 2, 29)).isEmpty();
    assertThat(Calendar.day(2023, 13, 1)).isEmpty();
    assertThat(Calendar.day(2023, 0, 1)).isEmpty();
  }

  /** Days that are known: feasts, and the ends of the tables after the docs of java.time. */
  @ParameterizedTest
  @CsvSource({
    "1300, 1, 1, 1882-11-12",
    "1443, 1, 1, 2021-08-09",
    "1443, 9, 1, 2022-04-02",
    "1443, 10, 1, 2022-05-02",
    "1445, 9, 1, 2024-03-11"
  })
  void lunarDays(int year, int month, int day, LocalDate expected) {
    assertThat(Calendar.hijriDay(year, month, day)).hasValue(expected);
  }

  @Test
  void lunarDaysThatNoMonthHasAreNone() {
    assertThat(Calendar.hijriDay(1443, 10, 30)).isEmpty();
    assertThat(Calendar.hijriDay(1299, 1, 1)).isEmpty();
    assertThat(Calendar.hijriDay(1601, 1, 1)).isEmpty();
  }

  @Test
  void lunarYearsEndBeforeTheNextBegins() {
    assertThat(Calendar.hijriYear(1443).value()).isEqualTo("2021-08-09/2022-07-29");
    assertThat(Calendar.hijriYear(1300).days().first()).isEqualTo(LocalDate.of(1882, 11, 12));
    assertThat(Calendar.hijriYear(1600).days().last()).isEqualTo(LocalDate.of(2174, 11, 25));
  }

  @Test
  void theTablesOfTheLunarCalendarHaveTwoEnds() {
    assertThat(Calendar.hasHijri(LocalDate.of(1882, 11, 11))).isFalse();
    assertThat(Calendar.hasHijri(LocalDate.of(1882, 11, 12))).isTrue();
    assertThat(Calendar.hasHijri(LocalDate.of(2174, 11, 25))).isTrue();
    assertThat(Calendar.hasHijri(LocalDate.of(2174, 11, 26))).isFalse();
  }
}
