package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ControlsTest {

  @Test
  void whatSteersATerminalIsShownAsItsCode() {
    assertThat(Controls.onOneLine("\u001b[2Jخبر\nثان\u202e"))
        .isEqualTo("\\u001b[2Jخبر\\u000aثان\\u202e");
    assertThat(Controls.visible("a\n\tb\u0007")).isEqualTo("a\n\tb\\u0007");
  }
}
