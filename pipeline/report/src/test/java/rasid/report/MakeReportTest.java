package rasid.report;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.extract.Article;
import rasid.record.Claim;

/** What is written. The page: web/test. */
final class MakeReportTest extends ReportCommandCase {

  @Test
  void smallRunIsOnePage() throws Exception {
    assertThat(report()).isEqualTo(0);
    Path page = run.resolve("report/index.html");
    assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(page.toString());
    assertThat(run.resolve("report/data").toFile().exists()).isFalse();
    String html = Files.readString(page);
    assertThat(html).contains("<title>1 · rasid</title>");

    JsonNode claims = WrittenReport.inPage(html, "claims");
    assertThat(claims.path("point").toString()).isEqualTo("[12,15]");
    assertThat(claims.path("begin").toString())
        .isEqualTo(
            "[" + WrittenRun.FIRST.indexOf("12") + "," + WrittenRun.SECOND.indexOf("15") + "]");
    assertThat(claims.path("source").path("list").toString())
        .isEqualTo("[\"وزارة الصحة اللبنانية\"]");
    assertThat(claims.path("event_type").path("list").toString()).isEqualTo("[\"KILLED\"]");

    JsonNode group = WrittenReport.inPage(html, "groups").get(0);
    assertThat(group.path("verdict").asText()).isEqualTo("GROWTH");
    assertThat(group.path("members").findValuesAsText("row")).containsExactly("0", "1").inOrder();

    JsonNode article = WrittenReport.inPage(html, "articles-00000").get(0);
    assertThat(article.path("text").asText()).isEqualTo(WrittenRun.FIRST);
    JsonNode number = article.path("claims").get(0).path("number");
    assertThat(WrittenRun.FIRST.substring(number.get(0).asInt(), number.get(1).asInt()))
        .isEqualTo("12");
    String claim = claims.path("id").get(0).asText();
    assertThat(
            WrittenReport.explanation(
                WrittenReport.inPage(html, "why-0000" + article.path("why")), claim))
        .startsWith("claim " + claim + " in sentence 0\n");

    assertThat(WrittenReport.inPage(html, "codebook").findValuesAsText("dataset"))
        .containsExactlyElementsIn(Arrays.stream(Dataset.values()).map(Dataset::folder).toList())
        .inOrder();
  }

  @Test
  void sameRunGivesSameBytes() throws Exception {
    report("--out=" + temp.resolve("a"));
    report("--out=" + temp.resolve("b"));
    assertThat(Files.mismatch(temp.resolve("a/index.html"), temp.resolve("b/index.html")))
        .isEqualTo(-1);
  }

  @Test
  void splitReportHasItsDataBesideThePage() throws Exception {
    assertThat(report("--split", "--out=" + temp.resolve("r"))).isEqualTo(0);
    String html = Files.readString(temp.resolve("r/index.html"));
    assertThat(html).doesNotContain("data-claims");
    assertThat(WrittenReport.inFile(temp.resolve("r"), "claims").path("point").toString())
        .isEqualTo("[12,15]");

    // A later report of one page leaves no data of an earlier one.
    assertThat(report("--out=" + temp.resolve("r"))).isEqualTo(0);
    assertThat(temp.resolve("r/data").toFile().list()).isEmpty();
  }

  @Test
  void otherScriptsAndAnEarlierReportAreLeftAloneUntilTheReportIsWhole() throws Exception {
    Path data = temp.resolve("site/data");
    Files.createDirectories(data);
    Files.writeString(data.resolve("shop.js"), "sell();");
    assertThat(report("--split", "--out=" + temp.resolve("site"))).isEqualTo(0);
    byte[] earlier = Files.readAllBytes(data.resolve("claims.js"));
    Files.delete(WrittenRun.file(run, Dataset.COPIES));
    Files.delete(run.resolve("copies"));
    assertThat(report("--split", "--out=" + temp.resolve("site"))).isEqualTo(2);
    assertThat(Files.readAllBytes(data.resolve("claims.js"))).isEqualTo(earlier);
    assertThat(Files.readString(data.resolve("shop.js"))).isEqualTo("sell();");
    assertThat(temp.resolve("site/index.html").toFile().exists()).isTrue();
    assertThat(temp.resolve("site/data.part").toFile().exists()).isFalse();
  }

