package rasid.text;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "شرطيين,شرط",
    "شرطيون,شرط",
    "سيارات,سيار",
    "سيارتين,سيار",
    "فريقا,فريق",
    "قتل,قتل",
    "بيتها,بيت"
  })
  void aWordIsLightWithoutItsEnding(String word, String light) {
    assertThat(Letters.light(word)).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource({
    "مقتل,قتل",
    "قتلي,قتل",
    "قتلوا,قتل",
    "اعتقال,عقل",
    "استقبل,قبل",
    "مستخدم,خدم",
    "تجار,جر",
    "تاجر,جر"
  })
  void formsOfAWordShareASkeleton(String word, String skeleton) {
    assertThat(Letters.skeleton(word)).isEqualTo(skeleton);
  }

  @ParameterizedTest
  @CsvSource({"متظاهرون,متظاه", "قتل,قتل"})
  void aStemIsItsFirstLetters(String word, String stem) {
    assertThat(Letters.stem(word)).isEqualTo(stem.substring(0, Math.min(5, stem.length())));
  }
}
