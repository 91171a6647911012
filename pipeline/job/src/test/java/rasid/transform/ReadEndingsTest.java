package rasid.transform;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import rasid.record.FailureCategory;
import rasid.source.ArticleSource;
import rasid.source.TextEncoding;

/** Files are read as what their ending says, in the encoding that they have. */
class ReadEndingsTest extends ReadFiles {

  private static final Charset CP1256 = Charset.forName("windows-1256");

  @Test
  void jsonOfAnyLayoutHoldsArticles() throws IOException {
    utf8("a.json", "[{\"id\":\"1\",\"text\":\"نص\"},\n {\"id\":\"2\",\n  \"text\":\"آخر\"}]");
    utf8("b.json", "{\"id\":\"3\",\"text\":\"نص\"}\n{\"id\":\"4\",\"text\":\"نص\"}\n");
    utf8("c.ndjson", "{\"id\":\"5\",\"text\":\"نص\"}\n");
    utf8("d.JSONLINES", "{\"id\":\"6\",\"text\":\"نص\"}\n");
    utf8("e.jl", "{\"id\":\"7\",\"text\":\"نص\"}\n");
    assertThat(articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("1", "2", "3", "4", "5", "6", "7")
        .inOrder();
    assertThat(failures).isEmpty();
    for (String lines : new String[] {"a.jsonl", "a.ndjson", "a.JSONLINES", "a.jl"}) {
      assertWithMessage(lines).that(ReadArticles.isOfLines(lines)).isTrue();
    }
    assertThat(ReadArticles.isOfLines("a.jsonl.gz")).isFalse();
    assertThat(ReadArticles.isOfLines("a.json")).isFalse();
  }

  @Test
  void anObjectAroundTheArticlesSaysWhereTheyAre() throws IOException {
    utf8("a.json", "{\"status\":\"ok\",\"articles\":[{\"text\":\"نص\"},{\"text\":\"آخر\"}]}");
    utf8("b.jsonl", "{\"status\":\"ok\",\"data\":[{\"text\":\"نص\"}]}\n");
    utf8("c.json", "{\"tags\":[\"نص\"]}");
    assertThat(articles).isEmpty();
    assertThat(failures.get(0).getMessage())
        .isEqualTo(
            "has no text under the key text; name it with --textKey, or if its articles are what"
                + " stands under articles, write that array alone to a file named .json");
    assertThat(failures.get(1).getMessage()).contains("what stands under data, write that array");
    assertThat(failures.get(2).getMessage())
        .isEqualTo("has no text under the key text; name it with --textKey");
  }

  @Test
  void textThatIsNoneIsRefusedWhateverItsName() throws IOException {
    for (String json :
        new String[] {
          "{\"id\":\"1\",\"text\":\"قتل 5 أشخاص\"}\n",
          "\uFEFF [\n {\"text\" : \"نص\"}]",
          "{\"a \\\" b\": 1}",
          "[{}]"
        }) {
      failures.clear();
      utf8("a.jsonl.txt", json);
      assertWithMessage(json).that(failures).hasSize(1);
      assertWithMessage(json)
          .that(failures.get(0).getMessage())
          .startsWith("is JSON, not an article of plain text: name it .jsonl");
      assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.UNREADABLE);
    }
    failures.clear();
    utf8("b", "<!DOCTYPE html>\n<p>قتل 5 أشخاص</p>");
    utf8("c.txt", "<html lang='ar'><p>قتل 5 أشخاص</p></html>");
    utf8("d.txt", "<?xml version='1.0'?><rss/>");
    utf8("e.txt", "<rss version='2.0'></rss>");
    assertThat(
            failures.stream().map(failure -> failure.getMessage().replaceFirst(",.*", "")).toList())
        .containsExactly("is a web page", "is a web page", "is XML", "is XML")
        .inOrder();
    assertThat(articles).isEmpty();
  }

  @Test
  void newsThatBeginsWithBracketsIsText() throws IOException {
    for (String news :
        new String[] {
          "[رويترز] قتل 5 أشخاص",
          "{ قل هو الله أحد } قالها 5 أشخاص",
          "{\"قتل 5 أشخاص\" قال المصدر}",
          "<قتل 5 أشخاص>",
          "<htmlish> قتل 5 أشخاص"
        }) {
      articles.clear();
      utf8("a.txt", news);
      assertWithMessage(news).that(articles).hasSize(1);
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void anArticleKnowsUnderWhichNamesItsLineHasValues() throws IOException {
    utf8("a.jsonl", "{\"text\":\"نص\",\"date\":5,\"url\":null,\"title\":\" \",\"by\":{\"a\":1}}\n");
    utf8("b.json", "[{\"text\":\"نص\",\"published\":\"2024-03-05\"}]");
    utf8("c.csv", "id,text,title\n1,نص,\n");
    utf8("d.txt", "نص");
    assertThat(articles.get(0).keys()).containsExactly("text", "date");
    assertThat(articles.get(1).keys()).containsExactly("text", "published");
    assertThat(articles.get(2).keys()).containsExactly("id", "text");
    assertThat(articles.get(3).keys()).isEmpty();
    utf8("metadata.csv", "file_name,date,title\ne.txt,2024-03-05,\ne.html,2024-03-05,\n");
    utf8("e.txt", "نص");
    utf8("e.html", "<title>عنوان</title><p>نص</p>");
    articles.subList(0, articles.size() - 2).clear();
    // A column counts also where the row of this file has no value in it.
    assertThat(articles.get(0).keys()).containsExactly("file_name", "date", "title");
    assertThat(articles.get(1).keys()).containsExactly("file_name", "date", "title");
  }

  @Test
  void jsonThatIsNoneSaysWhere() throws IOException {
    utf8("a.json", "[{\"id\":\"1\",\"text\":\"نص\"},\n {\"id\":\"2\",, \"text\":\"آخر\"}]");
    assertThat(articles).hasSize(1);
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getUri()).endsWith("a.json#item=1");
    assertThat(failures.get(0).getMessage()).contains("is no JSON object: Unexpected character");
    assertThat(failures.get(0).getMessage()).contains(", at letter 11 of it");
    failures.clear();
    utf8("b.json", "[\"نص\", {\"title\":\"عنوان\"}]");
    assertThat(failures.get(0).getMessage()).isEqualTo("is no JSON object, but نص");
    assertThat(failures.get(1).getMessage()).contains("name it with --textKey");
    failures.clear();
    utf8("c.json", "");
    assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.EMPTY);
  }

