package rasid.trace;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.trace.RecordedTrace.Candidate;
import rasid.trace.RecordedTrace.Decision;

class RecordedTraceTest {

  @Test
  void keepsWhatIsSaidOfEachThingInOrder() {
    RecordedTrace trace = new RecordedTrace();
    Topic first = new Topic(trace, "claim 1");
    first.rule("event.nearest", "KILLED");
    new Topic(trace, "claim 2").rule("event.none-near", "none");
    first.rule("certainty.plain", "REPORTED");
    assertThat(trace.decisions("claim 1"))
        .containsExactly(
            new Decision("event.nearest", "KILLED"), new Decision("certainty.plain", "REPORTED"))
        .inOrder();
    assertThat(trace.decided()).containsExactly("claim 1", "claim 2").inOrder();
    assertThat(trace.decisions("claim 3")).isEmpty();
  }

  @Test
  void candidatesAreKeptByRoleWithWhatTheyCost() {
    RecordedTrace trace = new RecordedTrace();
    Topic topic = new Topic(trace, "claim 1");
    Reasons reasons = topic.reasons();
    double cost = reasons.add(1, "near") + reasons.add(0, "nothing") + reasons.add(2.5, "verb");
    cost += reasons.add(2.5, "verb");
    topic.candidate("event", "KILLED", cost, reasons);
    topic.refused("event", "TRADED", "event.counts-other-things");
    topic.candidate("place", "Cairo", 3, Reasons.NONE);
    assertThat(trace.candidates("claim 1", "event"))
        .containsExactly(
            new Candidate("event", "KILLED", 6, "near 1.0 + verb 5.0"),
            new Candidate("event", "TRADED", Double.POSITIVE_INFINITY, "event.counts-other-things"))
        .inOrder();
    assertThat(trace.candidates("claim 1", "event").get(1).isPossible()).isFalse();
    assertThat(trace.candidates("claim 1", "place")).hasSize(1);
  }

  @Test
  void withoutListenersNothingIsKept() {
    assertThat(Topic.NONE.isOn()).isFalse();
    Reasons reasons = Topic.NONE.reasons();
    assertThat(reasons.add(2.5, "verb")).isEqualTo(2.5);
    assertThat(reasons.toString()).isEmpty();
  }
}
