package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.source.ArticleSource;

/** Files that hold an article a row. */
class ReadCsvTest extends ReadFiles {

  @Test
  void rowsOfATableAreArticles() throws IOException {
    read(
        "news.csv",
        "id,text,published,title\n7,\"نص، بفاصلة\nوسطر \"\"ثان\"\"\",2022-01-06,عنوان\n,نص آخر,,\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(failures).isEmpty();
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).sourceId()).isEqualTo("7");
    assertThat(articles.get(0).text()).isEqualTo("نص، بفاصلة\nوسطر \"ثان\"");
    assertThat(articles.get(0).published()).isEqualTo("2022-01-06");
    assertThat(articles.get(1).sourceId()).isEqualTo("news.csv#row=2");
    assertThat(articles.get(1).title()).isNull();
  }

  @Test
  void badRowsBecomeFailuresAndTheNextRowsAreRead() throws IOException {
    read("news.csv", "id,text\n1,نص,زائد\n2,\n3,نص أخير\n".getBytes(StandardCharsets.UTF_8));
    assertThat(failures.stream().map(Failure::getUri))
        .containsExactly(
            folder.resolve("news.csv") + "#row=1", folder.resolve("news.csv") + "#row=2");
    assertThat(failures.get(0).getMessage()).isEqualTo("has 3 cells, but the header 2");
    assertThat(failures.get(1).getMessage()).contains("no text in the column text");
    assertThat(articles.stream().map(ArticleSource::text)).containsExactly("نص أخير");
  }

  @Test
  void aTableThatIsNotUtf8IsAFailure() throws IOException {
    read("news.csv", "id,text\n1,نص\n".getBytes(Charset.forName("windows-1256")));
    assertThat(articles).isEmpty();
    assertThat(failures.stream().map(Failure::getCategory))
        .containsExactly(FailureCategory.NOT_UTF8);
  }
}
