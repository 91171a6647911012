package rasid.annotation;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.text.TextRange;

class AnnotatedTokenTest {

  @Test
  void theArticleThatTheSpellingSwallowsIsInTheKey() {
    assertThat(AnnotatedToken.of(new TextRange(1, 6), "لوزير", "الوزير", "DTNN").key())
        .isEqualTo("الوزير");
  }

  @Test
  void universalTags() {
    assertThat(UniversalPos.of("DTNNS", "المحتجين")).isEqualTo("NOUN");
    assertThat(UniversalPos.of("NN", "3000")).isEqualTo("NUM");
    assertThat(UniversalPos.of("PUNC", "%")).isEqualTo("SYM");
    assertThat(UniversalPos.of("PUNC", "،")).isEqualTo("PUNCT");
    assertThat(UniversalPos.of("no such tag", "س")).isEqualTo("X");
  }
}
