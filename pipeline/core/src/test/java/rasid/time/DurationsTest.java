package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static rasid.time.DateTexts.ANCHOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.DateType;
import rasid.tables.Table;

class DurationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 أيام | P10D",
        "ثلاثة أشهر | P3M",
        "30 عاما | P30Y",
        "1.5 سنة | P1.5Y",
        "سنة ونصف | P1.5Y",
        "ثلاث ساعات ونصف الساعة | PT3.5H",
        "عامين ونصف العام | P2.5Y",
        "ساعتين ونصف | PT2.5H",
        "48 ساعة | PT48H",
        "90 دقيقة | PT90M",
        "30 ثانية | PT30S",
        "ثلاثة عقود | P30Y",
        "5 قرون | P500Y",
        "يومين | P2D",
        "أسبوعان | P2W",
        "شهرين | P2M",
        "سنتان | P2Y",
        "ساعتين | PT2H",
        "دقيقتان | PT2M",
        "عقدين | P20Y",
        "قرنين | P200Y",
        // The number is not said.
        "منذ أيام | PXD",
        "بعد أشهر | PXM",
        "خلال ساعات | PTXH",
        "قبل عقود | PXY",
        "سنتين وشهرين | P2Y2M",
        "سنتين و3 أشهر | P2Y3M",
        "3 سنوات 10 أيام | P3Y10D",
        "يومين وثلاث ساعات | P2DT3H",
        "يومين و10 دقائق | P2DT10M",
        "ساعتين و10 دقائق | PT2H10M",
        "دقيقتين و30 ثانية | PT2M30S"
      })
  void areIsoDurations(String text, String value) {
    DateTexts.assertWhole(text, ANCHOR, DateType.DURATION, value);
    DateTexts.assertWhole(text, null, DateType.DURATION, value);
    assertThat(DateTexts.read(text, ANCHOR).get(0).anchor()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "اليومين الماضيين | P2D | 2022-01-06 | 2022-01-08",
        "الأسبوعين المقبلين | P2W | 2022-01-08 | 2022-01-22",
        "الشهرين القادمين | P2M | 2022-01-08 | 2022-03-08",
        "خلال السنتين الأخيرتين | P2Y | 2020-01-08 | 2022-01-08",
        "الساعتين الماضيتين | PT2H | 2022-01-08 | 2022-01-08",
        "آخر 24 ساعة | PT24H | 2022-01-07 | 2022-01-08",
        "خلال آخر ثلاث سنوات | P3Y | 2019-01-08 | 2022-01-08",
        "الأيام الثلاثة الماضية | P3D | 2022-01-05 | 2022-01-08"
      })
  void adjectivesOfDirectionPutThemBesideTheDayOfTheArticle(
      String text, String value, LocalDate first, LocalDate last) {
    DateTexts.assertWhole(text, ANCHOR, DateType.DURATION, value);
    assertThat(DateTexts.read(text, ANCHOR).get(0).timex().days()).isEqualTo(new Days(first, last));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "شهرين وسنتين | شهرين = P2M; سنتين = P2Y",
        "3 أيام و5 أيام | 3 أيام = P3D; 5 أيام = P5D",
        "خمسة وعشرين يوما | خمسة وعشرين يوما = P25D",
        "وعشرين يوما | عشرين يوما = P20D",
        "ويومين | يومين = P2D",
        "سنتين والشهر | سنتين = P2Y",
        "سنتين و3 كيلومترات | سنتين = P2Y"
      })
  void onlyASmallerUnitIsPartOfTheLength(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 عقدا | 12 عقدا = P120Y",
        "بلغ 651 مليونا العام الماضي | العام الماضي = 2021",
        "بلغ 4 ملايين عام 2005 | عام 2005 = 2005"
      })
  void aYearBehindANumberIsNotWhatItCounts(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أيام",
        "وأيام",
        "3 كيلومترات",
        "خلال كيلومترات",
        "ثالث أيام",
        "يوم",
        "سنوات طويلة",
        // Contracts are of the letters of decades.
        "441 عقدا"
      })
  void theseAreNoLengths(String text) {
    assertThat(DateTexts.expressions(text, ANCHOR)).isEmpty();
  }

  @Test
  void everyUnitOfTimeInTheTableHasAnIsoLetter() {
    for (Table.Row row : Table.load("lexicons/units.tsv").rows()) {
      if (row.get("kind").equals("DURATION")) {
        DateTexts.assertWhole(
            "5 " + row.get("phrase"),
            null,
            DateType.DURATION,
            switch (row.get("unit")) {
              case "100Y" -> "P500Y";
              case "10Y" -> "P50Y";
              case "TH" -> "PT5H";
              case "TM" -> "PT5M";
              case "TS" -> "PT5S";
              default -> "P5" + row.get("unit");
            });
      }
    }
  }
}
