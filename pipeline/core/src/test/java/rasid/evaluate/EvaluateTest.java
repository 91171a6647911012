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
import rasid.record.NumberDecision;
import rasid.record.NumberExpression;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.PublishedBasis;
import rasid.record.QuantityKind;
import rasid.record.Sentence;
import rasid.record.Span;
import rasid.record.ZoneType;

/** The whole command: a run on disk, gold on disk, what is printed. */
class EvaluateTest {

  private static final String FIRST = "قالت الشرطة إن 18 شخصا قتلوا في حلب 😀.";
  private static final String SECOND = "وأصيب 5 آخرون بجروح عام 2019.";
  private static final String TEXT = FIRST + "\n" + SECOND;

  @TempDir Path folder;

  private Path run;
  private Path gold;
  private String printed = "";

  @BeforeEach
  void writeRunAndGold() throws IOException {
    run = folder.resolve("run=test");
    Claim killed = Claims.killed("k", span("18"), 18);
    killed.setDocId("d");
    killed.setEventType("INJURED");
    killed.setSource(span("الشرطة"));
    Claim year = Claims.killed("y", span("2019"), 2019);
    year.setDocId("d");
    RunFixture.write(
        run,
        document(),
        sentence(0, span(FIRST)),
        sentence(1, span(SECOND)),
        killed,
        year,
        number(span("5"), NumberDecision.DURATION));
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("news-1.json"),
        String.format(
            """
            {"claims": [
               {"number": %s, "value": {"op": "EQ", "point": 18}, "event": "KILLED", "class": "PERSON", "source": null, "place": %s},
               {"number": %s, "value": {"op": "EQ", "point": 5}, "event": "INJURED", "class": "PERSON"}],
             "non_claims": [{"begin": %d, "end": %d, "type": "DATE"}]}
            """,
            json("18"), json("حلب"), json("5"), span("2019").getBegin(), span("2019").getEnd()));
  }

  @Test
  void printsTheFiguresWithIntervals() throws IOException {
    assertThat(evaluate()).isEqualTo(0);
    assertThat(printed.lines().toList())
        .containsAtLeast(
            "1 documents, 2 gold claims, 2 predicted, 1 of them on listed non-claims",
            "detection                      0.500   0.500   0.500  0.500 - 0.500",
            "event                          0.000   0.000   0.000  0.000 - 0.000",
            "value+event                    0.000   0.000   0.000  0.000 - 0.000",
            "named source                   0.000   0.000   0.000  0.000 - 0.000")
        .inOrder();
    assertThat(printed).doesNotContain("certainty");
    assertThat(printed).doesNotContain("⟦");
  }

  @Test
  void printsEachMistakeWithItsSentence() throws IOException {
    assertThat(evaluate("--errors")).isEqualTo(0);
    List<String> lines = printed.lines().map(EvaluateTest::visible).toList();
    assertThat(lines)
        .containsAtLeast(
            "event taken for another",
            "KILLED                  INJURED                        1",
            "wrong pairs: 1",
            "news-1 15-17 <18>",
            "  <قالت الشرطة إن ⟦18⟧ شخصا قتلوا في حلب 😀.>",
            "  event: gold KILLED, found INJURED",
            "  source: gold none, found <الشرطة>",
            "  place: gold <حلب>, found none",
            "missed: 1",
            "news-1 45-46 <5>: found as DURATION",
            "  <وأصيب ⟦5⟧ آخرون بجروح عام 2019.>",
            "  EQ 5, INJURED, PERSON",
            "false alarms: 1",
            "news-1 63-67 <2019>: listed as DATE",
            "  <وأصيب 5 آخرون بجروح عام ⟦2019⟧.>",
            "  EQ 2019, KILLED, PERSON")
        .inOrder();
  }

  @Test
  void printsJson() throws IOException {
    assertThat(evaluate("--json", "--errors=1", "--by-event")).isEqualTo(0);
    JsonNode report = new ObjectMapper().readTree(printed);
    assertThat(report.at("/counts/on_non_claims").asInt()).isEqualTo(1);
    assertThat(report.at("/measures/detection/f1").asDouble()).isEqualTo(0.5);
    assertThat(report.at("/measures/detection/f1_low").asDouble()).isEqualTo(0.5);
    assertThat(report.at("/events/KILLED/gold").asInt()).isEqualTo(1);
    assertThat(report.at("/confusions/event/0/found").asText()).isEqualTo("INJURED");
    assertThat(report.at("/mistakes").findValuesAsText("type"))
        .containsExactly("WRONG", "MISSED", "FALSE_ALARM")
        .inOrder();
    assertThat(report.at("/mistakes/0/fields/source/found").asText()).isEqualTo("الشرطة");
    assertThat(report.at("/mistakes/0/fields/source/gold").isNull()).isTrue();
  }

  @Test
  void groupsAreScoredWhenTheGoldHasClusters() throws IOException {
    Files.writeString(
        gold.resolve("_claim_clusters.json"),
        "[{\"cluster\": \"killed\", \"members\": [{\"id\": \"news-1 claims[0]\"}]}]");
    assertThat(evaluate()).isEqualTo(0);
    assertThat(printed).contains("groups (B-cubed)               1.000   1.000   1.000");
    Files.writeString(gold.resolve("_claim_clusters.json"), "[{\"cluster\": \"killed\"}]");
    assertThat(evaluate()).isEqualTo(2);
    assertThat(printed).contains("no members in {\"cluster\":\"killed\"}");
  }

  @Test
  void articlesThatTheRunLacksAreCountedAndSaid() throws IOException {
    Files.copy(gold.resolve("news-1.json"), gold.resolve("news-2.json"));
    assertThat(evaluate("--errors")).isEqualTo(0);
    assertThat(printed).contains("1 of 2 articles of the gold are not in the run, as news-2");
    assertThat(printed).contains("2 documents, 4 gold claims, 2 predicted");
    assertThat(printed).contains("the article is not in the run");
    Files.delete(gold.resolve("news-1.json"));
    assertThat(evaluate()).isEqualTo(2);
    assertThat(printed).contains("the run has none of the articles of the gold, as news-2");
  }

  @Test
  void whatIsWrongIsOneLineAndExitCodeTwo() throws IOException {
    assertThat(evaluate("--error")).isEqualTo(2);
    assertThat(printed).startsWith("evaluate: unknown option --error; usage: ");
    assertThat(evaluate("--errors=0")).isEqualTo(2);
    assertThat(printed).isEqualTo("evaluate: --errors is no number from 1: 0\n");
    assertThat(run("--gold=" + gold)).isEqualTo(2);
    assertThat(printed).startsWith("evaluate: usage: ");
    assertThat(run("--gold=" + gold, folder.toString())).isEqualTo(2);
    assertThat(printed).startsWith("evaluate: no finished run in ");
    Path bad = Files.writeString(gold.resolve("bad.json"), "{\"claims\": [{}]}");
    assertThat(evaluate()).isEqualTo(2);
    assertThat(printed).isEqualTo("evaluate: bad gold in " + bad + ": no claims[0].number.begin\n");
  }

  @Test
  void aRunOfALaterVersionIsOneLineAndExitCodeTwo() throws IOException {
    Path file = RunFixture.writeLater(run, Dataset.DOCUMENTS);
    assertThat(evaluate()).isEqualTo(2);
    assertThat(printed)
        .isEqualTo(
            "evaluate: "
                + file
                + " was written by a later version, whose Document.weather is not known here; use"
                + " that version\n");
  }

  private int evaluate(String... options) {
    String[] args = new String[options.length + 2];
    System.arraycopy(options, 0, args, 0, options.length);
    args[options.length] = "--gold=" + gold;
    args[options.length + 1] = run.toString();
    return run(args);
  }

  private int run(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      int code = Evaluate.run(args, out, out);
      printed = bytes.toString(StandardCharsets.UTF_8);
      return code;
    }
  }

  /** With the isolates as angle brackets. */
  private static String visible(String line) {
    return line.replace('\u2068', '<').replace('\u2069', '>');
  }

  private static Span span(String words) {
    int index = TEXT.indexOf(words);
    int begin = TEXT.codePointCount(0, index);
    return new Span(begin, begin + words.codePointCount(0, words.length()), words);
  }

  private static String json(String words) {
    Span span = span(words);
    return String.format("{\"begin\": %d, \"end\": %d}", span.getBegin(), span.getEnd());
  }

  private static Document document() {
    return Document.newBuilder()
        .setDocId("d")
        .setUri("news-1.txt")
        .setSourceId("news-1")
        .setContentSha256("")
        .setPublishedBasis(PublishedBasis.UNKNOWN)
        .setLanguage("ar")
        .setZones(List.of())
        .setText(TEXT)
        .setCodePoints(TEXT.codePointCount(0, TEXT.length()))
        .setSentences(2)
        .setTokens(0)
        .setEntities(0)
        .setNumbers(1)
        .setDates(0)
        .setQuotes(0)
        .setClaims(2)
        .build();
  }

  private static Sentence sentence(int index, Span span) {
    return Sentence.newBuilder()
        .setDocId("d")
        .setIndex(index)
        .setZone(ZoneType.BODY)
        .setBegin(span.getBegin())
        .setEnd(span.getEnd())
        .setText(span.getText())
        .setTokens(List.of())
        .build();
  }

  private static NumberExpression number(Span span, NumberDecision decision) {
    return NumberExpression.newBuilder()
        .setDocId("d")
        .setSentenceIndex(1)
        .setSpan(span)
        .setNormalized(span.getText())
        .setForm(NumberForm.DIGITS)
        .setKind(QuantityKind.COUNT)
        .setOp(Op.EQ)
        .setDecision(decision)
        .build();
  }
}
