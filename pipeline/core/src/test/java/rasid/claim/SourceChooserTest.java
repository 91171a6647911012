package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.record.CueClass;
import rasid.text.TextRange;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Candidate;
import rasid.trace.Topic;

class SourceChooserTest {

  private static final String TEXT = "قال زيد وأكد عمرو مقتل 5";
  private static final TextRange ZAYD = new TextRange(4, 7);
  private static final TextRange AMR = new TextRange(13, 17);

  @Test
  void theLastCueBeforeTheNumberWins() {
    Attribution first = said(0, ZAYD, false);
    Attribution last = said(3, AMR, false);
    assertThat(find(5, first, last)).isSameInstanceAs(last);
    assertThat(find(2, first, last)).isSameInstanceAs(first);
  }

  @Test
  void aNamedSpeakerBeforeBeatsASourceForTheSentence() {
    Attribution before = said(0, ZAYD, false);
    Attribution whole = said(9, AMR, true);
    assertThat(find(5, before, whole)).isSameInstanceAs(before);
  }

  @Test
  void aSourceForTheSentenceBeatsACueWithoutSpeaker() {
    Attribution nobody = said(0, null, false);
    Attribution whole = said(9, AMR, true);
    assertThat(find(5, nobody, whole)).isSameInstanceAs(whole);
    assertThat(find(5, nobody)).isSameInstanceAs(nobody);
  }

  @Test
  void ofTwoSourcesForTheSentenceTheLastWins() {
    Attribution first = said(7, ZAYD, true);
    Attribution last = said(9, AMR, true);
    assertThat(find(5, first, last)).isSameInstanceAs(last);
  }

  @Test
  void aCueBehindTheNumberCoversItNot() {
    assertThat(find(5, said(9, AMR, false))).isNull();
    assertThat(find(5)).isNull();
  }

  @Test
  void theTraceHoldsAllCuesWithTheirRanks() {
    RecordedTrace trace = new RecordedTrace();
    SourceChooser.find(
        TEXT,
        5,
        List.of(said(0, null, false), said(3, null, false), said(9, AMR, true)),
        new Topic(trace, "claim"));
    assertThat(trace.candidates("claim", "source"))
        .containsExactly(
            new Candidate("source", "nobody / قال", Double.POSITIVE_INFINITY, "source.farther-cue"),
            new Candidate("source", "nobody / قال", 2, "source.nobody-named 2.0"),
            new Candidate("source", "عمرو / قال", 1, "source.whole-sentence 1.0"))
        .inOrder();
    assertThat(trace.decisions("claim").get(0).rule()).isEqualTo("source.covers-sentence");
  }

  private static @Nullable Attribution find(int number, Attribution... attributions) {
    return SourceChooser.find(TEXT, number, List.of(attributions), Topic.NONE);
  }

  private static Attribution said(int cue, @Nullable TextRange source, boolean wholeSentence) {
    return new Attribution(
        new TextRange(0, 3),
        cue,
        CueClass.NEUTRAL,
        source,
        null,
        List.of(),
        wholeSentence,
        AttributionRule.NOUN_BEHIND,
        "cues.tsv:قال");
  }
}
