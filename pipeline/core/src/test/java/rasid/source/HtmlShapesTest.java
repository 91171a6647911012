package rasid.source;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Pages of one pattern without an end give their text. Where a step takes quadratic time they do
 * not end within the minutes that a build has.
 */
class HtmlShapesTest {

  private static String text(String body) throws IOException {
    String page = "<html><body>" + body + "</body></html>";
    return Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(5),
        () ->
            HtmlArticle.of(page.getBytes(StandardCharsets.UTF_8), "utf-8", "https://a.example/")
                .text());
  }

  @Test
  void nestedElements() throws IOException {
    assertThat(text("<div>".repeat(100_000) + "<p>قتل خمسة</p>")).isEqualTo("قتل خمسة");
  }

  @Test
  void nestedSidelines() throws IOException {
    assertThat(text("<div class='related'>".repeat(20_000) + "<p>قتل خمسة</p>"))
        .isEqualTo("قتل خمسة");
  }

  @Test
  void manySidelines() throws IOException {
    assertThat(text("<p>قتل خمسة</p>" + "<a class='related'>س</a>".repeat(20_000)))
        .isEqualTo("قتل خمسة");
  }

  @Test
  void manyPlaces() throws IOException {
    assertThat(text("<div><p>س</p></div>".repeat(20_000) + "<div><p>قتل خمسة</p></div>"))
        .isEqualTo("قتل خمسة");
  }

  @Test
  void nestedParagraphsThatNeverClose() throws IOException {
    assertThat(text("<b><p>".repeat(2_000) + "قتل خمسة")).contains("قتل خمسة");
  }
}
