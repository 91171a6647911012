package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.Year;

/** The month in which an article of 10 March 2024 was written, by what it calls the current one. */
class WrittenMonthTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "2024-02,2024-02",
    "2024-01,2024-01",
    // Three months before, the month itself and a later one.
    "2023-12,",
    "2024-03,",
    "2024-04,",
  })
  void itLiesUpToTwoMonthsBefore(YearMonth month, @Nullable YearMonth written) {
    assertThat(written("شهر/NN الجاري/DTJJ", "شهر الجاري", month)).isEqualTo(written);
  }

  @Test
  void aWordBehindItSaysThatItIsCurrent() {
    YearMonth month = YearMonth.of(2024, 2);
    assertThat(written("شهر/NN الحالي/DTJJ", "شهر الحالي", month)).isEqualTo(month);
    assertThat(written("شهر/NN الماضي/DTJJ", "شهر الماضي", month)).isNull();
    assertThat(written("الجاري/DTJJ شهر/NN", "الجاري شهر", month)).isNull();
  }

  @Test
  void aYearIsNoMonth() {
    assertThat(
            new DatedText(LocalDate.of(2024, 1, 10), "عام/NN الجاري/DTJJ")
                .date("عام الجاري", new Year(2023))
                .times()
                .written())
        .isNull();
  }

  @Test
  void ofTwoTheFirstCounts() {
    DatedText text =
        new DatedText(DAY, "أ/NN ب/NN الجاري/DTJJ ج/NN الجاري/DTJJ")
            .date("أ", new Month(YearMonth.of(2024, 2)))
            .date("ب الجاري", new Month(YearMonth.of(2024, 1)))
            .date("ج الجاري", new Month(YearMonth.of(2024, 2)));
    assertThat(text.times().written()).isEqualTo(YearMonth.of(2024, 1));
  }

  private static @Nullable YearMonth written(String sentence, String date, YearMonth month) {
    return new DatedText(DAY, sentence).date(date, new Month(month)).times().written();
  }
}
