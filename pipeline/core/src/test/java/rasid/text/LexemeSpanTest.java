package rasid.text;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LexemeSpanTest {

  @Test
  void theTextOfASpanRunsFromItsFirstLexemeToItsLast() {
    String text = "قتل 25 ألف شخص";
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    assertThat(lexemes.range(new LexemeSpan(1, 2)).of(text)).isEqualTo("25 ألف");
    assertThat(lexemes.range(LexemeSpan.of(3)).of(text)).isEqualTo("شخص");
  }

  @Test
  void aSpanReachesToALaterOne() {
    assertThat(LexemeSpan.of(2).to(new LexemeSpan(4, 5))).isEqualTo(new LexemeSpan(2, 5));
    assertThat(LexemeSpan.of(2).isSingle()).isTrue();
    assertThat(new LexemeSpan(2, 3).isSingle()).isFalse();
  }

  @Test
  void itsEndsAreInOrder() {
    assertThrows(IllegalArgumentException.class, () -> new LexemeSpan(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new LexemeSpan(-1, 2));
  }
}
