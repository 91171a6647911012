package rasid.annotation;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.Texts;
import rasid.text.TextRange;

class TokenSpanTest {

  private static final TokenSpan SPAN = new TokenSpan(2, 4);

  @ParameterizedTest
  @CsvSource({"-1, 0", "-2, -1", "1, 0", "4, 2"})
  void tokensStandInOrderAndNotBeforeTheFirst(int first, int last) {
    assertThrows(IllegalArgumentException.class, () -> new TokenSpan(first, last));
  }

  @Test
  void aTokenIsARunOfItsOwn() {
    assertThat(TokenSpan.of(3)).isEqualTo(new TokenSpan(3, 3));
    assertThat(TokenSpan.of(3).isSingle()).isTrue();
    assertThat(TokenSpan.of(3).size()).isEqualTo(1);
    assertThat(SPAN.isSingle()).isFalse();
    assertThat(SPAN.size()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, true", "4, true", "5, false"})
  void bothEndsAreIncluded(int token, boolean isContained) {
    assertThat(SPAN.contains(token)).isEqualTo(isContained);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, false, false",
    "0, 2, false, true",
    "1, 4, false, true",
    "2, 4, true, true",
    "3, 3, true, true",
    "1, 5, false, true",
    "2, 5, false, true",
    "4, 6, false, true",
    "5, 6, false, false",
  })
  void anotherRunIsWithinOrSharesATokenOrStandsApart(
      int first, int last, boolean isContained, boolean overlaps) {
    TokenSpan other = new TokenSpan(first, last);
    assertThat(SPAN.contains(other)).isEqualTo(isContained);
    assertThat(SPAN.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(SPAN)).isEqualTo(overlaps);
  }

  @Test
  void oneEndMovesAndTheOtherStays() {
    assertThat(SPAN.from(3)).isEqualTo(new TokenSpan(3, 4));
    assertThat(SPAN.from(0)).isEqualTo(new TokenSpan(0, 4));
    assertThat(SPAN.to(2)).isEqualTo(new TokenSpan(2, 2));
    assertThat(SPAN.to(7)).isEqualTo(new TokenSpan(2, 7));
    assertThrows(IllegalArgumentException.class, () -> SPAN.to(1));
    assertThrows(IllegalArgumentException.class, () -> SPAN.from(5));
  }

  @Test
  void aRunStandsWhereItsTokensDo() {
    Texts.Tagged tagged = Texts.tagged("قتل/VBD خمسة/CD جنود/NN");
    AnnotatedSentence sentence = tagged.sentence();
    assertThat(sentence.range(new TokenSpan(0, 1)).of(tagged.text())).isEqualTo("قتل خمسة");
    assertThat(sentence.range(TokenSpan.of(2)).of(tagged.text())).isEqualTo("جنود");
  }

  @Test
  void aRangeHoldsTheTokensThatItCutsToo() {
    AnnotatedSentence sentence = Texts.tagged("قتل/VBD خمسة/CD جنود/NN").sentence();
    assertThat(sentence.tokensOf(new TextRange(4, 8))).isEqualTo(TokenSpan.of(1));
    assertThat(sentence.tokensOf(new TextRange(4, 10))).isEqualTo(new TokenSpan(1, 2));
    assertThat(sentence.tokensOf(new TextRange(2, 5))).isEqualTo(new TokenSpan(0, 1));
    assertThat(sentence.tokensOf(new TextRange(3, 4))).isEqualTo(TokenSpan.of(1));
  }
}
