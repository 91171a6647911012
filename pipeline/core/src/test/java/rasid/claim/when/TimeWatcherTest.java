package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.linear.Hashing;
import rasid.linear.LinearModel;
import rasid.record.EventPrecision;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Candidate;
import rasid.trace.Topic;

class TimeWatcherTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

  /** Tuesday is named twice: together its candidates weigh e + 1, Monday e, nothing 1. */
  private static final WhenExample EXAMPLE =
      new WhenExample(
          List.of("cue STATE"),
          List.of(
              candidate(MONDAY, "own"),
              candidate(TUESDAY, "prev near"),
              candidate(TUESDAY, "echo"),
              new rasid.claim.when.Candidate(EventTime.UNKNOWN, "none", List.of())));

  private static final TimeModel MODEL =
      new TimeModel(
          new LinearModel(
              List.of("UNKNOWN", "STATE"),
              new long[] {Hashing.of("cue STATE")},
              new byte[] {0, 2},
              1),
          new LinearModel(
              List.of("right"),
              new long[] {Hashing.of("own"), Hashing.of("prev near")},
              new byte[] {1, 1},
              1));

  private final RecordedTrace trace = new RecordedTrace();

  @Test
  void eachTimeIsToldOnceWithAllThatSpeaksForIt() {
    MODEL.choose(EXAMPLE, new Topic(trace, "claim"));
    List<Candidate> times = trace.candidates("claim", "time");
    assertThat(times.stream().map(Candidate::words))
        .containsExactly("2024-03-05 to 2024-03-05", "2024-03-04 to 2024-03-04", "unknown")
        .inOrder();
    // 3.72, 2.72 and 1 of 7.44.
    assertThat(times.stream().map(Candidate::cost)).containsExactly(0.69, 1.01, 2.01).inOrder();
    assertThat(times.get(0).reasons()).isEqualTo("time.prev-near 1.0");
  }

  @Test
  void scopesAreToldAsTheyAreLikelyWithTheTime() {
    MODEL.choose(EXAMPLE, new Topic(trace, "claim"));
    // 1 and e² of 8.39.
    assertThat(trace.candidates("claim", "scope"))
        .containsExactly(
            new Candidate("scope", "UNKNOWN", 2.13, ""),
            new Candidate("scope", "STATE", 0.13, "scope.cue-STATE 2.0"))
        .inOrder();
  }

  @Test
  void withoutListenersTheSameIsChosen() {
    assertThat(MODEL.choose(EXAMPLE)).isEqualTo(MODEL.choose(EXAMPLE, new Topic(trace, "claim")));
  }

  @Test
  void aTimeWithoutABeginningHasAQuestionMark() {
    assertThat(new EventTime(null, MONDAY, EventPrecision.DAY).words())
        .isEqualTo("? to 2024-03-04");
    assertThat(EventTime.UNKNOWN.words()).isEqualTo("unknown");
  }

  private static rasid.claim.when.Candidate candidate(LocalDate day, String feature) {
    EventTime time = new EventTime(day, day, EventPrecision.DAY);
    return new rasid.claim.when.Candidate(time, "rule", List.of(feature));
  }
}
