package rasid.evaluate;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.Claims;
import rasid.dataset.Dataset;
import rasid.dataset.RunFixture;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.PublishedBasis;
import rasid.record.Span;

/** The whole command: a run and corrections on disk, gold that scores the run. */
class UseCorrectionsTest {

  private static final String TEXT = "😀 قتل 18 شخصا، وفق الشرطة، وأصيب 5 آخرون و7 رجال و9 في حلب.";
  private static final String SHA = "cd".repeat(32);

  @TempDir Path folder;

  private Path run;
  private Path file;
  private String complained = "";

  @BeforeEach
  void writeRun() throws IOException {
    run = folder.resolve("run=test");
    file = folder.resolve("corrections.jsonl");
    RunFixture.write(run, document(), claim("18"), claim("5"), claim("7"), claim("9"));
  }

  @Test
  void correctionsBecomeGoldThatScoresTheRun() throws IOException {
    Files.write(
        file,
        List.of(
            say("18", "\"right\""),
            say("18", "\"source\", \"value\": \"الشرطة\""),
            say("5", "\"event\", \"value\": \"INJURED\""),
            say("7", "\"not_a_claim\"")));
    Path gold = folder.resolve("gold.jsonl");
    assertThat(use(run.toString(), file.toString(), "--gold=" + gold)).isEqualTo(0);
    JsonNode article = new ObjectMapper().readTree(Files.readString(gold));
    assertThat(article.get("doc_id").textValue()).isEqualTo("news-1");
    JsonNode claims = article.get("claims");
    assertThat(claims).hasSize(3);
    assertThat(claims.get(0).get("event").textValue()).isEqualTo("KILLED");
    assertThat(claims.get(0).get("value").get("point").doubleValue()).isEqualTo(18);
    assertThat(claims.get(0).get("source").get("begin").intValue())
        .isEqualTo(span("الشرطة").getBegin());
    assertThat(claims.get(1).get("event").textValue()).isEqualTo("INJURED");
    assertThat(claims.get(1).has("class")).isFalse();
    assertThat(claims.get(2).get("scoring").textValue()).isEqualTo("optional");
    assertThat(article.get("non_claims").get(0).get("text").textValue()).isEqualTo("7");

    ByteArrayOutputStream scores = new ByteArrayOutputStream();
    int code =
        Evaluate.run(
            new String[] {"--gold=" + gold, run.toString()},
            new PrintStream(scores, true, StandardCharsets.UTF_8),
            System.err);
    assertThat(code).isEqualTo(0);
    // Two of three that count are claims; one of the two events is right; the source is not.
    assertThat(
            scores
                .toString(StandardCharsets.UTF_8)
                .lines()
                .map(UseCorrectionsTest::figures)
                .toList())
        .containsAtLeast(
            "detection 0.667 1.000 0.800",
            "event 0.333 0.500 0.400",
            "named source 0.000 0.000 0.000");
  }

  @Test
  void whatIsOfOtherArticlesIsTold() throws IOException {
    Files.write(
        file,
        List.of(
            say("5", "\"right\""),
            "{\"doc_id\": \"elsewhere\", \"begin\": 0, \"end\": 1, \"question\": \"right\"}"));
    assertThat(use(run.toString(), file.toString(), "--rows")).isEqualTo(0);
    assertThat(complained)
        .isEqualTo(
            "corrections: 1 of 2 are of articles that the run does not have, as that of line 2\n");
  }

  @Test
  void whatIsWrongIsSaidInOneLine() throws IOException {
    assertThat(use(run.toString())).isEqualTo(2);
    assertThat(complained).startsWith("corrections: usage: corrections.sh");
    assertThat(use(run.toString(), file.toString(), "--rows")).isEqualTo(2);
    assertThat(complained).isEqualTo("corrections: no file of corrections: " + file + "\n");
    Files.writeString(file, "{}");
    assertThat(use(run.toString(), file.toString(), "--rows")).isEqualTo(2);
    assertThat(complained).isEqualTo("corrections: " + file + ":1: has no question\n");
  }

  @Test
  void aRunOfALaterVersionIsOneLineAndExitCodeTwo() throws IOException {
    Files.writeString(file, say("5", "\"right\""));
    Path later = RunFixture.writeLater(run, Dataset.CLAIMS);
    assertThat(use(run.toString(), file.toString(), "--rows")).isEqualTo(2);
    assertThat(complained)
        .isEqualTo(
            "corrections: "
                + later
                + " was written by a later version, whose Claim.weather is not known here; use that"
                + " version\n");
  }

  @Test
  void aBadRowOfTheTablesIsOneLineAndExitCodeTwo() throws IOException {
    Files.writeString(file, say("5", "\"event\", \"value\": \"INJURED\""));
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("events.tsv"), "phrase\tevent\tpos\tcounts\nفقد\tMISSING\tadverb\tany\n");
    assertThat(use(run.toString(), file.toString(), "--rows", "--lexicons=" + tables)).isEqualTo(2);
    assertThat(complained).startsWith("corrections: --lexicons: ");
    assertThat(complained).contains("adverb");
    assertThat(complained.strip()).doesNotContain("\n");
  }

  /** The first figures of a line of scores, behind its name. */
  private static String figures(String line) {
    return line.replaceAll("^([a-z+ ]*[a-z]) +([0-9.]+) +([0-9.]+) +([0-9.]+) .*$", "$1 $2 $3 $4");
  }

  private int use(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        UseCorrections.run(
            args,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    complained = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  private static String say(String number, String question) {
    return "{\"content_sha256\": \"%s\", \"begin\": %d, \"end\": %d, \"question\": %s}"
        .formatted(SHA, span(number).getBegin(), span(number).getEnd(), question);
  }

  private static Claim claim(String number) {
    Claim claim = Claims.killed(number, span(number), Double.parseDouble(number));
    claim.setDocId("d");
    claim.setTriggers(List.of(span(number.equals("18") ? "قتل" : "أصيب")));
    claim.setCountedHead("شخص");
    return claim;
  }

  private static Span span(String text) {
    int index = TEXT.indexOf(text);
    int begin = TEXT.codePointCount(0, index);
    return new Span(begin, begin + text.codePointCount(0, text.length()), text);
  }

  private static Document document() {
    return Document.newBuilder()
        .setDocId("d")
        .setUri("file:/news/1.txt")
        .setSourceId("news-1")
        .setContentSha256(SHA)
        .setPublishedBasis(PublishedBasis.NONE)
        .setLanguage("ar")
        .setZones(List.of())
        .setText(TEXT)
        .setCodePoints(TEXT.codePointCount(0, TEXT.length()))
        .setSentences(1)
        .setTokens(1)
        .setEntities(0)
        .setNumbers(0)
        .setDates(0)
        .setQuotes(0)
        .setClaims(4)
        .build();
  }
}
