package rasid.text;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class WordNumbersTest {

  @Test
  void aWordKeepsItsNumber() {
    int number = WordNumbers.of("حصيله");
    assertThat(number).isAtLeast(0);
    assertThat(number).isLessThan(WordNumbers.MOST);
    assertThat(WordNumbers.of(new String("حصيله"))).isEqualTo(number);
    assertThat(WordNumbers.of("حصيلات")).isNotEqualTo(number);
  }

  @Test
  void figuresAreNotNumbered() {
    assertThat(WordNumbers.of("2024")).isEqualTo(WordNumbers.NONE);
    assertThat(WordNumbers.of("٢٠٢٤")).isEqualTo(WordNumbers.NONE);
  }
}
