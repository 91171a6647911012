package rasid.extract;

import java.util.List;
import rasid.annotation.AnnotatedSentence;

/**
 * The sentences of an article with their tokens.
 *
 * @param sentences in order; a sentence's index is its place in this list
 */
public record SentenceLayer(List<AnnotatedSentence> sentences) {

  public SentenceLayer {
    sentences = List.copyOf(sentences);
  }

  /** Number of tokens of all sentences. */
  int tokens() {
    return sentences.stream().mapToInt(AnnotatedSentence::size).sum();
  }
}
