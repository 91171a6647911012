package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.text.TextRange;
import rasid.trace.RecordedTrace;
import rasid.trace.Topic;

class ConfidenceTest {

  private static final TextRange NUMBER = new TextRange(50, 52);

  @Test
  void aKnownEventBesideTheNumber() {
    assertThat(of("KILLED", new TextRange(45, 49))).isEqualTo(0.85);
  }

  @Test
  void anUnknownEventLowersIt() {
    assertThat(Confidence.of("OTHER", null, NUMBER, Topic.NONE)).isEqualTo(0.78);
  }

  @Test
  void aWordMoreThan25CharsAwayLowersIt() {
    assertThat(of("KILLED", new TextRange(20, 25))).isEqualTo(0.85);
    assertThat(of("KILLED", new TextRange(19, 24))).isEqualTo(0.73);
    assertThat(of("KILLED", new TextRange(77, 80))).isEqualTo(0.85);
    assertThat(of("KILLED", new TextRange(78, 80))).isEqualTo(0.73);
  }

  @Test
  void bothLowerItMore() {
    assertThat(of("OTHER", new TextRange(0, 4))).isEqualTo(0.62);
  }

  @Test
  void theTraceTellsTheOdds() {
    RecordedTrace trace = new RecordedTrace();
    Confidence.of("OTHER", null, NUMBER, new Topic(trace, "claim"));
    assertThat(trace.decisions("claim").get(0).outcome())
        .isEqualTo("0.78 = logistic of confidence.all-known 1.76 + confidence.event-unknown -0.48");
  }

  private static double of(String event, TextRange trigger) {
    return Confidence.of(event, trigger, NUMBER, Topic.NONE);
  }
}
