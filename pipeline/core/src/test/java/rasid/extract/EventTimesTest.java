package rasid.extract;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Claim;
import rasid.record.EventPrecision;
import rasid.source.ArticleException;

class EventTimesTest {

  private static final Rasid RASID = Rasid.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "قتل 55 شخصا في يوليو 2021. | 2021-07-01 | 2021-07-31 | MONTH",
        "قتل 22 شخصا في 14 فبراير 2019. | 2019-02-14 | 2019-02-14 | DAY",
        "قتل أربعة أشخاص أمس الأول في حريق. | 2024-03-08 | 2024-03-08 | DAY",
        "سجلت الشرطة 120 جريمة قتل خلال سنة 2019. | 2019-01-01 | 2019-12-31 | YEAR",
        "قتل 300 شخص منذ بداية الحرب في 7 أكتوبر 2023. | 2023-10-07 | - | DAY"
      })
  void anEventHasTheTimeThatItsSentenceNames(
      String text, String begin, String end, EventPrecision precision) throws ArticleException {
    Claim claim = RASID.extract(Article.text(text).published("2024-03-10")).claims().get(0);
    assertThat(claim.getEventBegin()).isEqualTo(begin);
    if (end != null) {
      assertThat(claim.getEventEnd()).isEqualTo(end);
    }
    assertThat(claim.getEventPrecision()).isEqualTo(precision);
  }
}
