package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;

/** What the words of a sentence say of the time that a figure covers. */
class ScopeCuesTest {

  private static final ScopeCues CUES = ScopeCues.of(Lexicons.own());

  @Test
  void aCueIsNearWithinEightTokens() {
    AnnotatedSentence sentence =
        Texts.tagged("الحصيلة/DTNN " + "في/IN ".repeat(7) + "5/CD شخصا/NN").sentence();
    assertThat(CUES.features(sentence, 8)).contains("cue CUMULATIVE before near");
    assertThat(CUES.near(sentence, 8)).contains("cue CUMULATIVE before");
    sentence = Texts.tagged("الحصيلة/DTNN " + "في/IN ".repeat(8) + "5/CD شخصا/NN").sentence();
    assertThat(CUES.features(sentence, 9))
        .containsAtLeast("cue CUMULATIVE", "cue CUMULATIVE before far");
    assertThat(CUES.near(sentence, 9)).doesNotContain("cue CUMULATIVE before");
  }

  @Test
  void aCueBehindIsToldAsSuch() {
    AnnotatedSentence sentence = Texts.tagged("5/CD في/IN الحصيلة/DTNN").sentence();
    assertThat(CUES.features(sentence, 0)).contains("cue CUMULATIVE behind near");
  }
}
