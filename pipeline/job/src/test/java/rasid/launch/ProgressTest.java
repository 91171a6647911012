package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void progressTellsWhatIsLeft() {
    assertThat(
            Progress.line(Map.of("articlesDone", 10L, "bytesFound", 400L, "bytesDone", 100L), 5.0))
        .startsWith("10 articles, 25 %, 2.0 a second, 15 s left");
  }
}
