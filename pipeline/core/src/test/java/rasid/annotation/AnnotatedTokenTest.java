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
    assertThat(universal("DTNNS", "المحتجين")).isEqualTo("NOUN");
    assertThat(universal("NN", "3000")).isEqualTo("NUM");
    assertThat(universal("PUNC", "%")).isEqualTo("SYM");
    assertThat(universal("PUNC", "،")).isEqualTo("PUNCT");
    assertThat(universal("no such tag", "س")).isEqualTo("X");
  }

  @Test
  void wordsOfClosedClassesTellMoreThanTheirTags() {
    assertThat(universal("NN", "خلال")).isEqualTo("ADP");
    assertThat(universal("NN", "خلاف")).isEqualTo("NOUN");
    assertThat(universal("VBD", "كانت")).isEqualTo("AUX");
    assertThat(universal("IN", "أن")).isEqualTo("SCONJ");
    assertThat(universal("NOUN_QUANT", "كل")).isEqualTo("DET");
  }

  private static String universal(String pos, String surface) {
    return UniversalPos.of(
        AnnotatedToken.of(new TextRange(0, surface.length()), surface, surface, pos));
  }
}
