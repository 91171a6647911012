package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.source.ArticleSource;

/** Files that hold an article a line, and their ranges. */
class ReadJsonLinesTest extends ReadFiles {

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
        read(file, begin, end, bytes.length);
      }
      assertThat(articles.stream().map(ArticleSource::sourceId).toList())
          .containsExactlyElementsIn(ids)
          .inOrder();
      assertThat(articles.stream().map(ArticleSource::uri).distinct().count())
          .isEqualTo(ids.size());
    }
  }
}
