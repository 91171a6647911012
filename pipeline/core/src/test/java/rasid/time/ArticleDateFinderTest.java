package rasid.time;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;
import rasid.source.ArticleSource;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class ArticleDateFinderTest {

  private static final DateReader READER = DateReader.of(Lexicons.own());
  private static final NumeralReader NUMERALS = NumeralReader.of(Lexicons.own());

  private static final ArticleDateFinder FINDER =
      new ArticleDateFinder(new PublishedDates(READER, NUMERALS), Lexicons.own());

  /** An article is built of sentences in zones. */
  private final List<AnnotatedSentence> sentences = new ArrayList<>();

  private final List<DateReading> dates = new ArrayList<>();

  /** Its text, a line for each sentence. */
  private final StringBuilder text = new StringBuilder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2017-01-20T21:43:00+01:00 | 2017-01-20T21:43:00+01:00 | 2017-01-20",
        "2017-01-20 | 2017-01-20 | 2017-01-20",
        "2017-01 | 2017-01 | -",
        "2017 | 2017 | -"
      })
  void metadataComesFirst(String published, String iso, LocalDate day) {
    add(ZoneType.DATELINE, "2022/01/08");
    assertThat(find(published, null)).isEqualTo(new ArticleDate(iso, day, PublishedBasis.METADATA));
  }

  @Test
  void metadataThatCannotBeReadIsNone() {
    add(ZoneType.DATELINE, "2022/01/08");
    assertThat(find("2017-13-45", null)).isEqualTo(text("2022-01-08"));
    assertThat(find("قبل الفجر", null)).isEqualTo(text("2022-01-08"));
  }

  @Test
  void blankMetadataIsNone() {
    add(ZoneType.DATELINE, "2022/01/08");
    assertThat(find(" ", null)).isEqualTo(text("2022-01-08"));
  }

  @Test
  void aDatelineIsText() {
    add(ZoneType.BODY, "10 يناير 2022");
    add(ZoneType.DATELINE, "2022/01/08");
    add(ZoneType.DATELINE, "2022/01/09");
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @ParameterizedTest
  @CsvSource({
    "قال اليوم السبت 8 يناير 2022 إنه",
    "حتى اليوم السبت 8 يناير 2022",
    "في وقت سابق اليوم السبت 8 يناير 2022"
  })
  void todayWithADateIsText(String sentence) {
    add(ZoneType.BODY, "10 يناير 2022");
    add(ZoneType.BODY, sentence);
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @ParameterizedTest
  @CsvSource({
    "أمس الجمعة 7 يناير 2022, 2022-01-08",
    "أول من أمس الخميس 6 يناير 2022, 2022-01-08",
    "غدا الأحد 9 يناير 2022, 2022-01-08",
    "مساء أمس الجمعة 7 يناير 2022, 2022-01-08",
    "منذ أمس الجمعة 7 يناير 2022, 2022-01-08"
  })
  void aDayThatIsSaidTwiceTellsTheArticles(String sentence, String day) {
    add(ZoneType.BODY, "10 يناير 2022");
    add(ZoneType.BODY, sentence);
    assertThat(find()).isEqualTo(inferred(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أحيت المدينة ذكرى هجوم 11 سبتمبر 2001",
        "وتقام البطولة بين 23 مايو و15 يونيو 2019",
        "تجرى الانتخابات في 10 يناير 2022"
      })
  void aDayOfWhichTheTextOnlySpeaksTellsNothing(String sentence) {
    add(ZoneType.BODY, sentence);
    assertThat(find()).isEqualTo(ArticleDate.UNKNOWN);
  }

  @Test
  void thePagesFetchComesBeforeInference() {
    add(ZoneType.BODY, "أمس الجمعة 7 يناير 2022");
    assertThat(find(null, "2022-01-09T10:00:00Z"))
        .isEqualTo(
            new ArticleDate(
                "2022-01-09T10:00:00Z", LocalDate.of(2022, 1, 9), PublishedBasis.CRAWLED));
    add(ZoneType.DATELINE, "2022/01/08");
    assertThat(find(null, "2022-01-09T10:00:00Z")).isEqualTo(text("2022-01-08"));
  }

  @Test
  void anEmbeddedPostIsText() {
    add(ZoneType.EMBEDDED_POST, "January 7, 2022");
    add(ZoneType.BODY, "10 يناير 2022");
    assertThat(find()).isEqualTo(text("2022-01-07"));
  }

  @Test
  void theLastPostCounts() {
    add(ZoneType.EMBEDDED_POST, "January 7, 2022");
    add(ZoneType.EMBEDDED_POST, "January 6, 2022");
    assertThat(find()).isEqualTo(text("2022-01-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "COMMENTS, أمس الجمعة 7 يناير 2022",
    "COMMENTS, قرأته اليوم السبت 8 يناير 2022",
    "FOOTER, اليوم السبت 8 يناير 2022",
    "BODY, وأضاف «كنا نقول اليوم السبت 8 يناير 1972» ثم سكت",
    "BODY, 'وأضاف: \"كنا نقول أمس الجمعة 7 يناير 1972\".'"
  })
  void whatTheArticleDoesNotSayCountsNot(ZoneType zone, String line) {
    add(zone, line);
    assertThat(find()).isEqualTo(ArticleDate.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال «لا» اليوم السبت 8 يناير 2022",
        // Nothing closes the mark.
        "طول اللوح 5\" وكشف عنه اليوم السبت 8 يناير 2022"
      })
  void aQuotationEndsWithItsMark(String line) {
    add(ZoneType.BODY, line);
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @Test
  void aMarkThatNothingClosesInItsLineIsNone() {
    add(ZoneType.BODY, "قال «سنعود");
    add(ZoneType.BODY, "وأضاف اليوم السبت 8 يناير 2022 «نعم» ثم غادر");
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @Test
  void theLineOfAnUpdateYields() {
    add(ZoneType.DATELINE, "آخر تحديث: الأحد 9 يناير 2022");
    assertThat(find()).isEqualTo(text("2022-01-09"));
    add(ZoneType.DATELINE, "نشر السبت 8 يناير 2022");
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @Test
  void ofTwoUpdatesTheFirstCounts() {
    add(ZoneType.DATELINE, "آخر تحديث: الأحد 9 يناير 2022");
    add(ZoneType.DATELINE, "التعديل: الاثنين 10 يناير 2022");
    assertThat(find()).isEqualTo(text("2022-01-09"));
  }

  @Test
  void aWordOfUpdateInTheLineBeforeIsOfThatLine() {
    add(ZoneType.TITLE, "تحديث الحصيلة");
    add(ZoneType.DATELINE, "السبت 8 يناير 2022");
    add(ZoneType.DATELINE, "الأحد 9 يناير 2022");
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نشر: 8 يناير 2022 - آخر تحديث: 9 يناير 2022",
        "آخر تحديث: 9 يناير 2022 - نشر: 8 يناير 2022",
        "تم التحديث 9 يناير 2022 | النشر 8 يناير 2022"
      })
  void ofTwoDaysInALineThatOfTheUpdateYields(String line) {
    add(ZoneType.DATELINE, line);
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بيروت (رويترز) - 8 يناير 2022 - قتل 3 أشخاص أمس.",
        "بيروت 8-1-2022 (وفا)- قتل 3 أشخاص أمس.",
        "رام الله 8-1-2022 وفا- قال الوزير إن 3 قتلوا.",
        "القاهرة 8 يناير 2022 أ ش أ - قال الوزير إن 3 قتلوا.",
        "باريس 8 يناير 2022 أ.ف.ب - قال الوزير إن 3 قتلوا.",
        "القاهرة - 8 يناير 2022 المحرر: قتل 3 أشخاص.",
        "القاهرة - 8 يناير 2022 - قتل 3 أشخاص.",
        "دبي (د ب أ) 8 يناير 2022: قتل 3 أشخاص.",
        "أبوظبي في 8 يناير 2022 / وام / قتل 3 أشخاص.",
        "الدوحة في 8 يناير 2022 /قنا/ قتل 3 أشخاص.",
        "صنعاء (سبأ) [8 يناير 2022] - قتل 3 أشخاص.",
        "الرياض 5 جمادى الآخرة 1443 هـ الموافق 8 يناير 2022 م واس",
        "تونس 8 يناير 2022 (وات) قتل 3 أشخاص."
      })
  void anAgencysDatelineBeginsTheBody(String line) {
    add(ZoneType.TITLE, "مقتل ثلاثة أشخاص");
    add(ZoneType.BODY, line);
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل 3 أشخاص في بيروت (وسط) - 8 يناير 2022 - وأصيب 5.",
        "افتتح المعرض في بيروت 8 يناير 2022 بحضور وزير.",
        "بيروت 8 يناير 2022 شهدت مظاهرة.",
        "بيروت 8 يناير 2022 شهدت - رغم المطر - مظاهرة.",
        "وقع الزلزال في 8 يناير 2022 - وهو الأقوى.",
        "وقع الزلزال في 8 يناير 2022 بتركيا - وهو الأقوى.",
        "ولد في 15 مارس 1950 بالقاهرة - حيث درس.",
        "ولد الكاتب في 15 مارس 1950 (بالقاهرة) وفيها درس.",
        "افتتح المعرض في 8 يناير 2022"
      })
  void aDayInTheFirstSentenceIsNoDateline(String line) {
    add(ZoneType.BODY, line);
    assertThat(find()).isEqualTo(ArticleDate.UNKNOWN);
  }

  @Test
  void aTitleCanBeAnAgencysDateline() {
    add(ZoneType.TITLE, "الرياض 8 يناير 2022 م واس");
    add(ZoneType.BODY, "قتل 3 أشخاص أمس.");
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @Test
  void aBylineWithADayIsText() {
    add(ZoneType.BODY, "10 يناير 2022");
    add(ZoneType.BYLINE, "كتب: سامي فؤاد - السبت 8 يناير 2022");
    assertThat(find()).isEqualTo(text("2022-01-08"));
  }

  @Test
  void anAgencysDatelineStandsInTheFirstLine() {
    add(ZoneType.BODY, "خبر قديم");
    add(ZoneType.BODY, "بيروت (رويترز) - 8 يناير 2022 - قتل 3 أشخاص أمس.");
    assertThat(find()).isEqualTo(ArticleDate.UNKNOWN);
  }

  @Test
  void onlyWholeDaysCount() {
    add(ZoneType.BODY, "أمس الجمعة، و8 يناير، وفي مارس 2021 وعام 2022 في صباح 8 يناير 2022");
    add(ZoneType.DATELINE, "اليوم السبت");
    assertThat(find()).isEqualTo(ArticleDate.UNKNOWN);
  }

  @Test
  void withoutAnyThereIsNone() {
    assertThat(find()).isEqualTo(ArticleDate.UNKNOWN);
  }

  private void add(ZoneType zone, String line) {
    TextRange range = new TextRange(text.length(), text.length() + line.length());
    text.append(line).append('\n');
    Lexemes lexemes = Lexemes.of(text.toString(), range);
    dates.addAll(READER.read(sentences.size(), lexemes, NUMERALS.read(lexemes)));
    sentences.add(new AnnotatedSentence(sentences.size(), zone, range, List.of()));
  }

  private ArticleDate find() {
    return find(null, null);
  }

  private ArticleDate find(String published, String crawled) {
    return FINDER.find(
        new ArticleSource("a", "a", "a", "text", null, published, null, null, crawled),
        text.toString(),
        sentences,
        dates);
  }

  private static ArticleDate text(String day) {
    return new ArticleDate(day, LocalDate.parse(day), PublishedBasis.TEXT);
  }

  private static ArticleDate inferred(String day) {
    return new ArticleDate(day, LocalDate.parse(day), PublishedBasis.INFERRED);
  }
}
