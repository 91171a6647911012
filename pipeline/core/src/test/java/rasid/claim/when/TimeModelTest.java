package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.lexicon.Lexicons;
import rasid.linear.Hashing;
import rasid.linear.LinearModel;
import rasid.record.EventPrecision;
import rasid.record.ScopeTime;

class TimeModelTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

  private static final WhenExample EXAMPLE =
      new WhenExample(
          List.of("cue STATE"),
          List.of(
              candidate(MONDAY, "own"),
              candidate(TUESDAY, "prev"),
              candidate(TUESDAY, "echo"),
              new Candidate(EventTime.UNKNOWN, "none", List.of("none"))));

  @Test
  void theHighestScoreIsChosen() {
    assertThat(model(Map.of("own", 2), Map.of()).choose(EXAMPLE).candidate().rule())
        .isEqualTo("own");
    assertThat(model(Map.of("none", 2), Map.of()).choose(EXAMPLE).candidate().time())
        .isEqualTo(EventTime.UNKNOWN);
  }

  @Test
  void candidatesOfOneTimeCountTogether() {
    // Alone each is as probable as the others.
    assertThat(model(Map.of(), Map.of()).choose(EXAMPLE).candidate().time().begin())
        .isEqualTo(TUESDAY);
  }

  @Test
  void theScopeKnowsTheTime() {
    Map<String, Integer> day = Map.of("time day", 1);
    assertThat(model(Map.of("own", 4), day).choose(EXAMPLE).scope()).isEqualTo(ScopeTime.STATE);
    assertThat(model(Map.of("none", 4), day).choose(EXAMPLE).scope()).isEqualTo(ScopeTime.UNKNOWN);
  }

  @Test
  void theTimeKnowsTheScope() {
    // The cue speaks for a stock, and a stock for the time that is a day.
    Map<String, Integer> stock = Map.of("cue STATE", 3, "time own", 3, "time prev", -3);
    assertThat(model(Map.of(), stock).choose(EXAMPLE).candidate().rule()).isEqualTo("own");
  }

  @Test
  void cuesNearAFigureSpeakForScopes() {
    Texts.Tagged text = Texts.tagged("بلغت/VBD حصيلة/NN القتلى/DTNN 55/CD");
    assertThat(ScopeCues.of(Lexicons.own()).features(text.sentence(), 3))
        .containsAtLeast("cue CUMULATIVE", "cue CUMULATIVE before near");
  }

  @Test
  void aBadCueStopsTheStart() {
    Lexicons lexicons = Lexicons.with(Map.of("scope-cues.tsv", "phrase\tscope\nحصيلة\tTOTAL\n"));
    assertThat(assertThrows(IllegalStateException.class, () -> ScopeCues.of(lexicons)))
        .hasMessageThat()
        .startsWith("scope-cues.tsv:2: column scope: TOTAL is none of");
  }

  private static Candidate candidate(LocalDate day, String rule) {
    return new Candidate(new EventTime(day, day, EventPrecision.DAY), rule, List.of(rule));
  }

  /** Weights of features of the choice, and those of the scope STATE. */
  private static TimeModel model(Map<String, Integer> choice, Map<String, Integer> state) {
    return new TimeModel(
        weights(List.of("UNKNOWN", "STATE"), state, 1), weights(List.of("right"), choice, 0));
  }

  private static LinearModel weights(List<String> labels, Map<String, Integer> rows, int label) {
    List<String> names = rows.keySet().stream().sorted().toList();
    long[] features = names.stream().mapToLong(Hashing::of).toArray();
    byte[] weights = new byte[features.length * labels.size()];
    for (int i = 0; i < features.length; i++) {
      weights[i * labels.size() + label] = rows.get(names.get(i)).byteValue();
    }
    return new LinearModel(labels, features, weights, 1);
  }
}
