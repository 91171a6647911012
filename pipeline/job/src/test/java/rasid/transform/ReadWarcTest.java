package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.source.ArticleSource;

/** Archives of web pages. */
class ReadWarcTest extends ReadFiles {

  @Test
  void pagesOfAnArchiveAreArticles() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(archive)) {
      String page =
          "<html><head><title>موقع</title><meta property='og:title' content='عنوان الخبر'>"
              + "<meta property='article:published_time' content='2022-01-06T10:00:00Z'></head>"
              + "<body><nav>القائمة</nav><article><p>"
              + "قتل ثمانية أشخاص في انفجار. ".repeat(10)
              + "</p><p>وقالت&nbsp;الوزارة:<br>لا جديد.</p></article></body></html>";
      writer.write(response("https://news.example/1", "text/html; charset=utf-8", page));
      writer.write(response("https://news.example/2", "image/png", "x"));
    }
    read("crawl.warc", archive.toByteArray());
    assertThat(failures).isEmpty();
    assertThat(articles).hasSize(1);
    ArticleSource article = articles.get(0);
    assertThat(article.sourceId()).isEqualTo("https://news.example/1");
    assertThat(article.title()).isEqualTo("عنوان الخبر");
    assertThat(article.published()).isEqualTo("2022-01-06T10:00:00Z");
    assertThat(article.publisher()).isEqualTo("news.example");
    assertThat(article.text()).startsWith("عنوان الخبر\n\nقتل ثمانية أشخاص في انفجار. قتل");
    assertThat(article.text()).endsWith("\nوقالت الوزارة:\nلا جديد.");
    assertThat(article.text()).doesNotContain("القائمة");
  }

  @Test
  void compressedArchivesAreReadToTheirEnd() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(archive), WarcCompression.GZIP)) {
      for (int i = 1; i <= 3; i++) {
        writer.write(
            response(
                "https://news.example/" + i,
                "text/html; charset=utf-8",
                "<body><div class='commentary'><p>خبر قصير رقم " + i + "</p></div></body>"));
      }
    }
    read("crawl.warc.gz", archive.toByteArray());
    assertThat(failures).isEmpty();
    assertThat(articles.stream().map(ArticleSource::text))
        .containsExactly("خبر قصير رقم 1", "خبر قصير رقم 2", "خبر قصير رقم 3");
  }

  @Test
  void aBrokenArchiveIsAFailure() throws IOException {
    read("crawl.warc", "no archive".getBytes(StandardCharsets.UTF_8));
    assertThat(articles).isEmpty();
    assertThat(failures.stream().map(Failure::getCategory))
        .containsExactly(FailureCategory.BAD_RECORD);
  }

  private static WarcResponse response(String url, String type, String body) throws IOException {
    return new WarcResponse.Builder(url)
        .date(Instant.EPOCH)
        .body(
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build())
        .build();
  }
}
