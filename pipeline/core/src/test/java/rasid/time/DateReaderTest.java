package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static rasid.time.DateTexts.ANCHOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.record.DateExpression;
import rasid.record.DateType;
import rasid.record.Span;
import rasid.text.Lexemes;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل 5 أشخاص |",
        "قال اليوم إن 3 قتلوا أمس الجمعة | اليوم = 2022-01-08; أمس الجمعة = 2022-01-07",
        "من 2019 حتى 2021 | 2019 = 2019; حتى 2021 = 2021",
        "الخميس 6 يناير 2022 الساعة 5:30 مساء | الخميس 6 يناير 2022 = 2022-01-06;"
            + " الساعة 5:30 مساء = T17:30",
        "وقال إنه خلال 10 أيام، أي منذ 29 ديسمبر | خلال 10 أيام = P10D; منذ 29 ديسمبر = 2021-12-29"
      })
  void expressionsStandInOrderAndDoNotOverlap(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR)))
        .isEqualTo(expressions == null ? "" : expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text in an article of 2022-01-08 | its last expression
        "سجل مايو 2019 زيادة ثم تراجع في يونيو التالي | يونيو التالي = 2019-06",
        "في نوفمبر 2019 ثم في يناير التالي | يناير التالي = 2020-01",
        "بدأ في مارس 2015 وانتهى في العام التالي | العام التالي = 2016",
        "وقع في 30 ديسمبر 2019 وتكرر في الشهر التالي | الشهر التالي = 2020-01",
        "وقع في 3 مارس 2015 وتكرر في الشهر نفسه | الشهر نفسه = 2015-03",
        "وقع في مارس 2015 وتكرر في السنة ذاتها | السنة ذاتها = 2015",
        "وقع في مارس 2015 وتكرر في نفس العام | العام = 2015",
        "وقع في 3 مارس 2015 وتكرر في نفس اليوم | اليوم = 2015-03-03",
        "وقع في 3 مارس 2015 وتكرر في اليوم التالي | اليوم التالي = 2015-03-04",
        "وقع في أكتوبر 2019 وتكرر في ديسمبر من العام نفسه | ديسمبر من العام نفسه = 2019-12",
        "وقع في أكتوبر 2019 وتكرر في 3 ديسمبر من السنة ذاتها | 3 ديسمبر من السنة ذاتها ="
            + " 2019-12-03",
        "وقع في أكتوبر 2019 وتكرر في مارس من العام التالي | مارس من العام التالي = 2020-03",
        "وقع في أكتوبر 2019 وهدأ منذ ديسمبر من العام نفسه | منذ ديسمبر من العام نفسه = 2019-12",
        "وقع في يناير 2019 وزاد حتى ديسمبر من العام نفسه | حتى ديسمبر من العام نفسه = 2019-12",
        "وقع في مارس 2015 وتراجع في الربع الثالث من العام نفسه | الربع الثالث من العام نفسه ="
            + " 2015-Q3",
        "وقع في 3 مايو 2020 وتوفي بعد يومين من ذلك | بعد يومين من ذلك = 2020-05-05",
        "وقع في 3 مايو 2020 وحذر قبل أسبوع من ذلك التاريخ | قبل أسبوع من ذلك التاريخ = 2020-04-26",
        // Nothing was named before.
        "في ديسمبر من العام نفسه | ديسمبر من العام نفسه = 2022-12",
        "توفي بعد يومين من ذلك | بعد يومين من ذلك = P2D",
        "وقع في 3 مايو 2020 وتوفي بعد ذلك بيومين | بعد ذلك بيومين = 2020-05-05",
        "وقع في 3 مايو 2020 وحذر قبل ذلك بأسبوع | قبل ذلك بأسبوع = 2020-04-26",
        "وقع في 3 مايو 2020 وتوفي بعد ذلك بثلاثة أيام | بعد ذلك بثلاثة أيام = 2020-05-06",
        "ينطلق العام التالي | العام التالي = 2023",
        "ينطلق في يونيو التالي | يونيو التالي = 2022-06",
        "في الشهر نفسه | الشهر نفسه = 2022-01",
        "في الشهر ما قبل الماضي | الشهر ما قبل الماضي = 2021-11"
      })
  void whatFollowsIsReckonedFromTheDateThatWasNamedLast(String text, String expression) {
    List<DateMention> dates = DateReading.resolveAll(DateTexts.read(text), ANCHOR);
    DateMention last = dates.get(dates.size() - 1);
    assertThat(last.range().of(text) + " = " + last.value()).isEqualTo(expression);
  }

  /** Each form behind each proclitic is what it is alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "أمس",
        "اليوم السبت",
        "الآن",
        "حاليا",
        "يوميا",
        "كل خميس",
        "صيف 2015",
        "الصيف الماضي",
        "الربع الثاني من عام 2023",
        "النصف الأول من يوليو 2021",
        "الأسبوع الثالث من عام 2021",
        "فجر الجمعة",
        "الليلة الماضية",
        "أواخر الشهر الماضي",
        "نهاية عام 2021",
        "مطلع الثمانينيات",
        "تسعينيات القرن الماضي",
        "القرن العشرين",
        "العام الماضي",
        "هذا الشهر",
        "عام 2019",
        "سنة 1445 هـ",
        "الساعة 5:30",
        "يناير 2021",
        "شهر رمضان",
        "الجمعة الماضي",
        "يوم الجمعة 7 يناير 2022",
        "الأشهر الستة الماضية",
        "آخر 24 ساعة",
        "السبعينيات"
      })
  void procliticsStayOutside(String expression) {
    String alone = DateTexts.expressions(expression, ANCHOR).get(0);
    assertThat(alone).startsWith(expression + " = ");
    for (String proclitic : new String[] {"و", "ف"}) {
      assertThat(DateTexts.expressions("قال " + proclitic + expression, ANCHOR))
          .containsExactly(alone);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "للأسبوع الماضي | للأسبوع الماضي = 2021-W52",
        "وللشهر المقبل | للشهر المقبل = 2022-02",
        "لصيف 2015 | صيف 2015 = 2015-SU",
        "وَأمسِ | أمسِ = 2022-01-07",
        "صيف 2015 وشتاء 2016 | صيف 2015 = 2015-SU; شتاء 2016 = 2016-WI",
        "ظهر أمس وفجر اليوم | ظهر أمس = 2022-01-07TMI; فجر اليوم = 2022-01-08TMO",
        "أمس والجمعة | أمس = 2022-01-07; الجمعة = 2022-01-07",
        "تموز وآب 2006 | تموز = 2006-07; آب 2006 = 2006-08",
        "بنهاية عام 2021 | نهاية عام 2021 = 2021-12",
        "وبمساء الجمعة | مساء الجمعة = 2022-01-07TEV",
        "لليوم الخامس على التوالي |",
        "في اليوم الثالث للإضراب |",
        "اليوم العالمي للمرأة |"
      })
  void proclitics(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR)))
        .isEqualTo(expressions == null ? "" : expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "شهري يناير وفبراير 2019 | شهري يناير = 2019-01; فبراير 2019 = 2019-02",
        "أشهر يناير وفبراير ومارس 2019"
            + " | يناير = 2019-01; فبراير = 2019-02; مارس 2019 = 2019-03",
        "يناير، فبراير ومارس 2019 | يناير = 2022-01; فبراير = 2019-02; مارس 2019 = 2019-03",
        "من مايو إلى يوليو 2020 | مايو = 2020-05; يوليو 2020 = 2020-07",
        "بين مايو ويوليو من العام الماضي | مايو = 2021-05; يوليو من العام الماضي = 2021-07",
        "بين ديسمبر ويناير 2020 | ديسمبر = 2019-12; يناير 2020 = 2020-01",
        "أيام 3 و4 و5 مايو 2020 | أيام 3 و4 و5 مايو 2020 = 2020-05-03/2020-05-05",
        "أيام 3 و5 و4 مايو 2020 | 4 مايو 2020 = 2020-05-04",
        "الربع الأول والربع الثاني من عام 2019"
            + " | الربع الأول = 2019-Q1; الربع الثاني من عام 2019 = 2019-Q2",
        "النصف الأول والنصف الثاني من العام الماضي"
            + " | النصف الأول = 2021-H1; النصف الثاني من العام الماضي = 2021-H2",
        "النصف الأول والنصف الثاني من المباراة |",
        "بين 2010 و2015 | 2010 = 2010; 2015 = 2015"
      })
  void whatIsListedSharesMonthAndYear(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR)))
        .isEqualTo(expressions == null ? "" : expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أيام الخميس | XXXX-WXX-4",
        "أيام الخميس من كل أسبوع | XXXX-WXX-4",
        "يوم الخميس من كل أسبوع | XXXX-WXX-4",
        "مرتين في الأسبوع | P1W",
        "ثلاث مرات في السنة | P1Y",
        "3 مرات في اليوم | P1D"
      })
  void sets(String text, String value) {
    DateTexts.assertWhole(text, ANCHOR, DateType.SET, value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"أيام الخميس حتى نهاية الشهر", "يفتح أيام الخميس - وهي قليلة"})
  void whatIsJoinedToNoWeekdayIsStillASet(String text) {
    assertThat(DateTexts.expressions(text, ANCHOR).get(0)).isEqualTo("أيام الخميس = XXXX-WXX-4");
  }

  /** The first of two months before a turn of the year lies in the year before. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بين نوفمبر ويناير من العام الجاري"
            + " | نوفمبر = 2021-11; يناير من العام الجاري = 2022-01",
        "بين نوفمبر ويناير من العام الماضي"
            + " | نوفمبر = 2020-11; يناير من العام الماضي = 2021-01",
        "بين يناير ومارس من العام الماضي | يناير = 2021-01; مارس من العام الماضي = 2021-03"
      })
  void aStretchOfMonthsMayBeginInTheYearBefore(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @Test
  void partsOfAYearShareItWithTheLastOfThem() {
    assertThat(
            DateTexts.expressions(
                "الربع الأول والربع الثاني والربع الثالث والربع الرابع من عام 2023", ANCHOR))
        .containsExactly(
            "الربع الأول = 2023-Q1",
            "الربع الثاني = 2023-Q2",
            "الربع الثالث = 2023-Q3",
            "الربع الرابع من عام 2023 = 2023-Q4")
        .inOrder();
    assertThat(DateTexts.expressions("النصف الأول والربع الأخير من العام الماضي", ANCHOR))
        .containsExactly("النصف الأول = 2021-H1", "الربع الأخير من العام الماضي = 2021-Q4")
        .inOrder();
  }

  @Test
  void aYearHasFourQuarters() {
    String chain = "الربع الأول " + "والربع الأول ".repeat(5000);
    assertThat(DateTexts.expressions(chain, ANCHOR)).isEmpty();
    assertThat(DateTexts.expressions(chain + "من عام 2023", ANCHOR)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أيام الخميس والجمعة | الخميس = 2022-01-06; الجمعة = 2022-01-07",
        "أيام الخميس و الجمعة | الخميس = 2022-01-06; الجمعة = 2022-01-07",
        "أيام الاثنين إلى الخميس | الاثنين = 2022-01-03; الخميس = 2022-01-06",
        "أيام الاثنين حتى الخميس | الاثنين = 2022-01-03; حتى الخميس = 2022-01-06",
        "أيام الاثنين-الخميس | الاثنين = 2022-01-03; الخميس = 2022-01-06",
        "أيام الخميس الماضي | الخميس الماضي = 2022-01-06",
        "مرتين في الأسبوع الماضي | الأسبوع الماضي = 2021-W52"
      })
  void whatIsDatedIsNoSet(String text, String expressions) {
    assertThat(String.join("; ", DateTexts.expressions(text, ANCHOR))).isEqualTo(expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عام ألف وتسعمائة وسبعة وستين | 1967",
        "سنة ألفين وخمسة | 2005",
        "عام ألفين وأحد عشر | 2011",
        "الأسبوع 15 من عام 2021 | 2021-W15",
        "الأسبوع 53 من عام 2021 | 2021-W52",
        "موسم 2018/19 | 2018/2019",
        "2018-19 | 2018/2019",
        "موسم 2011/12 | 2011/2012",
        "السنة المالية 2018-2019 | 2018/2019",
        "العام المالي 2018 | 2018",
        "العام المالي الماضي | 2021",
        "سنة 500 ق.م | BC0500",
        "3000 قبل الميلاد | BC3000",
        "القرن الثالث قبل الميلاد | BC02",
        "عام 60 هـ | 0679/0680",
        "سنة 132هـ | 0749/0750",
        "عام 1 هـ | 0622/0623",
        "عام 1443 هـ | 2021-08-09/2022-07-29",
        "العام الهجري 1443 | 2021-08-09/2022-07-29",
        "السنة الهجرية 1443 هـ | 2021-08-09/2022-07-29",
        "العام الهجري 60 | 0679/0680",
        "غرة محرم 1444 | 2022-07-30",
        "غرة شهر رمضان | 2022-04-02",
        "الجمعة 15 كانون الثاني (يناير) 2016 | 2016-01-15",
        "15 آذار [مارس] 2016 | 2016-03-15",
        "منتصف التسعينيات | 199",
        "مطلع الثمانينيات | 198"
      })
  void yearsInAllForms(String text, String value) {
    DateTexts.assertWhole(text, ANCHOR, DateType.DATE, value);
  }

  @Test
  void partsOfDecadesAreKept() {
    assertThat(DateTexts.read("مطلع الثمانينيات", ANCHOR).get(0).timex().mod())
        .isEqualTo(Timex.Mod.START);
    assertThat(DateTexts.read("منتصف التسعينيات", ANCHOR).get(0).timex().mod())
        .isEqualTo(Timex.Mod.MID);
    assertThat(DateTexts.read("أواخر السبعينيات", ANCHOR).get(0).timex().mod())
        .isEqualTo(Timex.Mod.END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2011/12", "عام ألف", "60 هـ", "500 ق.ب", "غرة الشهر"})
  void theseAreNoYears(String text) {
    assertThat(DateTexts.expressions(text, ANCHOR)).isEmpty();
  }

  @Test
  void aReadingServesArticlesOfAnyDay() {
    DateReading reading = DateTexts.read("أمس الجمعة").get(0);
    assertThat(reading.resolve(LocalDate.of(2022, 1, 8)).value()).isEqualTo("2022-01-07");
    assertThat(reading.resolve(LocalDate.of(2024, 3, 30)).value()).isEqualTo("2024-03-29");
    assertThat(reading.resolve(null).value()).isEqualTo("PAST_REF");
  }

  @Test
  void aMentionKnowsItsSentenceAndPlace() {
    String text = "حدث ذلك أمس";
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    List<DateReading> readings =
        DateReader.of(Lexicons.own())
            .read(7, lexemes, NumeralReader.of(Lexicons.own()).read(lexemes));
    DateMention date = readings.get(0).resolve(ANCHOR);
    assertThat(date.timex().namedDay()).isNotNull();
    assertThat(date.record("doc", TextOffsets.of(text)))
        .isEqualTo(
            new DateExpression(
                "doc", 7, new Span(8, 11, "أمس"), DateType.DATE, "2022-01-07", "2022-01-08", null));
    assertThat(readings.get(0).resolve(null).timex().namedDay()).isNull();
    assertThat(readings.get(0).resolve(null).record("doc", TextOffsets.of(text)).getAnchor())
        .isNull();
  }
}
