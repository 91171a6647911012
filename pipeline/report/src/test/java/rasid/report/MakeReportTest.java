package rasid.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.dataset.RunFixture;
import rasid.extract.Article;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.Review;

/** What is written, and what is said of a run that cannot be reported. The page: web/test. */
final class MakeReportTest {

  @TempDir Path temp;
  private Path run;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeRun() throws Exception {
    run = WrittenRun.growing(temp.resolve("run=1"));
  }

  @Test
  void smallRunIsOnePage() throws Exception {
    assertThat(report()).isEqualTo(0);
    Path page = run.resolve("report/index.html");
    assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(page.toString());
    assertThat(run.resolve("report/data").toFile().exists()).isFalse();
    String html = Files.readString(page);
    assertThat(html).contains("<title>1 · rasid</title>");

    JsonNode claims = inPage(html, "claims");
    assertThat(claims.path("point").toString()).isEqualTo("[12,15]");
    assertThat(claims.path("begin").toString())
        .isEqualTo(
            "[" + WrittenRun.FIRST.indexOf("12") + "," + WrittenRun.SECOND.indexOf("15") + "]");
    assertThat(claims.path("source").path("list").toString())
        .isEqualTo("[\"وزارة الصحة اللبنانية\"]");
    assertThat(claims.path("event_type").path("list").toString()).isEqualTo("[\"KILLED\"]");

    JsonNode group = inPage(html, "groups").get(0);
    assertThat(group.path("verdict").asText()).isEqualTo("GROWTH");
    assertThat(group.path("members").findValuesAsText("row")).containsExactly("0", "1").inOrder();

    JsonNode article = inPage(html, "articles-00000").get(0);
    assertThat(article.path("text").asText()).isEqualTo(WrittenRun.FIRST);
    JsonNode number = article.path("claims").get(0).path("number");
    assertThat(WrittenRun.FIRST.substring(number.get(0).asInt(), number.get(1).asInt()))
        .isEqualTo("12");
    String claim = claims.path("id").get(0).asText();
    assertThat(explanation(inPage(html, "why-0000" + article.path("why")), claim))
        .startsWith("claim " + claim + " in sentence 0\n");

    assertThat(inPage(html, "codebook").findValuesAsText("dataset"))
        .containsExactlyElementsIn(Arrays.stream(Dataset.values()).map(Dataset::folder).toList())
        .inOrder();
  }

  @Test
  void aCorrectedClaimIsExplainedAsItWasFound() throws Exception {
    Claim claim = WrittenRun.claims(Article.text(WrittenRun.FIRST).published("2024-03-04")).get(0);
    claim.setReviewed(Review.CORRECTED);
    claim.setEventType("INJURED");
    Document document = WrittenRun.document(Article.text(WrittenRun.FIRST).published("2024-03-04"));
    assertThat(
            Explanations.of(FinishedRun.open(run), true)
                .of(document, List.of(claim))
                .get(claim.getClaimId()))
        .contains("event KILLED");
  }

  @Test
  void sameRunGivesSameBytes() throws Exception {
    report("--out=" + temp.resolve("a"));
    report("--out=" + temp.resolve("b"));
    assertThat(Files.mismatch(temp.resolve("a/index.html"), temp.resolve("b/index.html")))
        .isEqualTo(-1);
  }

