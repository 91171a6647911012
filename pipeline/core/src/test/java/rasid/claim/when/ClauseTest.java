package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;

class ClauseTest {

  @Test
  void marksAndJoinedVerbsPartClauses() {
    AnnotatedSentence sentence =
        Texts.tagged(
                "قتل/VBD 5/CD أمس/NN ،/PUNC كما/IN أصيب/VBD 7/CD و/CC اعتقل/VBD 3/CD اليوم/DTNN")
            .sentence();
    assertThat(Clause.of(sentence, 1)).isEqualTo(new Clause(new TokenSpan(0, 2)));
    assertThat(Clause.of(sentence, 6)).isEqualTo(new Clause(new TokenSpan(3, 6)));
    assertThat(Clause.of(sentence, 9)).isEqualTo(new Clause(new TokenSpan(7, 10)));
    assertThat(Clause.of(sentence, 9).holds(10)).isTrue();
    assertThat(Clause.of(sentence, 9).holds(6)).isFalse();
  }

  @Test
  void joinedNounsPartNone() {
    AnnotatedSentence sentence = Texts.tagged("قتل/VBD رجل/NN و/CC امرأة/NN").sentence();
    assertThat(Clause.of(sentence, 0)).isEqualTo(new Clause(new TokenSpan(0, 3)));
  }
}
