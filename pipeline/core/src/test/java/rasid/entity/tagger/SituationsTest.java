package rasid.entity.tagger;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;

class SituationsTest {

  private static final WordFacts EDGE = WordFacts.EDGE;

  @Test
  void tokensBetweenSignsHaveFeatures() {
    AnnotatedSentence sentence =
        Texts.tagged("فيلم/NN \"/PUNC باب/NN الشمس/DTNN \"/PUNC جديد/JJ").sentence();
    Situations situations = new Situations(sentence, false);
    assertThat(count(situations, 0)).isEqualTo(0);
    assertThat(count(situations, 2)).isEqualTo(3);
    assertThat(count(situations, 3)).isEqualTo(3);
    assertThat(count(situations, 5)).isEqualTo(0);
  }

  @Test
  void aSignThatIsNotClosedSaysNothing() {
    AnnotatedSentence sentence = Texts.tagged("قال/VBD \"/PUNC باب/NN الشمس/DTNN").sentence();
    assertThat(count(new Situations(sentence, false), 2)).isEqualTo(0);
  }

  @Test
  void anArticleWithSeveralWordsOfSportIsOne() {
    AnnotatedSentence sentence = Texts.tagged("فوز/NN فريق/NN و/CC هدف/NN و/CC حكم/NN").sentence();
    assertThat(Situations.isSport(List.of(sentence), Set.of("فوز", "فريق", "هدف"))).isTrue();
    assertThat(Situations.isSport(List.of(sentence), Set.of("فوز", "حكم"))).isFalse();
    assertThat(count(new Situations(sentence, true), 0)).isEqualTo(5);
  }

  private static int count(Situations situations, int token) {
    return situations.add(token, EDGE, EDGE, EDGE, new long[Situations.MOST], 0);
  }
}
