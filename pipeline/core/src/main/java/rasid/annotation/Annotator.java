package rasid.annotation;

import java.util.List;
import rasid.text.TextRange;

/**
 * Splits a sentence into tokens with parts of speech. Implementations are safe for use by many
 * threads.
 */
public interface Annotator {

  /**
   * The tokens of one sentence, in order and without overlap; their ranges slice {@code text}
   * exactly.
   *
   * @param text the whole verbatim text
   * @param sentence a stretch of it
   * @throws RuntimeException when the annotator fails on this sentence
   */
  List<AnnotatedToken> annotate(String text, TextRange sentence);
}
