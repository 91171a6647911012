package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.record.Certainty;
import rasid.record.CueClass;
import rasid.text.TextRange;

class CertaintyRulesTest {

  @Test
  void whatNothingDoubtsIsLeftToTheModel() {
    assertThat(of("قتل/VBD 5/CD جنود/NNS", 1)).isNull();
  }

  @Test
  void aDistancingCueMakesAClaim() {
    CertaintyRule rule = of("قتل/VBD 5/CD جنود/NNS", 1, CueClass.DISTANCING);
    assertThat(rule).isEqualTo(CertaintyRule.DISTANCED);
    assertThat(rule.certainty()).isEqualTo(Certainty.CLAIMED);
    assertThat(of("قتل/VBD 5/CD جنود/NNS", 1, CueClass.CONFIRMING)).isNull();
  }

  @Test
  void aNegationRightBeforeTheNumberDenies() {
    assertThat(of("لم/RP يقتل/VBP 5/CD جنود/NNS", 2)).isEqualTo(CertaintyRule.DENIED);
    assertThat(of("لم/RP يصب/VBP أحد/NN ./PUNC 5/CD جنود/NNS", 4)).isNull();
    assertThat(CertaintyRule.DENIED.certainty()).isEqualTo(Certainty.NEGATED);
  }

  private static @Nullable CertaintyRule of(String words, int number) {
    return of(words, number, null);
  }

  private static @Nullable CertaintyRule of(String words, int number, @Nullable CueClass cue) {
    AnnotatedSentence sentence = Texts.tagged(words).sentence();
    Attribution attribution =
        cue == null
            ? null
            : new Attribution(
                new TextRange(0, 1),
                0,
                cue,
                null,
                null,
                List.of(),
                false,
                AttributionRule.LAST_SPEAKER,
                "cues.tsv:قال");
    return new CertaintyRules(Lexicons.own().words()).of(sentence, number, null, attribution);
  }
}
