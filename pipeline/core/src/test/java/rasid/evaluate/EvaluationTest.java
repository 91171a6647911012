package rasid.evaluate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rasid.Claims;
import rasid.record.Claim;
import rasid.record.Span;

class EvaluationTest {

  private static final String TEXT =
      "قالت الشرطة في القاهرة إن 18 شخصا قتلوا بالقاهرة وأصيب 5 منهم بجروح، وكان 2 في حافلة عام 2019";

  private static final String GOLD =
      """
      {"claims": [
        {"scoring": "required", "number": {"begin": 10, "end": 12}, "value": {"op": "EQ", "point": 18, "low": null, "high": null},
         "kind": "COUNT", "event": "KILLED", "class": "PERSON", "counted": null, "source": null, "place": null, "certainty": "REPORTED"},
        {"scoring": "required", "number": {"begin": 30, "end": 32}, "value": {"op": "EQ", "point": 5, "low": null, "high": null},
         "kind": "COUNT", "event": "INJURED", "class": "PERSON", "counted": null, "source": null, "place": null, "certainty": "REPORTED"},
        {"scoring": "optional", "number": {"begin": 50, "end": 52}, "value": {"op": "EQ", "point": 2, "low": null, "high": null},
         "kind": "COUNT", "event": "KILLED", "class": "PERSON", "counted": null, "source": null, "place": null, "certainty": "REPORTED"}],
       "non_claims": [{"begin": 70, "end": 74, "type": "YEAR", "scoring": "must_not_be_claim"},
         {"begin": 84, "end": 88, "type": "DURATION", "scoring": "optional"}]}
      """;

  @Test
  void scoresCountPairsMissesAndFalseAlarms() throws JsonProcessingException {
    // A right pair, an optional one, a false alarm on a year, and one on an optional non-claim.
    Evaluation evaluation =
        evaluate(GOLD, claim(10, 18), claim(50, 2), claim(70, 2019), claim(84, 10));
    assertThat(evaluation.scores()).containsEntry("detection", new Score(1, 2, 2));
    assertThat(evaluation.scores().get("value+event+class").f1()).isEqualTo(0.5);
    assertThat(evaluation.alarmsOnNonClaims()).isEqualTo(1);
  }

  @Test
  void aWrongFieldIsWrongInItsMeasureOnly() throws JsonProcessingException {
    Map<String, Score> scores = evaluate(GOLD, claim(10, 17)).scores();
    assertThat(scores).containsEntry("detection", new Score(1, 1, 2));
    assertThat(scores).containsEntry("value", new Score(0, 1, 2));
    assertThat(scores).containsEntry("event", new Score(1, 1, 2));
    assertThat(scores).containsEntry("value+event", new Score(0, 1, 2));
  }

  @Test
  void confidencesAreHeldAgainstWhatIsRight() throws JsonProcessingException {
    Claim right = claim(10, 18);
    right.setClaimConfidence(0.92);
    right.setEventConfidence(0.95);
    right.setConfidence(0.9);
    Claim wrongEvent = claim(30, 5);
    wrongEvent.setClaimConfidence(0.98);
    wrongEvent.setEventConfidence(0.45);
    wrongEvent.setConfidence(0.4);
    Claim year = claim(70, 2019);
    year.setClaimConfidence(0.6);
    year.setEventConfidence(0.99);
    year.setConfidence(0.9);
    List<Reliability> all = Reliability.of(evaluate(GOLD, right, wrongEvent, year).pairings());
    assertThat(all.stream().map(Reliability::name).toList())
        .containsExactly("claim", "event", "value+event+class")
        .inOrder();
    // Of the claims two are right, said 0.95 in the mean; one is none, said 0.6.
    Reliability claims = all.get(0);
    assertThat(claims.count()).isEqualTo(3);
    assertThat(claims.error()).isWithin(1e-9).of((2 * 0.05 + 0.6) / 3);
    assertThat(claims.order()).isEqualTo(1.0);
    assertThat(claims.bins().get(1).right()).isEqualTo(1.0);
    // The claim that is none has no event that could be right.
    Reliability events = all.get(1);
    assertThat(events.count()).isEqualTo(2);
    assertThat(events.error()).isWithin(1e-9).of((0.05 + 0.45) / 2);
    assertThat(Reliability.of(evaluate(GOLD, right).pairings()).get(0).order()).isNull();
    // One of the two that are wrong has the same confidence as the right one.
    assertThat(all.get(2).order()).isEqualTo(0.75);
  }

