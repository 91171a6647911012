package rasid.evaluate;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Span;

class MistakeTextTest {

  @Test
  void nothingOfAnArticleSteersTheTerminal() {
    Mistake missed =
        new Mistake(
            Mistake.Type.MISSED,
            "id\u001b[2J",
            new Span(7, 8, "5"),
            new Span(0, 13, "\u001b[31m\u0007 5\u202eجنود"),
            List.of(),
            "\u009bnote");
    String text = MistakeText.of(List.of(missed), 9);
    assertThat(text).contains("id[2J 7-8 \u20685\u2069: note");
    assertThat(text).contains("\u2068[31m \u27e65\u27e7جنود\u2069");
  }
}
