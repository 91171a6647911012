package rasid.time;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.PublishedBasis;

/** When articles were published. */
class MomentsTest {

  @ParameterizedTest
  @CsvSource({
    "2022-01-08T12:30:00Z,2022-01-08T12:30:00Z",
    "2022-01-08T12:30:15.5+03:00,2022-01-08T09:30:15Z",
    "2022-01-08T01:30+0300,2022-01-07T22:30:00Z",
    // Noon of nobody knows where.
    "2022-01-08T12:30,",
    "2022-01-08T12:30:15,",
    // How outlets write a day.
    "2022-01-08T00:00:00,",
    "2022-01-08T00:00:00+03:00,",
    "2022-01-08,",
    "2022-01,",
  })
  void aClockTimeIsAMoment(String published, @Nullable String moment) {
    ArticleDate date =
        new ArticleDate(published, LocalDate.of(2022, 1, 8), PublishedBasis.METADATA);
    assertThat(date.moment() == null ? null : date.moment().toString()).isEqualTo(moment);
  }

  @Test
  void anUnknownDateIsNone() {
    assertThat(ArticleDate.UNKNOWN.moment()).isNull();
  }
}
