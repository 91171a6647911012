package rasid.annotation;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.text.TextRange;

class SentenceSplitterTest {

  @Test
  void marksAndLineEndsEndSentences() {
    assertThat(split("وصل الوفد. هل يعود؟ نعم! غادر\nسطر آخر"))
        .containsExactly("وصل الوفد.", "هل يعود؟", "نعم!", "غادر", "سطر آخر")
        .inOrder();
  }

  @Test
  void aFullStopGluedToTheNextWordEndsASentence() {
    assertThat(split("أتموا المدة.وضمت القائمة"))
        .containsExactly("أتموا المدة.", "وضمت القائمة")
        .inOrder();
  }

  @Test
  void pointsInsideNumbersAddressesAndInitialsEndNothing() {
    assertThat(split("بلغ 3.5 مليون")).hasSize(1);
    assertThat(split("زار www.example.com أمس")).hasSize(1);
    assertThat(split("قال د. محمود")).hasSize(1);
    assertThat(split("تجاوزنا المرحلة.. وسنعود")).hasSize(1);
    assertThat(split("ذكرت (يو .بي .آي) أمس")).hasSize(1);
    assertThat(split("ذكرت (د.ب.أ) أمس")).hasSize(1);
    assertThat(split("غادر الوفد .ثم عاد")).hasSize(2);
  }

  @Test
  void closingMarksBelongToTheSentence() {
    assertThat(split("قال «انتهى العمل.» ثم غادر."))
        .containsExactly("قال «انتهى العمل.»", "ثم غادر.")
        .inOrder();
  }

  @Test
  void aFullStopOfItsOwnBelongsToTheMarkBefore() {
    assertThat(split("من يشتري السلاح؟ . وقال آخر"))
        .containsExactly("من يشتري السلاح؟ .", "وقال آخر")
        .inOrder();
  }

  @Test
  void aVeryLongSentenceIsCutAtABlank() {
    List<String> parts = split("كلمة ".repeat(2000));
    assertThat(parts.size()).isAtLeast(5);
    for (String part : parts) {
      assertThat(part.length()).isAtMost(2001);
      assertThat(part).endsWith("كلمة");
    }
  }

  @Test
  void aSentenceOfFewerThanTwoThousandCharsIsWhole() {
    String half = "كلمة ".repeat(201).strip() + "،";
    String words = half + " " + "كلمة ".repeat(197) + "كلمة";
    assertThat(words).hasLength(1995);
    assertThat(split(words)).containsExactly(words);
    assertThat(split(words + " " + words).get(0)).isEqualTo(half);
  }

  @Test
  void aLongRunWithoutBlanksIsCutBetweenCodePoints() {
    for (String part : split("😀".repeat(3000))) {
      assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
    }
  }

  private static List<String> split(String text) {
    return SentenceSplitter.split(text, new TextRange(0, text.length())).stream()
        .map(range -> range.of(text))
        .toList();
  }
}
