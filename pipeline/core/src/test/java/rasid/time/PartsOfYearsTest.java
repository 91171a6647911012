package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.time.DateTexts.ANCHOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.DateType;
import rasid.time.Timex.Mod;

/** Limits of what parts of years there are; the article is of January 2022. */
class PartsOfYearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The last quarter, half and week.
        "الربع الرابع من عام 2023 | 2023-Q4",
        "النصف الأخير من عام 2023 | 2023-H2",
        "النصف الثاني من عام 2023 | 2023-H2",
        "الأسبوع الأول من عام 2023 | 2023-W01",
        "الأسبوع 53 من عام 2020 | 2020-W53",
        "الأسبوع الثالث من العام الجاري | 2022-W03",
        // Months are counted from either end.
        "الأشهر الثلاثة الأولى من عام 2017 | 2017-01/2017-03",
        "الأشهر الثلاثة الأخيرة من عام 2017 | 2017-10/2017-12",
        "الأشهر الـ12 الأولى من عام 2017 | 2017-01/2017-12",
        // The year without its noun, and with another calendar's mark.
        "الربع الثالث من 2023 | 2023-Q3",
        "الربع الثالث 2023 | 2023-Q3",
        "الربع الثالث لعام 2023 | 2023-Q3",
        // Edges.
        "الأيام الأولى من عام 2021 | 2021-01",
        "الأيام الأخيرة من عام 2021 | 2021-12",
        "بداية 2021 | 2021-01",
        "نهاية 2021 | 2021-12",
        "نهاية العام الماضي | 2021-12",
        "منتصف 2021 | 2021",
        "نهاية مارس 2021 | 2021-03",
        // Seasons.
        "صيف 2014 | 2014-SU",
        "صيف عام 2014 | 2014-SU",
        "الصيف من عام 2014 | 2014-SU",
        "صيف العام الماضي | 2021-SU",
        "شتاء 2016 م | 2016-WI",
      })
  void aPartOfAYear(String text, String value) {
    DateTexts.assertWhole(text, ANCHOR, DateType.DATE, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الربع الخامس من عام 2023",
        "النصف الثالث من عام 2023",
        "الأسبوع 54 من عام 2023",
        "الأسبوع 0 من عام 2023",
        "الأسبوع 1.5 من عام 2023",
        "الأشهر الـ13 الأولى من عام 2017",
        "الربع الثالث من المباراة",
        "الربع ثلاثة من عام 2023",
        "هذا صيف 2014",
      })
  void noneBeyondThem(String text) {
    for (DateMention date : DateTexts.read(text, ANCHOR)) {
      assertWithMessage(text).that(date.range().of(text)).isNotEqualTo(text);
    }
  }

  @Test
  void aPartOfAnythingButAYearIsNotMadeMorePrecise() {
    assertThat(mod("نهاية مارس 2021")).isEqualTo(Mod.END);
    assertThat(mod("بداية مارس 2021")).isEqualTo(Mod.START);
    assertThat(mod("منتصف مارس 2021")).isEqualTo(Mod.MID);
    assertThat(mod("منتصف عام 2021")).isEqualTo(Mod.MID);
    assertThat(mod("نهاية عام 2021")).isNull();
  }

  @Test
  void upToFourPartsShareTheYearBehindTheLast() {
    assertThat(DateTexts.expressions("النصف الأول والربع الثالث والربع الرابع من عام 2023", ANCHOR))
        .containsExactly(
            "النصف الأول = 2023-H1", "الربع الثالث = 2023-Q3", "الربع الرابع من عام 2023 = 2023-Q4")
        .inOrder();
    List<String> five =
        DateTexts.expressions(
            "الربع الأول والربع الثاني والربع الثالث والربع الرابع والربع الأول من عام 2023",
            ANCHOR);
    assertThat(five).doesNotContain("الربع الأول = 2023-Q1");
    assertThat(five).contains("الربع الثاني = 2023-Q2");
  }

  private static Mod mod(String text) {
    return DateTexts.read(text, ANCHOR).get(0).timex().mod();
  }
}
