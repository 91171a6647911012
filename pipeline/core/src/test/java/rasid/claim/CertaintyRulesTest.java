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
  void whatNothingDoubtsIsReported() {
    assertThat(of("قتل/VBD 5/CD جنود/NNS", 1)).isEqualTo(CertaintyRule.PLAIN);
    assertThat(CertaintyRule.PLAIN.certainty()).isEqualTo(Certainty.REPORTED);
  }

  @Test
  void aDistancingCueMakesAClaim() {
    CertaintyRule rule = of("قتل/VBD 5/CD جنود/NNS", 1, CueClass.DISTANCING);
    assertThat(rule).isEqualTo(CertaintyRule.DISTANCED);
    assertThat(rule.certainty()).isEqualTo(Certainty.CLAIMED);
    assertThat(of("قتل/VBD 5/CD جنود/NNS", 1, CueClass.CONFIRMING)).isEqualTo(CertaintyRule.PLAIN);
  }

  @Test
  void aNegationRightBeforeTheNumberDenies() {
    assertThat(of("لم/RP يقتل/VBP 5/CD جنود/NNS", 2)).isEqualTo(CertaintyRule.DENIED);
    assertThat(of("لم/RP يصب/VBP أحد/NN ./PUNC 5/CD جنود/NNS", 4)).isEqualTo(CertaintyRule.PLAIN);
    assertThat(CertaintyRule.DENIED.certainty()).isEqualTo(Certainty.NEGATED);
  }

  @Test
  void theFutureIsPlanned() {
    assertThat(of("س/RP+ ينشر/VBP 5/CD جنود/NNS", 2)).isEqualTo(CertaintyRule.FUTURE);
    assertThat(of("سوف/RP ينشر/VBP 5/CD جنود/NNS", 2)).isEqualTo(CertaintyRule.PLANNED);
    assertThat(of("أن/IN ينشر/VBP 5/CD جنود/NNS", 2)).isEqualTo(CertaintyRule.SUBJUNCTIVE);
    assertThat(CertaintyRule.SUBJUNCTIVE.certainty()).isEqualTo(Certainty.PLANNED);
  }

  @Test
  void thatWithAPastVerbIsReported() {
    assertThat(of("أن/IN قتل/VBD 5/CD جنود/NNS", 2)).isEqualTo(CertaintyRule.PLAIN);
  }

  @Test
  void aPlanSevenTokensBeforeIsTooFar() {
    String between = "في/IN المدينة/DTNN القديمة/DTJJ اليوم/NN نحو/NN";
    assertThat(of("المقرر/DTNN " + between + " 5/CD جنود/NNS", 6)).isEqualTo(CertaintyRule.PLANNED);
    assertThat(of("المقرر/DTNN " + between + " هناك/RB 5/CD جنود/NNS", 7))
        .isEqualTo(CertaintyRule.PLAIN);
  }

  @Test
  void aPreliminaryTallyIsProvisional() {
    assertThat(of("قتل/VBD 5/CD جنود/NNS في/IN حصيلة/NN أولية/JJ", 1))
        .isEqualTo(CertaintyRule.PROVISIONAL);
  }

  private static CertaintyRule of(String words, int number) {
    return of(words, number, null);
  }

  private static CertaintyRule of(String words, int number, @Nullable CueClass cue) {
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