  @Test
  void anEqualSpanComesBeforeOneThatOverlaps() throws JsonProcessingException {
    String gold =
        """
        {"claims": [{"number": {"begin": 10, "end": 16}, "value": {"op": "EQ", "point": 9}},
          {"number": {"begin": 10, "end": 12}, "value": {"op": "EQ", "point": 18}}]}
        """;
    assertThat(evaluate(gold, claim(10, 18)).scores()).containsEntry("value", new Score(1, 1, 2));
  }

  @Test
  void onlyAnnotatedFieldsAreScored() throws JsonProcessingException {
    String gold =
        """
        {"claims": [{"number": {"begin": 10, "end": 12}, "event": "KILLED", "certainty": "REPORTED"},
          {"number": {"begin": 30, "end": 32}, "event": "KILLED"}]}
        """;
    Map<String, Score> scores = evaluate(gold, claim(10, 18), claim(30, 5)).scores();
    assertThat(scores)
        .containsExactly(
            "detection", new Score(2, 2, 2),
            "event", new Score(2, 2, 2),
            "certainty", new Score(1, 1, 1));
  }

  @Test
  void namedPlacesLeaveOutClaimsWithoutOne() throws JsonProcessingException {
    String gold =
        String.format(
            """
            {"claims": [{"number": %s, "place": %s}, {"number": %s, "place": %s}, {"number": %s, "place": null}]}
            """,
            at("18"), at("بالقاهرة"), at("5"), at("بالقاهرة"), at("2 "));
    Claim another = claim("18");
    // The same town, named before.
    another.setPlace(span("القاهرة"));
    Claim without = claim("5");
    Claim right = claim("2 ");
    Map<String, Score> scores = evaluate(gold, another, without, right).scores();
    assertThat(scores).containsEntry("place", new Score(2, 3, 3));
    assertThat(scores).containsEntry("named place", new Score(1, 1, 2));
    assertThat(scores).doesNotContainKey("named source");
  }

  @Test
  void aPlaceOfAnotherNameIsWrong() throws JsonProcessingException {
    Claim claim = claim("18");
    claim.setPlace(span("حافلة"));
    String gold =
        String.format("{\"claims\": [{\"number\": %s, \"place\": %s}]}", at("18"), at("بالقاهرة"));
    assertThat(evaluate(gold, claim).scores()).containsEntry("place", new Score(0, 1, 1));
  }

  @Test
  void aSourceIsRightWhenItOverlapsAndExactWhenItIsTheSame() throws JsonProcessingException {
    String gold =
        String.format(
            "{\"claims\": [{\"number\": %s, \"source\": %s, \"counted\": %s}]}",
            at("18"), at("الشرطة في القاهرة"), at("شخصا"));
    Claim claim = claim("18");
    claim.setSource(span("الشرطة"));
    claim.setCounted(span("شخصا"));
    Map<String, Score> scores = evaluate(gold, claim).scores();
    assertThat(scores).containsEntry("source", new Score(1, 1, 1));
    assertThat(scores).containsEntry("named source", new Score(1, 1, 1));
    assertThat(scores).containsEntry("source (exact)", new Score(0, 1, 1));
    assertThat(scores).containsEntry("counted noun", new Score(1, 1, 1));
    assertThat(scores).containsEntry("counted noun (exact)", new Score(1, 1, 1));
  }

