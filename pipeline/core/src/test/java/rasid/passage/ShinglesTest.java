package rasid.passage;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.text.TextRange;

/** The words of an article, and the runs of seven in it. */
class ShinglesTest {

  private static final String NINE = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة";

  @Test
  void aRunHasSevenWords() {
    assertThat(of("واحد اثنان ثلاثة أربعة خمسة ستة").size()).isEqualTo(0);
    assertThat(of("واحد اثنان ثلاثة أربعة خمسة ستة سبعة").size()).isEqualTo(1);
    assertThat(of(NINE).size()).isEqualTo(3);
    assertThat(of(NINE).words()).isEqualTo(9);
    assertThat(of("").size()).isEqualTo(0);
  }

  @Test
  void aRunIsKnownByItsSevenWordsInTheirOrder() {
    Shingles nine = of(NINE);
    assertThat(of("واحد اثنان ثلاثة أربعة خمسة ستة سبعة").run(0)).isEqualTo(nine.run(0));
    assertThat(of("ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة").run(0)).isEqualTo(nine.run(2));
    assertThat(of("اثنان واحد ثلاثة أربعة خمسة ستة سبعة").run(0)).isNotEqualTo(nine.run(0));
    assertThat(of("واحد اثنان ثلاثة أربعة خمسة ستة ثمانية").run(0)).isNotEqualTo(nine.run(0));
    assertThat(of("مئة اثنان ثلاثة أربعة خمسة ستة سبعة").run(0)).isNotEqualTo(nine.run(0));
  }

  @Test
  void punctuationVowelSignsAndSpellingDoNotCount() {
    assertThat(of("قال: إنّ مدرسة").sameWords(of("قال ان مدرسه"))).isTrue();
    assertThat(of("قال نعم").sameWords(of("قال لا"))).isFalse();
    assertThat(of("قال").sameWords(of("قال قال"))).isFalse();
  }

  @Test
  void numbersAreWords() {
    assertThat(of("قتل 18 شخصا").words()).isEqualTo(3);
    assertThat(of("قتل 18 شخصا").sameWords(of("قتل 81 شخصا"))).isFalse();
  }

  @Test
  void longVowelsInsideLongWordsDoNotCount() {
    assertThat(of("السوفياتية").sameWords(of("السوفييتية"))).isTrue();
    assertThat(of("غورباتشوف").sameWords(of("غرباتشوف"))).isTrue();
    // Five letters are no long word, six are one.
    assertThat(of("كتابه").sameWords(of("كتبه"))).isFalse();
    assertThat(of("كتابهم").sameWords(of("كوتبيهم"))).isTrue();
  }

  @Test
  void theWordsAreThoseOfTheStretches() {
    String text = "أول ثان ثالث رابع";
    Shingles words =
        Shingles.of(
            text, List.of(new TextRange(0, 3), new TextRange(text.indexOf("ثالث"), text.length())));
    assertThat(words.sameWords(of("أول ثالث رابع"))).isTrue();
    assertThat(words.range(1, 2).of(text)).isEqualTo("ثالث رابع");
    assertThat(words.range(0, 1).of(text)).isEqualTo("أول");
  }

  @Test
  void textsOfManyWordsAreReadWhole() {
    Shingles words = of("كلمة أخرى ".repeat(100));
    assertThat(words.words()).isEqualTo(200);
    assertThat(words.size()).isEqualTo(194);
    assertThat(words.range(199, 1)).isEqualTo(new TextRange(995, 999));
    assertThat(words.run(0)).isEqualTo(words.run(192));
    assertThat(words.run(0)).isNotEqualTo(words.run(193));
  }

  @Test
  void aWordIsHeldByUpToSevenRuns() {
    Shingles words = of(NINE + " عشرة مئة ألف مليون مليار " + NINE);
    int first = NINE.indexOf("واحد");
    assertThat(words.around(first)).isEqualTo(new long[] {words.run(0)});
    int third = NINE.indexOf("ثلاثة");
    assertThat(words.around(third))
        .isEqualTo(new long[] {words.run(0), words.run(1), words.run(2)});
    assertThat(words.around(third + 4)).hasLength(3);
    int eighth = NINE.indexOf("ثمانية");
    assertThat(words.around(eighth)).hasLength(7);
    assertThat(words.around(eighth)[0]).isEqualTo(words.run(1));
    assertThat(words.around(eighth)[6]).isEqualTo(words.run(7));
  }

  @Test
  void whatIsInNoWordOrNoRunIsHeldByNone() {
    Shingles words = of("  " + NINE);
    assertThat(words.around(0)).isEmpty();
    assertThat(words.around(2)).hasLength(1);
    assertThat(words.around(6)).isEmpty();
    assertThat(of("قتل 18 شخصا").around(4)).isEmpty();
    assertThat(of("").around(0)).isEmpty();
  }

  private static Shingles of(String text) {
    return Shingles.of(text, List.of(new TextRange(0, text.length())));
  }
}
