package rasid.evaluate;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.Claims;
import rasid.record.Claim;
import rasid.record.Span;

class EvaluationTest {

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
         {"begin": 90, "end": 94, "type": "DURATION", "scoring": "optional"}]}
      """;

  @Test
  void scoresCountPairsMissesAndFalseAlarms() throws JsonProcessingException {
    Evaluation evaluation = new Evaluation();
    // A right pair, an optional one, a false alarm on a year, and one on an optional non-claim.
    evaluation.add(
        List.of(claim(10, 18), claim(50, 2), claim(70, 2019), claim(90, 10)),
        new ObjectMapper().readTree(GOLD));
    assertThat(evaluation.scores().get("detection")).isEqualTo(new Evaluation.Score(0.5, 0.5));
    assertThat(evaluation.scores().get("value+event+class").f1()).isEqualTo(0.5);
    assertThat(evaluation.toString())
        .startsWith("1 documents, 2 gold claims, 2 predicted, 1 of them on listed non-claims");
  }

  @Test
  void aWrongFieldIsWrongInItsMeasureOnly() throws JsonProcessingException {
    Evaluation evaluation = new Evaluation();
    Claim claim = claim(10, 17);
    evaluation.add(List.of(claim), new ObjectMapper().readTree(GOLD));
    assertThat(evaluation.scores().get("detection").precision()).isEqualTo(1.0);
    assertThat(evaluation.scores().get("value").precision()).isEqualTo(0.0);
    assertThat(evaluation.scores().get("event").precision()).isEqualTo(1.0);
    assertThat(evaluation.scores().get("value+event").precision()).isEqualTo(0.0);
  }

  @Test
  void aMissingFolderIsOneLineAndExitCodeTwo(@TempDir Path empty) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      assertThat(Evaluate.run(new String[] {empty.toString(), empty.toString()}, out, out))
          .isEqualTo(2);
      assertThat(Evaluate.run(new String[] {}, out, out)).isEqualTo(2);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("evaluate: no gold files");
  }

  private static Claim claim(int begin, double point) {
    return Claims.killed("c" + begin, new Span(begin, begin + 2, "18"), point);
  }
}
