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
  @CsvSource({"متظاهرون,متظاه", "مقاتل,مقاتل", "قتل,قتل"})
  void aStemIsItsFirstFiveLetters(String word, String stem) {
    assertThat(Letters.stem(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"الشرطه,شرطه", "البنك,بنك", "الدم,الدم", "شرطه,شرطه", "المانيا,مانيا"})
  void aBareWordIsWithoutItsArticle(String word, String bare) {
    assertThat(Letters.bare(word)).isEqualTo(bare);
    assertThat(Letters.hasArticle(word)).isEqualTo(!word.equals(bare));
  }

  @ParameterizedTest
  @CsvSource({"بيان,بيان", "عملا,عمل", "بنتان,بنت", "طالبان,طالب"})
  void aLightWordKeepsThreeLetters(String word, String light) {
    assertThat(Letters.light(word)).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource({"سوء,سوء", "ولي,ولي", "متاجر,تجر", "فرنسا,فرنس", "يستورد,رد", "تجارب,جرب"})
  void aSkeletonHasTwoConsonantsOrAllLetters(String word, String skeleton) {
    assertThat(Letters.skeleton(word)).isEqualTo(skeleton);
  }
}