  @Test
  void textOfArticlesIsNoMarkup() throws Exception {
    String hostile = "</script><script>alert('قتل')</script> " + WrittenRun.FIRST;
    Path folder =
        WrittenRun.of(
            temp.resolve("run=<b>@STYLE@"), Article.text(hostile).published("2024-03-04"));
    String[] args = {folder.toString(), "--out=" + temp.resolve("h")};
    assertThat(MakeReport.run(args, print(out), print(err))).isEqualTo(0);
    String html = Files.readString(temp.resolve("h/index.html"));
    assertThat(html).doesNotContain("alert('قتل')");
    assertThat(html).contains("<title>&lt;b&gt;@STYLE@ · rasid</title>");
    assertThat(WrittenReport.inPage(html, "articles-00000").get(0).path("text").asText())
        .isEqualTo(hostile);
  }

  @Test
  void eachFieldOfTheCodebookHasAnExample() throws Exception {
    assertThat(report()).isEqualTo(0);
    JsonNode datasets =
        WrittenReport.inPage(Files.readString(run.resolve("report/index.html")), "codebook");
    List<String> without = new ArrayList<>();
    for (JsonNode dataset : datasets) {
      for (JsonNode field : dataset.path("fields")) {
        if (field.path("example").asText().isEmpty()) {
          without.add(dataset.path("dataset").asText() + "." + field.path("name").asText());
        }
      }
    }
    assertThat(without).isEmpty();
    try (InputStream table = Codebook.class.getResourceAsStream("codebook.tsv")) {
      for (String row : new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!row.startsWith("#")) {
          List<String> path = List.of(row.split("[.\t]", 2));
          assertThat(field(datasets, path.get(0), path.get(1).split("\t", 2)[0])).isNotNull();
        }
      }
    }
    JsonNode groups = field(datasets, "claim_groups", "members");
    assertThat(groups.path("example").asText()).isEqualTo("2 × GroupMember");
    assertThat(groups.has("elsewhere")).isFalse();
    assertThat(field(datasets, "failures", "category").path("elsewhere").asBoolean()).isTrue();
  }

  @Test
  void memberOfAnEarlierRunIsToldByTheGroup() throws Exception {
    // As with --previous: the group knows the first report, this run's claims do not.
    try (RecordWriter writer =
        OutputFormat.AVRO.open(
            Files.newOutputStream(WrittenRun.file(run, Dataset.CLAIMS)),
            Dataset.CLAIMS,
            "0",
            "deflate")) {
      for (Claim claim :
          WrittenRun.claims(Article.text(WrittenRun.SECOND).published("2024-03-05"))) {
        writer.write(claim);
      }
    }
    Path success = run.resolve("_SUCCESS");
    Files.writeString(success, Files.readString(success).replace("\"claims\":2", "\"claims\":1"));
    assertThat(report()).isEqualTo(0);
    JsonNode members =
        WrittenReport.inPage(Files.readString(run.resolve("report/index.html")), "groups")
            .get(0)
            .path("members");
    assertThat(members.get(0).path("range").toString()).isEqualTo("[12,12,12]");
    assertThat(members.get(0).path("source").asText()).isEqualTo("وزارة الصحة اللبنانية");
    assertThat(members.get(1).path("row").asInt(-1)).isEqualTo(0);
  }

  private static JsonNode field(JsonNode datasets, String dataset, String name) {
    for (JsonNode one : datasets) {
      for (JsonNode field : one.path("fields")) {
        if (one.path("dataset").asText().equals(dataset)
            && field.path("name").asText().equals(name)) {
          return field;
        }
      }
    }
    throw new AssertionError(dataset + "." + name);
  }
}