  @Test
  void eventsAreScoredOneByOneAndThoseOfHarmTogether() throws JsonProcessingException {
    String gold =
        """
        {"claims": [{"number": {"begin": 10, "end": 12}, "event": "KILLED"},
          {"number": {"begin": 30, "end": 32}, "event": "INJURED"},
          {"number": {"begin": 40, "end": 42}, "event": "TRADED"}]}
        """;
    List<Pairing> pairings =
        evaluate(gold, claim(10, 18), claim(30, 5), claim(40, 7), claim(60, 1)).pairings();
    assertThat(SymbolScores.ofEvents(pairings))
        .containsExactly(
            "events of harm", new Score(1, 4, 2),
            "INJURED", new Score(0, 0, 1),
            "KILLED", new Score(1, 4, 1),
            "TRADED", new Score(0, 0, 1))
        .inOrder();
    assertThat(Confusion.of(pairings, Field.EVENT))
        .containsExactly(
            new Confusion("INJURED", "KILLED", 1), new Confusion("TRADED", "KILLED", 1))
        .inOrder();
  }

  @Test
  void theMostFrequentConfusionComesFirst() throws JsonProcessingException {
    String gold =
        """
        {"claims": [{"number": {"begin": 10, "end": 12}, "event": "DETAINED"},
          {"number": {"begin": 30, "end": 32}, "event": "INJURED"},
          {"number": {"begin": 40, "end": 42}, "event": "INJURED"}]}
        """;
    assertThat(
            Confusion.of(
                evaluate(gold, claim(10, 18), claim(30, 5), claim(40, 7)).pairings(), Field.EVENT))
        .containsExactly(
            new Confusion("INJURED", "KILLED", 2), new Confusion("DETAINED", "KILLED", 1))
        .inOrder();
  }

  @Test
  void theSourceOfATextIsThatOfTheGoldElseOfTheRunElseOfItsId() throws JsonProcessingException {
    SortedMap<String, GoldDocument> gold = new TreeMap<>();
    for (String id : List.of("ant-local-7", "ant-local-8", "report", "x-1", "y-1")) {
      String json = id.equals("x-1") ? "{\"source\": \"sanad\", \"claims\": []}" : GOLD;
      gold.put(id, GoldParser.parse("test", id, new ObjectMapper().readTree(json)));
    }
    Map<String, RunArticle> run =
        Map.of(
            "x-1", new RunArticle(TEXT, "hespress", List.of(), List.of(), List.of()),
            "y-1", new RunArticle(TEXT, "hespress", List.of(), List.of(), List.of()));
    SortedMap<String, Evaluation> sources = Evaluation.of(gold, run).bySource();
    assertThat(sources.keySet()).containsExactly("", "ant-local", "hespress", "sanad").inOrder();
    assertThat(sources.get("ant-local").scores()).containsEntry("detection", new Score(0, 0, 4));
  }

  @Test
  void goldOfAnotherTextIsRefused() {
    String gold = "{\"claims\": [{\"id\": \"c7\", \"number\": {\"begin\": 300, \"end\": 302}}]}";
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> evaluate(gold, claim(10, 18)))
                .getMessage())
        .startsWith("gold claim c7: number 300-302 ends behind the article");
  }

  private static Evaluation evaluate(String gold, Claim... claims) throws JsonProcessingException {
    SortedMap<String, GoldDocument> documents = new TreeMap<>();
    documents.put("a", GoldParser.parse("test", "a", new ObjectMapper().readTree(gold)));
    RunArticle article = new RunArticle(TEXT, null, List.of(claims), List.of(), List.of());
    return Evaluation.of(documents, Map.of("a", article));
  }

  /** The JSON of the first stretch of the text with these words. */
  private static String at(String words) {
    Span span = span(words);
    return String.format("{\"begin\": %d, \"end\": %d}", span.getBegin(), span.getEnd());
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length(), words);
  }

  private static Claim claim(String number) {
    return Claims.killed(number, span(number), 1);
  }

  private static Claim claim(int begin, double point) {
    return Claims.killed("c" + begin, new Span(begin, begin + 2, "18"), point);
  }
}