  @Test
  void tablesMayHaveAnySeparatorThatTheirFirstRowShows() throws IOException {
    utf8("a.csv", "\uFEFFid;text\n1;\"نص؛ 1,5 مليون; ونصف\"\n");
    utf8("b.tsv", "id\ttext\n2\tنص, ونصف\n");
    utf8("c.csv", "\"id\"|\"text\"\n3|نص\n");
    utf8("d.csv", "id,text\n4,نص; ونصف\n");
    assertThat(articles.stream().map(article -> article.sourceId() + article.text()).toList())
        .containsExactly("1نص؛ 1,5 مليون; ونصف", "2نص, ونصف", "3نص", "4نص; ونصف")
        .inOrder();
    assertThat(failures).isEmpty();
  }

  @Test
  void wrongQuotesAreFoundBetweenAnySeparators() throws IOException {
    utf8("a.csv", "id;text\n1;\"قال \"نعم\" ثم\"\n2;نص, آخر\n3;\"نص; ثالث\"\n");
    assertThat(articles.stream().map(article -> article.sourceId() + article.text()).toList())
        .containsExactly("2نص, آخر", "3نص; ثالث")
        .inOrder();
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getMessage()).contains("a quote stands inside of a quoted cell");
    failures.clear();
    utf8("b.tsv", "id\ttext\ttext\n1\tنص\tنص\n");
    assertThat(failures.get(0).getMessage()).isEqualTo("names the column text twice; rename one");
  }

  @Test
  void pagesAreReadAsPages() throws IOException {
    utf8(
        "a.html",
        "<html><head><title>عنوان</title><meta property='article:published_time'"
            + " content='2024-03-05'><script>var x=12;</script></head>"
            + "<body><p>قتل 5 أشخاص في بيروت.</p></body></html>");
    assertThat(articles.get(0).text()).isEqualTo("عنوان\n\nقتل 5 أشخاص في بيروت.");
    assertThat(articles.get(0).published()).isEqualTo("2024-03-05");
    assertThat(articles.get(0).sourceId()).isEqualTo("a");
    // A page tells its encoding itself.
    read("b.htm", "<meta charset=windows-1256><p>قتل شخصان</p>".getBytes(CP1256));
    assertThat(articles.get(1).text()).isEqualTo("قتل شخصان");
  }

  @Test
  void filesOfOtherKindsAreNoText() throws IOException {
    for (String name :
        new String[] {"a.pdf", "a.xml", "a.DOCX", "a.zip", "a.txt.xz", "a.parquet"}) {
      failures.clear();
      utf8(name, "قتل 5 أشخاص");
      assertWithMessage(name).that(failures).hasSize(1);
      assertWithMessage(name)
          .that(failures.get(0).getMessage())
          .matches("files that end in \\.\\w+ are not read: .+");
    }
    assertThat(articles).isEmpty();
    utf8("news.2024", "قتل 5 أشخاص");
    utf8("news", "قتل 5 أشخاص");
    assertThat(articles).hasSize(2);
  }

  @Test
  void aMarkOfTheEncodingIsNoText() throws IOException {
    utf8("a.txt", "\uFEFFنص");
    read("b.txt", "نص".getBytes(StandardCharsets.UTF_16));
    assertThat(articles.get(0).text()).isEqualTo("نص");
    assertThat(articles.get(1).text()).isEqualTo("نص");
  }

  @Test
  void anotherEncodingIsReadWhenItIsNamed() throws IOException {
    read("a.txt", "قتل خمسة".getBytes(CP1256));
    assertThat(failures.get(0).getMessage())
        .isEqualTo("is not UTF-8; name its encoding, as --charset=windows-1256");
    encoding = TextEncoding.of("cp1256");
    read("a.txt", "قتل خمسة".getBytes(CP1256));
    read("b.csv", "id;text\n1;قتل خمسة\n".getBytes(CP1256));
    read("c.jsonl", "{\"text\":\"قتل خمسة\"}\n".getBytes(CP1256));
    assertThat(articles.stream().map(ArticleSource::text).distinct().toList())
        .containsExactly("قتل خمسة");
    assertThat(articles).hasSize(3);
    failures.clear();
    encoding = TextEncoding.of("US-ASCII");
    read("d.txt", "قتل".getBytes(StandardCharsets.UTF_8));
    assertThat(failures.get(0).getMessage())
        .isEqualTo("is not US-ASCII; name its encoding with --charset");
  }

  private void utf8(String name, String text) throws IOException {
    read(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
