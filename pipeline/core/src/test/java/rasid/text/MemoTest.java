package rasid.text;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final List<String> computed = new ArrayList<>();
  private final Memo<Integer> lengths =
      new Memo<>(
          2,
          word -> {
            computed.add(word);
            return word.length();
          });

  @Test
  void computedOnce() {
    assertThat(lengths.of("حريق")).isEqualTo(4);
    assertThat(lengths.of(new String("حريق"))).isEqualTo(4);
    assertThat(computed).containsExactly("حريق");
  }

  @Test
  void twoWordsOfOnePlaceAreBothKept() {
    // Of two places, so that all words share them.
    for (String word : List.of("قتل", "جرحى", "قتل", "جرحى", "قتل")) {
      assertThat(lengths.of(word)).isEqualTo(word.length());
    }
    assertThat(computed).containsExactly("قتل", "جرحى");
  }

  @Test
  void moreWordsThanPlaces() {
    for (String word : List.of("قتل", "جرحى", "سيارات", "قتل", "جرحى", "سيارات")) {
      assertThat(lengths.of(word)).isEqualTo(word.length());
    }
  }

  @Test
  void aNumberedWordIsNeverForgotten() {
    for (String word : List.of("قتل", "جرحى", "سيارات", "قتل", "جرحى", "سيارات")) {
      assertThat(lengths.of(word, word.length())).isEqualTo(word.length());
    }
    assertThat(computed).containsExactly("قتل", "جرحى", "سيارات").inOrder();
  }

  @Test
  void aWordWithoutANumberIsFoundByItsLetters() {
    assertThat(lengths.of("حريق", WordNumbers.NONE)).isEqualTo(4);
    assertThat(lengths.of("قتل", WordNumbers.NONE)).isEqualTo(3);
    assertThat(lengths.of("حريق")).isEqualTo(4);
    assertThat(computed).containsExactly("حريق", "قتل").inOrder();
  }
}
