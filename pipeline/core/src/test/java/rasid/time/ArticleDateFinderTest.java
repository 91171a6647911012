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
      new ArticleDateFinder(new PublishedDates(READER, NUMERALS));

  /** An article is built of sentences in zones. */
  private final List<AnnotatedSentence> sentences = new ArrayList<>();

  private final List<DateReading> dates = new ArrayList<>();

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

  @Test
  void whatTheArticleDoesNotSayCountsNot() {
    add(ZoneType.COMMENTS, "أمس الجمعة 7 يناير 2022");
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

  private void add(ZoneType zone, String text) {
    TextRange range = new TextRange(0, text.length());
    Lexemes lexemes = Lexemes.of(text, range);
    dates.addAll(READER.read(sentences.size(), lexemes, NUMERALS.read(lexemes)));
    sentences.add(new AnnotatedSentence(sentences.size(), zone, range, List.of()));
  }

  private ArticleDate find() {
    return find(null, null);
  }

  private ArticleDate find(String published, String crawled) {
    return FINDER.find(
        new ArticleSource("a", "a", "a", "text", null, published, null, null, crawled),
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
