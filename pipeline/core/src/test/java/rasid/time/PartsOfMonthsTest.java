package rasid.time;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of weeks and halves of months. */
class PartsOfMonthsTest {

  @ParameterizedTest
  @CsvSource({
    "الأسبوع الأول من يناير 2022, 2022-01-01, 2022-01-07",
    "الأسبوع الرابع من يناير 2022, 2022-01-22, 2022-01-28",
    "الأسبوع الأخير من يناير 2022, 2022-01-25, 2022-01-31",
    "الأسبوع الأخير من فبراير 2022, 2022-02-22, 2022-02-28",
    "النصف الأول من فبراير 2022, 2022-02-01, 2022-02-15",
    "النصف الثاني من فبراير 2022, 2022-02-16, 2022-02-28",
    "النصف الثاني من يناير 2022, 2022-01-16, 2022-01-31"
  })
  void aPartHasItsDays(String text, String first, String last) {
    Days days = DateTexts.read(text).get(0).timex().days();
    assertThat(days.first().toString()).isEqualTo(first);
    assertThat(days.last().toString()).isEqualTo(last);
  }

  @Test
  void aMonthHasFiveWeeksAndTwoHalves() {
    assertThat(words("الأسبوع الخامس من يناير 2022"))
        .containsExactly("الأسبوع الخامس من يناير 2022");
    assertThat(words("الأسبوع السادس من يناير 2022"))
        .doesNotContain("الأسبوع السادس من يناير 2022");
    assertThat(words("النصف الثالث من يناير 2022")).doesNotContain("النصف الثالث من يناير 2022");
  }

  @Test
  void severalWeeksAreNoWeek() {
    String text = "الأسابيع الأخيرة من يناير 2022";
    assertThat(words(text)).containsExactly(text);
    Days days = DateTexts.read(text).get(0).timex().days();
    assertThat(days.first().toString()).isEqualTo("2022-01-01");
    assertThat(days.last().toString()).isEqualTo("2022-01-31");
  }

  private static List<String> words(String text) {
    return DateTexts.read(text, null).stream().map(date -> date.range().of(text)).toList();
  }
}
