package rasid.annotation;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.text.TextRange;

class AnnotatorViewTest {

  @Test
  void invisibleCharactersAreTakenOutAndFoundAgain() {
    String text = "ال\u200fوزير";
    AnnotatorView view = view(text);
    assertThat(view.text()).isEqualTo("الوزير");
    assertThat(view.verbatim(0, 6)).isEqualTo(new TextRange(0, 7));
  }

  @Test
  void digitsAreSetApartFromLetters() {
    String text = "و62شخصا";
    AnnotatorView view = view(text);
    assertThat(view.text()).isEqualTo("و 62 شخصا");
    assertThat(view.verbatim(2, 4)).isEqualTo(new TextRange(1, 3));
  }

  @Test
  void marksBelongToTheLetterBeforeThem() {
    String text = "وَلِلْ";
    assertThat(view(text).verbatim(0, 1)).isEqualTo(new TextRange(0, 2));
  }

  @Test
  void emojiAndHalvesOfPairsBecomeBlanks() {
    assertThat(view("نص 😀 \ud83d").text()).isEqualTo("نص" + " ".repeat(5));
  }

  @Test
  void whatHoldsNoLetterIsEmpty() {
    assertThat(view(" \u0640\u064b ").isEmpty()).isTrue();
    assertThat(view("_").text()).isEqualTo("-");
    assertThat(view("س").isEmpty()).isFalse();
  }

  @Test
  void quotationMarksBecomePlain() {
    assertThat(view("“قول”").text()).isEqualTo("\"قول\"");
  }

  private static AnnotatorView view(String text) {
    return AnnotatorView.of(text, new TextRange(0, text.length()));
  }
}
