package rasid.time;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.annotation.AnnotatedSentence;
import rasid.number.NumeralReader;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class ArticleDateFinderTest {

  private static final DateReader READER = DateReader.of(Lexicons.own());
  private static final NumeralReader NUMERALS = NumeralReader.of(Lexicons.own());

  /** An article is built of sentences in zones. */
  private final List<AnnotatedSentence> sentences = new ArrayList<>();

  private final List<DateReading> dates = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2017-01-20T21:43:00+01:00, 2017-01-20",
        "2017-01-20, 2017-01-20",
        "2017, -",
        "2017-13-45, -",
        "20 January 2017, -"
      })
  void metadataComesFirst(String published, LocalDate day) {
    add(ZoneType.DATELINE, "2022/01/08");
    assertThat(ArticleDateFinder.find(published, sentences, dates))
        .isEqualTo(new ArticleDate(published, day, PublishedBasis.METADATA));
  }

  @Test
  void blankMetadataIsNone() {
    add(ZoneType.DATELINE, "2022/01/08");
    assertThat(ArticleDateFinder.find(" ", sentences, dates)).isEqualTo(text("2022-01-08"));
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

  @Test
  void yesterdayWithADateIsNotTheArticlesDay() {
    add(ZoneType.BODY, "أمس الجمعة 7 يناير 2022");
    assertThat(find()).isEqualTo(inferred("2022-01-07"));
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
  void elseTheLatestDayOfTheBodyIsInferred() {
    add(ZoneType.BODY, "8 يناير 2021");
    add(ZoneType.BODY, "10 يناير 2022");
    add(ZoneType.BODY, "9 يناير 2022");
    assertThat(find()).isEqualTo(inferred("2022-01-10"));
  }

  @Test
  void whatTheArticleDoesNotSayCountsNot() {
    add(ZoneType.BODY, "8 يناير 2021");
    add(ZoneType.COMMENTS, "10 يناير 2022");
    assertThat(find()).isEqualTo(inferred("2021-01-08"));
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
    return ArticleDateFinder.find(null, sentences, dates);
  }

  private static ArticleDate text(String day) {
    return new ArticleDate(day, LocalDate.parse(day), PublishedBasis.TEXT);
  }

  private static ArticleDate inferred(String day) {
    return new ArticleDate(day, LocalDate.parse(day), PublishedBasis.INFERRED);
  }
}
