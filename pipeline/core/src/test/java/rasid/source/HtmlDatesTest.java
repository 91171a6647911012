package rasid.source;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the dates of a page is that of its article. */
class HtmlDatesTest {

  private static final String SITE = "{\"@type\": \"WebSite\", \"datePublished\": \"2010-01-01\"}";
  private static final String PAGE = "{\"@type\": \"WebPage\", \"datePublished\": \"2024-03-13\"}";
  private static final String ARTICLE =
      "{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-03-14\"}";

  private static @Nullable String published(String head, String body) throws IOException {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return HtmlArticle.of(page.getBytes(StandardCharsets.UTF_8), "utf-8", "https://a.example/")
        .published();
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void aNodeOfAnArticleComesBeforeThoseOfPageAndSite() throws IOException {
    assertThat(published(linked("[" + SITE + "," + PAGE + "," + ARTICLE + "]"), ""))
        .isEqualTo("2024-03-14");
    assertThat(published(linked("{\"@graph\": [" + SITE + "," + ARTICLE + "]}"), ""))
        .isEqualTo("2024-03-14");
    assertThat(published(linked(SITE) + linked(PAGE) + linked(ARTICLE), ""))
        .isEqualTo("2024-03-14");
    assertThat(published(linked(SITE) + linked(PAGE), "")).isEqualTo("2024-03-13");
  }

  @Test
  void theDateOfASiteOrACommentIsNone() throws IOException {
    assertThat(published(linked(SITE), "")).isNull();
    assertThat(published(linked(SITE.replace("WebSite", "Comment")), "")).isNull();
  }

  @Test
  void aNodeWithoutKindComesBehindThePageAndBeforeNone() throws IOException {
    for (String type : new String[] {"\"\"", "[]", "\"CreativeWork\""}) {
      String unnamed = "{\"@type\": " + type + ", \"datePublished\": \"2024-03-12\"}";
      assertThat(published(linked(SITE) + linked(unnamed), "")).isEqualTo("2024-03-12");
      assertThat(published(linked(unnamed) + linked(PAGE), "")).isEqualTo("2024-03-13");
    }
  }

  @Test
  void anArticleThatIsOnlyMentionedLiesDeeper() throws IOException {
    String other = ARTICLE.replace("2024-03-14", "2020-01-01");
    String article =
        "{\"mentions\": ["
            + other
            + "], \"@type\": [\"Article\"], \"datePublished\": \"2024-03-14\"}";
    assertThat(published(linked(article), "")).isEqualTo("2024-03-14");
  }

  @Test
  void theRootsOfAllScriptsAreEquallyNear() throws IOException {
    String old = ARTICLE.replace("2024-03-14", "2020-01-01");
    String list =
        "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": "
            + old
            + "}]}";
    String links = "{\"@type\": \"ItemList\", \"itemListElement\": [" + old + "]}";
    for (String others : new String[] {list, links}) {
      assertThat(published(linked(others) + linked(ARTICLE), "")).isEqualTo("2024-03-14");
      assertThat(published(linked(others) + linked("[" + ARTICLE + "]"), ""))
          .isEqualTo("2024-03-14");
      assertThat(published(linked(others) + linked("{\"@graph\": [" + ARTICLE + "]}"), ""))
          .isEqualTo("2024-03-14");
    }
  }

  @ParameterizedTest
  @CsvSource({"http://schema.org/NewsArticle", "schema:BlogPosting", "LiveBlogPosting", "Report"})
  void kindsOfArticles(String type) throws IOException {
    assertThat(published(linked(PAGE) + linked(ARTICLE.replace("NewsArticle", type)), ""))
        .isEqualTo("2024-03-14");
  }

  @Test
  void aNodeWithoutAKindIsBetterThanNone() throws IOException {
    assertThat(published(linked("{\"datePublished\": \"2024-03-14\"}"), ""))
        .isEqualTo("2024-03-14");
  }

  @Test
  void whatIsNoJsonSaysNothing() throws IOException {
    assertThat(published(linked("{datePublished") + linked(ARTICLE), "")).isEqualTo("2024-03-14");
    assertThat(published(linked("{datePublished"), "")).isNull();
  }

  @Test
  void metadataComeBeforeLinkedData() throws IOException {
    String meta = "<meta property='article:published_time' content='2024-03-15'>";
    assertThat(published(linked(ARTICLE) + meta, "")).isEqualTo("2024-03-15");
  }

  @Test
  void aTimeThatIsOfPublicationAndChangeTellsTheDay() throws IOException {
    String time = "<time class='entry-date published updated' datetime='2024-03-14'></time>";
    assertThat(published("", time)).isEqualTo("2024-03-14");
    assertThat(published("", "<time class='published modified'>14 مارس 2024</time>"))
        .isEqualTo("14 مارس 2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "نشر: 14 مارس 2024 - آخر تحديث: 15 مارس 2024; نشر: 14 مارس 2024",
        "14 مارس 2024، تم التحديث في 15 مارس 2024; 14 مارس 2024",
        "14 مارس 2024 (تاريخ التعديل 15 مارس 2024); 14 مارس 2024",
        "March 14, 2024 | Last updated March 15, 2024; March 14, 2024",
        "آخر تحديث: 15 مارس 2024;",
        // The word stands behind its date.
        "15 مارس 2024 آخر تحديث;"
      })
  void ofTwoDaysThatAreShownTheFirstIsOfPublication(String shown, @Nullable String day)
      throws IOException {
    assertThat(published("", "<div class='date'>" + shown + "</div>")).isEqualTo(day);
  }

  @Test
  void theDayOfAChangeIsNotThatOfPublication() throws IOException {
    String updated = "<div class='date'>آخر تحديث: 15 مارس 2024</div>";
    String shown = "<div class='date'>نشر في 14 مارس 2024</div>";
    assertThat(published("", updated + shown)).isEqualTo("نشر في 14 مارس 2024");
    assertThat(published("", updated)).isNull();
    assertThat(
            published(
                "",
                "<time class='updated' datetime='2024-03-15'></time>"
                    + "<time class='entry-date' datetime='2024-03-14'></time>"))
        .isEqualTo("2024-03-14");
  }
}
