package rasid.text;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void aLineHasNoSignsThatSteerOrTurn() {
    assertThat(Printable.line("\u001b[31mأحمر\u0007\u009b2J \u202eقتل\u202c\u2069\u200f"))
        .isEqualTo("[31mأحمر2J قتل");
    assertThat(Printable.line("a\r\n\tb\u2028c\u0085d")).isEqualTo("a b c d");
  }

  @Test
  void linesStayLines() {
    assertThat(Printable.lines("a\tb\r\n\u001b[2J\u2068ج\u2069\u0000\u007f\b"))
        .isEqualTo("a\tb\r\n[2J\u2068ج\u2069");
  }
}
