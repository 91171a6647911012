package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static rasid.time.DateTexts.ANCHOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.DateType;

class DateFramesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text in an article of 2022-01-08 | its expressions
        "حتى 19 من كانون الثاني | حتى 19 من كانون الثاني = 2022-01-19",
        "خلال الأيام الماضية | خلال الأيام الماضية = PAST_REF",
        "حتى الآن | حتى الآن = PRESENT_REF",
        "أكثر من 10 أيام | أكثر من 10 أيام = P10D",
        "منذ نحو 30 عاما | منذ نحو 30 عاما = 1992",
        "منذ 3 أيام | منذ 3 أيام = 2022-01-05",
        "منذ شهرين | منذ شهرين = 2021-11",
        "منذ أيام | منذ أيام = PXD",
        "في غضون يومين | في غضون يومين = P2D",
        "غضون في يومين | يومين = P2D",
        "غضون يومين | غضون يومين = P2D",
        "بعد 3 أيام | بعد 3 أيام = P3D",
        // The year of the end of a stretch is that of its beginning, or the one after it.
        "من 28 مايو إلى 3 يونيو 2018 | 28 مايو = 2018-05-28; 3 يونيو 2018 = 2018-06-03",
        "من 28 ديسمبر إلى يوم 3 يناير 2018 | 28 ديسمبر = 2017-12-28; 3 يناير 2018 = 2018-01-03",
        "بين 28 مايو و3 يونيو 2018 | 28 مايو = 2018-05-28; 3 يونيو 2018 = 2018-06-03",
        "منذ 28 مايو حتى 3 يونيو 2018 | منذ 28 مايو = 2018-05-28; حتى 3 يونيو 2018 = 2018-06-03",
        "شهر مايو، ثم 3 يونيو 2018 | شهر مايو = 2022-05; 3 يونيو 2018 = 2018-06-03",
        "قبل يومين | قبل يومين = 2022-01-06",
        "قبل أسبوع | قبل أسبوع = 2022-01-01",
        "قبل ثلاثة أشهر | قبل ثلاثة أشهر = 2021-10",
        "قبل نحو 10 سنوات | قبل نحو 10 سنوات = 2012",
        "قبل نحو عام | قبل نحو عام = 2021",
        "قبل أكثر من شهر | قبل أكثر من شهر = 2021-12",
        "قبل سنة ونصف | قبل سنة ونصف = 2020-07",
        "قبل شهر ونصف | قبل شهر ونصف = 2021-11-23",
        "ومن المقرر أن يعود بعد 3 أيام | بعد 3 أيام = 2022-01-11",
        "عاد بعد أسبوعين | بعد أسبوعين = P2W",
        "قبل يومين من الآن | قبل يومين من الآن = 2022-01-06",
        "بعد شهر من الآن | بعد شهر من الآن = 2022-02",
        // Their proclitics stay outside.
        "ومنذ عام 2019 | منذ عام 2019 = 2019",
        "وحتى الآن | حتى الآن = PRESENT_REF",
        "وقبل يومين | قبل يومين = 2022-01-06",
        "وبعد 3 أيام | بعد 3 أيام = P3D",
        "وحتى عام النكبة |",
        // Reckoned from something else.
        "قبل يومين من الانتخابات | قبل يومين = P2D",
        "قبل أيام | قبل أيام = PXD",
        "لمدة ساعة | ساعة = PT1H",
        "خلال أسبوع | خلال أسبوع = P1W",
        "في خلال يومين | خلال يومين = P2D",
        // Prepositions of order stand before lengths only.
        "بعد 2019 | 2019 = 2019",
        "قبل الجمعة | الجمعة = 2022-01-07",
        "غضون الجمعة | الجمعة = 2022-01-07",
        // A bound belongs to lengths only.
        "نحو الجمعة | الجمعة = 2022-01-07",
        // What belongs to one expression frames no other.
        "الجمعة حتى السبت | الجمعة = 2022-01-07; حتى السبت = 2022-01-08",
        "قبل الاجتماع |",
        // What lasts till the day of the article begins on the first day of the month.
        "منذ الشهر الماضي | منذ الشهر الماضي = 2021-12-01/2022-01-08",
        "منذ شهر ديسمبر | منذ شهر ديسمبر = 2021-12-01/2022-01-08",
        "منذ بداية العام | منذ بداية العام = 2022-01-01/2022-01-08",
        "منذ بداية العام الجديد | منذ بداية العام الجديد = 2022-01-01/2022-01-08",
        "حتى الشهر الماضي | حتى الشهر الماضي = 2021-12",
        "منذ العام الماضي | منذ العام الماضي = 2021",
        "منذ الأسبوع الماضي | منذ الأسبوع الماضي = 2021-W52",
        "منذ أمس | منذ أمس = 2022-01-07",
        "منذ مساء أمس | منذ مساء أمس = 2022-01-07TEV",
        "منذ يناير 2021 | منذ يناير 2021 = 2021-01",
        "منذ عام 2019 | منذ عام 2019 = 2019"
      })
  void wordsBeforeADateAreItsOwn(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR)))
        .isEqualTo(expressions == null ? "" : expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text in an article of 2022-01-08 whose verb in the future is ستبدأ | value of its date
        "ستبدأ الحملة بعد أسبوعين | 2022-01-22",
        "ستبدأ الحملة في المدينة بعد ثلاثة أيام | 2022-01-11",
        "ستبدأ الحملة بمشاركة نحو ألف متطوع بعد أسبوعين | 2022-01-22",
        "انقلبت سيارة إسعاف وتوفي سائقها بعد ثلاثة أيام | P3D",
        "سيطرت القوات على البلدة بعد أسبوعين | P2W",
        "غادر السياسي سيناء بعد شهرين | P2M",
        // Too far off.
        "ستبدأ حملة تطعيم كبيرة لأطفال قرى المحافظة بعد أسبوعين | P2W"
      })
  void whatTheFutureTellsOfLiesAhead(String text, String value) {
    List<DateReading> dates = DateTexts.readWithFutures(text, Set.of("ستبدا"));
    assertThat(dates.get(0).resolve(ANCHOR).value()).isEqualTo(value);
  }

  @Test
  void aNumberIsNoVerb() {
    List<DateReading> dates =
        DateTexts.readWithFutures("أفرج عن ستمائة أسير بعد شهرين", Set.of("ستمائه"));
    assertThat(dates.get(0).resolve(ANCHOR).value()).isEqualTo("P2M");
  }

  @Test
  void aLengthSinceThenLastsTillTheArticle() {
    DateMention since = DateTexts.read("منذ 3 أيام", ANCHOR).get(0);
    assertThat(since.type()).isEqualTo(DateType.DATE);
    assertThat(since.anchor()).isEqualTo(ANCHOR);
    assertThat(since.timex().days()).isEqualTo(new Days(LocalDate.of(2022, 1, 5), ANCHOR));
    assertThat(DateTexts.expressions("منذ 3 أيام", null)).containsExactly("منذ 3 أيام = P3D");
  }

  @Test
  void sinceADayOfAnArticleWithoutADayIsThatDay() {
    assertThat(DateTexts.expressions("منذ الشهر الماضي", null))
        .containsExactly("منذ الشهر الماضي = PAST_REF");
    assertThat(DateTexts.expressions("منذ الجمعة", null))
        .containsExactly("منذ الجمعة = XXXX-WXX-5");
  }

  @Test
  void whatLastsTillTheArticleIsReckonedFromItsDay() {
    DateMention since = DateTexts.read("منذ الشهر الماضي", ANCHOR).get(0);
    assertThat(since.anchor()).isEqualTo(ANCHOR);
    assertThat(DateTexts.read("منذ عام 2019", ANCHOR).get(0).anchor()).isNull();
  }
}
