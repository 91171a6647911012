package rasid.annotation;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.ZoneType;
import rasid.text.TextRange;

class AnnotatedSentenceTest {

  private static final String TEXT = "وستبدأ سيارة س ";

  private static final AnnotatedSentence SENTENCE =
      new AnnotatedSentence(
          0,
          ZoneType.BODY,
          new TextRange(0, TEXT.length()),
          List.of(
              token(0, 1, "CC"),
              token(1, 2, "RP"),
              token(2, 6, "VBP"),
              token(7, 12, "NN"),
              token(13, 14, "NN")));

  private static AnnotatedToken token(int begin, int end, String pos) {
    String word = TEXT.substring(begin, end);
    return AnnotatedToken.of(new TextRange(begin, end), word, word, pos);
  }

  @Test
  void theFutureIsAVerbWithItsLetterSplitOff() {
    assertThat(SENTENCE.isFuture(new TextRange(0, 6))).isTrue();
    assertThat(SENTENCE.isFuture(new TextRange(7, 12))).isFalse();
    assertThat(SENTENCE.isFuture(new TextRange(13, 14))).isFalse();
  }
}