  @Test
  void eachClaimOfALargerRunIsExplainedBesideThePage() throws Exception {
    Path many = temp.resolve("run=many");
    MultipliedRun.main(new String[] {run.toString(), many.toString(), "700"});
    List<Path> reports = List.of(temp.resolve("a"), temp.resolve("b"));
    for (Path report : reports) {
      String[] args = {many.toString(), "--split", "--out=" + report};
      assertThat(MakeReport.run(args, print(out), print(err))).isEqualTo(0);
    }
    JsonNode claims = inFile(reports.get(0), "claims");
    assertThat(claims.path("id").size()).isEqualTo(700);
    JsonNode whys = inFile(reports.get(0), "why-00000");
    for (JsonNode article : inFile(reports.get(0), "articles-00000")) {
      String claim =
          claims.path("id").get(article.path("claims").get(0).path("row").asInt()).asText();
      assertThat(explanation(whys, claim)).startsWith("claim " + claim + " in sentence 0\n");
    }
    // Whatever articles are done first.
    try (Stream<Path> files = Files.list(reports.get(0).resolve("data"))) {
      for (Path file : files.toList()) {
        assertThat(Files.mismatch(file, reports.get(1).resolve("data").resolve(file.getFileName())))
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void ofTooManyClaimsThePageSaysHowManyAreExplained() throws Exception {
    assertThat(report("--explain=1")).isEqualTo(0);
    String html = Files.readString(run.resolve("report/index.html"));
    assertThat(html).doesNotContain("data-why-");
    assertThat(inPage(html, "run").path("explained_up_to").asInt()).isEqualTo(1);
    assertThat(inPage(html, "articles-00000").get(0).has("why")).isFalse();
    assertThat(report("--explain=2")).isEqualTo(0);
    html = Files.readString(run.resolve("report/index.html"));
    assertThat(inPage(html, "run").has("explained_up_to")).isFalse();
    assertThat(html).contains("data-why-00000");
  }

  @Test
  void splitReportHasItsDataBesideThePage() throws Exception {
    assertThat(report("--split", "--out=" + temp.resolve("r"))).isEqualTo(0);
    String html = Files.readString(temp.resolve("r/index.html"));
    assertThat(html).doesNotContain("data-claims");
    assertThat(inFile(temp.resolve("r"), "claims").path("point").toString()).isEqualTo("[12,15]");

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
    assertThat(inPage(html, "articles-00000").get(0).path("text").asText()).isEqualTo(hostile);
  }

  @Test
  void eachFieldOfTheCodebookHasAnExample() throws Exception {
    assertThat(report()).isEqualTo(0);
    JsonNode datasets = inPage(Files.readString(run.resolve("report/index.html")), "codebook");
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

  @Test
  void unfinishedRunIsRefused() throws Exception {
    Files.delete(run.resolve("_SUCCESS"));
    assertThat(report()).isEqualTo(2);
    assertThat(error())
        .matches(
            "report: no finished run in .*run=1, which has no _SUCCESS: it was broken off; run it again");
    Files.writeString(run.resolve("_SUSPECT"), "{\"suspicion\": \"2 articles, fewer than 5\"}");
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("run=1, which has _SUSPECT instead: 2 articles, fewer than 5");
    Files.writeString(run.resolve("_SUSPECT"), "{");
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("run=1, which has _SUSPECT instead: it is not to be trusted");
  }

  @Test
  void successThatIsNoJsonIsRefused() throws Exception {
    Files.writeString(run.resolve("_SUCCESS"), "{\"records\": ");
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("_SUCCESS cannot be read as JSON");
  }

  @Test
  void missingDatasetIsNamed() throws Exception {
    Files.delete(WrittenRun.file(run, Dataset.COPIES));
    Files.delete(run.resolve("copies"));
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("no dataset copies");
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
        inPage(Files.readString(run.resolve("report/index.html")), "groups").get(0).path("members");
    assertThat(members.get(0).path("range").toString()).isEqualTo("[12,12,12]");
    assertThat(members.get(0).path("source").asText()).isEqualTo("وزارة الصحة اللبنانية");
    assertThat(members.get(1).path("row").asInt(-1)).isEqualTo(0);
  }

  @Test
  void missingRecordsAreNoticed() throws Exception {
    Files.delete(WrittenRun.file(run, Dataset.CLAIMS));
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("claims holds 0 records and not 2");
  }

  @Test
  void truncatedFileIsNamed() throws Exception {
    Path file = WrittenRun.file(run, Dataset.DOCUMENTS);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains(file.toString());
    assertThat(error().lines().count()).isEqualTo(1);
  }

  @Test
  void whicheverBitIsDamagedIsToldInOneLine() throws Exception {
    RunFixture.list(run);
    Path file = WrittenRun.file(run, Dataset.CLAIM_GROUPS);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = bytes.clone();
      int at = random.nextInt(bytes.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      err.reset();
      int code = report("--explain=0");
      assertWithMessage("byte %s: %s", at, error()).that(code).isEqualTo(2);
      assertThat(error().lines().count()).isEqualTo(1);
      assertThat(error()).contains(file.toString());
    }
  }

  @Test
  void schemaOfALaterVersionIsRefused() throws Exception {
    Schema known = Dataset.CLAIMS.schema();
    SchemaBuilder.FieldAssembler<Schema> fields =
        SchemaBuilder.record("Claim").namespace("rasid.record").fields();
    for (Schema.Field field : known.getFields()) {
      fields = fields.name(field.name()).type(field.schema()).noDefault();
    }
    Schema later = fields.optionalString("weather").endRecord();
    try (DataFileWriter<Object> writer =
        new DataFileWriter<>(new GenericDatumWriter<Object>(later))) {
      writer.create(later, WrittenRun.file(run, Dataset.CLAIMS).toFile());
    }
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("was written by a later version");
    assertThat(error()).contains("Claim.weather");
  }

  @Test
  void tablesThatCannotBeReadCostNoReport() throws Exception {
    Path tables = Files.createDirectories(temp.resolve("tables"));
    Files.createSymbolicLink(tables.resolve("event-types.tsv"), temp.resolve("gone.tsv"));
    ObjectMapper json = new ObjectMapper();
    ObjectNode success = (ObjectNode) json.readTree(run.resolve("_SUCCESS").toFile());
    success.putObject("options").put("lexicons", tables.toString());
    json.writeValue(run.resolve("_SUCCESS").toFile(), success);
    assertThat(report()).isEqualTo(0);
    JsonNode data = inPage(Files.readString(run.resolve("report/index.html")), "run");
    assertThat(data.path("events").toString()).contains("\"KILLED\"");
    assertThat(data.path("classes").toString()).contains("\"CIVILIAN\"");
  }

  @Test
  void wrongCommandsSayWhatIsRight() throws Exception {
    assertThat(MakeReport.run(new String[] {}, print(out), print(err))).isEqualTo(2);
    assertThat(error()).startsWith("report: usage: report.sh RUN_FOLDER");
    assertThat(report("--outt=x")).isEqualTo(2);
    assertThat(report("--explain=many")).isEqualTo(2);
    assertThat(report("--out=" + WrittenRun.file(run, Dataset.CLAIMS))).isEqualTo(2);
  }

  private int report(String... options) throws IOException {
    String[] args = new String[options.length + 1];
    args[0] = run.toString();
    System.arraycopy(options, 0, args, 1, options.length);
    return MakeReport.run(args, print(out), print(err));
  }

  private String error() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  private static PrintStream print(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  private static JsonNode inPage(String html, String name) throws IOException {
    Matcher element =
        Pattern.compile("id=\"data-" + name + "\">([A-Za-z0-9+/=]+)</script>").matcher(html);
    assertWithMessage(name).that(element.find()).isTrue();
    return unpacked(element.group(1));
  }

  private static JsonNode inFile(Path report, String name) throws IOException {
    Matcher call =
        Pattern.compile("rasid\\.load\\(\"" + name + "\",\"([A-Za-z0-9+/=]+)\"\\)\n")
            .matcher(Files.readString(report.resolve("data/" + name + ".js")));
    assertThat(call.matches()).isTrue();
    return unpacked(call.group(1));
  }

  /** What a page makes of a piece of explanations. */
  private static String explanation(JsonNode piece, String claim) {
    StringBuilder text = new StringBuilder();
    for (JsonNode place : piece.path("texts").path(claim)) {
      text.append(piece.path("words").get(place.asInt()).asText());
    }
    return text.toString();
  }

  private static JsonNode unpacked(String base64) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
      return new ObjectMapper().readTree(in);
    }
  }
}
