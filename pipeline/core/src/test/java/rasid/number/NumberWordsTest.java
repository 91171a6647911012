package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.number.NumberWords.Found;
import rasid.number.NumberWords.WordClass;
import rasid.text.ArabicNormalizer;

class NumberWordsTest {

  private final NumberWords words = NumberWords.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "خمسة | UNIT | 5 | 0 | false | false",
        "وخمسة | UNIT | 5 | 1 | false | true",
        "بخمسة | UNIT | 5 | 1 | false | false",
        "وبخمسة | UNIT | 5 | 2 | false | true",
        "الخمسة | UNIT | 5 | 0 | true | false",
        "والخمسة | UNIT | 5 | 1 | true | true",
        // Behind ل the article has lost its alef.
        "للخمسة | UNIT | 5 | 1 | true | false",
        "وللخمسة | UNIT | 5 | 2 | true | true",
        // A word that begins like one with a proclitic.
        "واحد | ONE | 1 | 0 | false | false",
        "وواحد | ONE | 1 | 1 | false | true",
        "ألف | SCALE | 1000 | 0 | false | false",
        "والألف | SCALE | 1000 | 1 | true | true",
        "آلاف | SCALE_PLURAL | 1000 | 0 | false | false",
        "ثلثي | FRACTIONS | 0.6666666666666666 | 0 | false | false",
        "الخامس | ORDINAL | 5 | 0 | true | false"
      })
  void findsAWordWithItsProcliticsAndArticle(
      String word,
      WordClass type,
      double value,
      int proclitics,
      boolean definite,
      boolean conjunction) {
    assertThat(words.find(ArabicNormalizer.key(word)))
        .isEqualTo(new Found(type, value, proclitics, definite, conjunction));
  }

  @ParameterizedTest
  @ValueSource(strings = {"رجل", "لست", "ولست", "كميه", "لالف", "ال", "و", "وبل"})
  void whatOnlyLooksLikeANumberIsNone(String key) {
    assertWithMessage(key).that(words.find(key)).isNull();
  }
}
