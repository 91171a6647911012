package rasid.stages;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.NewsClaimsOptions;
import rasid.article.ArticleSource;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;

class ReadArticlesTest {

  @TempDir Path folder;

  private final List<ArticleSource> articles = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  @Test
  void aTextFileIsAnArticleNamedAfterItsFile() throws IOException {
    read("خبر 1.txt", "نص الخبر\r\nسطر".getBytes(StandardCharsets.UTF_8));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).sourceId()).isEqualTo("خبر 1");
    assertThat(articles.get(0).text()).isEqualTo("نص الخبر\r\nسطر");
  }

  @Test
  void compressedFilesAreUnpacked() throws IOException {
    read("a.txt.gz", gzip("نص"));
    read("b.jsonl.gz", gzip("{\"id\":\"7\",\"text\":\"نص\"}\n"));
    assertThat(articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("a", "7")
        .inOrder();
  }

  @Test
  void aJsonLineBringsItsMetadata() throws IOException {
    read(
        "a.jsonl",
        ("{\"id\":\"7\",\"text\":\"نص\",\"title\":\"عنوان\",\"published\":\"2022-01-08\",\"publisher\":\"صحيفة\",\"url\":\"http://x/7\"}\n"
                + "{\"text\":\"بلا اسم\"}")
            .getBytes(StandardCharsets.UTF_8));
    ArticleSource first = articles.get(0);
    assertThat(first.title()).isEqualTo("عنوان");
    assertThat(first.published()).isEqualTo("2022-01-08");
    assertThat(first.publisher()).isEqualTo("صحيفة");
    assertThat(first.url()).isEqualTo("http://x/7");
    assertThat(articles.get(1).sourceId()).startsWith("a.jsonl#line=");
  }

  @Test
  void whatCannotBeReadIsAFailureWithItsPayload() throws IOException {
    read("empty.txt", new byte[0]);
    read("blank.txt", " \n ".getBytes(StandardCharsets.UTF_8));
    read("arabic1256.txt", "نص عربي".getBytes(Charset.forName("windows-1256")));
    read("image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    read("broken.txt.gz", Arrays.copyOf(gzip("نص عربي"), 16));
    read("long.txt", "س".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
    assertThat(articles).isEmpty();
    assertThat(failures.stream().map(Failure::getCategory).toList())
        .containsExactly(
            FailureCategory.EMPTY,
            FailureCategory.EMPTY,
            FailureCategory.NOT_UTF8,
            FailureCategory.NOT_UTF8,
            FailureCategory.UNREADABLE,
            FailureCategory.TOO_LONG)
        .inOrder();
    assertThat(failures.get(3).getPayload().remaining()).isEqualTo(7);
    assertThat(failures.get(5).getPayload().remaining()).isEqualTo(1 << 20);
    for (Failure failure : failures) {
      assertThat(failure.getMessage()).isNotEmpty();
      assertThat(failure.getUri()).contains(folder.getFileName().toString());
    }
  }

  @Test
  void badLinesFailAloneAndSayWhere() throws IOException {
    String good = "{\"id\":\"1\",\"text\":\"نص\"}\n";
    String lines =
        good
            + "{broken\n{\"id\":\"2\"}\n[1]\n{\"id\":\"3\",\"text\":\" \"}\n\n"
            + good.replace("1", "4");
    read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertThat(articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("1", "4")
        .inOrder();
    assertThat(failures.stream().map(Failure::getCategory).toList())
        .containsExactly(
            FailureCategory.BAD_RECORD,
            FailureCategory.BAD_RECORD,
            FailureCategory.BAD_RECORD,
            FailureCategory.EMPTY)
        .inOrder();
    assertThat(failures.get(0).getUri())
        .endsWith("a.jsonl#line=" + good.getBytes(StandardCharsets.UTF_8).length);
    assertThat(StandardCharsets.UTF_8.decode(failures.get(0).getPayload()).toString())
        .isEqualTo("{broken");
  }

  @Test
  void aLineOfFiftyMegabytesFailsAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        "{\"id\":\"1\",\"text\":\"نص\"}\n{\"id\":\"2\",\"text\":\""
            .getBytes(StandardCharsets.UTF_8));
    bytes.write("x".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
    bytes.write("\"}\n{\"id\":\"3\",\"text\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8));
    read("a.jsonl", bytes.toByteArray());
    assertThat(articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("1", "3")
        .inOrder();
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.TOO_LONG);
    assertThat(failures.get(0).getPayloadBytes()).isGreaterThan(50_000_000L);
  }

  @Test
  void rangesReadEachLineOnce() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ids.add(Integer.toString(i));
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"text\":\"")
          .append("نص ".repeat(i % 7 + 1))
          .append("\"}\n");
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.jsonl"), bytes);
    for (int step : new int[] {1_000_000, 1000, 97, 41}) {
      articles.clear();
      for (long begin = 0; begin < bytes.length; begin += step) {
        long end = Math.min(begin + step, bytes.length);
        reader()
            .read(
                new ArticleAddress(file.toString(), "a.jsonl", begin, end, (long) bytes.length),
                sink());
      }
      assertThat(articles.stream().map(ArticleSource::sourceId).toList())
          .containsExactlyElementsIn(ids)
          .inOrder();
      assertThat(articles.stream().map(ArticleSource::uri).distinct().count())
          .isEqualTo(ids.size());
    }
  }

  private void read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    reader()
        .read(
            new ArticleAddress(file.toString(), name, 0L, (long) bytes.length, (long) bytes.length),
            sink());
  }

  private static ReadArticles reader() {
    return ReadArticles.with(PipelineOptionsFactory.as(NewsClaimsOptions.class));
  }

  private ReadArticles.Sink sink() {
    return new ReadArticles.Sink() {
      @Override
      public void article(ArticleSource article, byte[] payload) {
        articles.add(article);
      }

      @Override
      public void failure(Failure failure) {
        failures.add(failure);
      }
    };
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
