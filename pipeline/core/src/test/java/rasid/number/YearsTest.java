package rasid.number;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

  @ParameterizedTest
  @CsvSource({
    "ANNOUNCED, 1800, 2099",
    "ALONE, 1900, 2050",
    "BEHIND_PART, 1900, 2049",
    "BEHIND_IN, 1000, 2100",
    "HIJRI, 1300, 1600"
  })
  void aRangeHoldsItsEnds(Years years, int first, int last) {
    assertThat(years.first()).isEqualTo(first);
    assertThat(years.last()).isEqualTo(last);
    assertThat(years.contains(first)).isTrue();
    assertThat(years.contains(last)).isTrue();
    assertThat(years.contains(first - 1)).isFalse();
    assertThat(years.contains(last + 1)).isFalse();
    assertThat(years.contains(Double.NaN)).isFalse();
  }

  @Test
  void twoDigitsLackTheirCentury() {
    assertThat(Years.withCentury(0)).isEqualTo(2000);
    assertThat(Years.withCentury(49)).isEqualTo(2049);
    assertThat(Years.withCentury(50)).isEqualTo(1950);
    assertThat(Years.withCentury(99)).isEqualTo(1999);
    assertThat(Years.withCentury(100)).isEqualTo(100);
    assertThat(Years.withCentury(2022)).isEqualTo(2022);
  }
}
