package rasid.claim.features;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.EntityType;
import rasid.text.TextRange;

/**
 * A phrase that may be the source of a claim.
 *
 * @param speech facts of its sentence
 * @param first its first token
 * @param last its last token
 * @param type what it names, or null
 */
public record SourceCandidate(SpeechFacts speech, int first, int last, @Nullable EntityType type) {

  /** Number of its sentence. */
  public int sentence() {
    return speech.words.sentence.index();
  }

  /** Where it stands. */
  public TextRange range() {
    return speech.words.sentence.range(first, last);
  }

  /** What it names as a number, 0 for nothing. */
  int typeNumber() {
    return type == null ? 0 : 1 + Symbols.place(type);
  }
}
