package rasid.claim.features;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.TokenSpan;
import rasid.linear.Hashing;
import rasid.record.EntityType;
import rasid.text.TextRange;

/**
 * A phrase that may be the source of a claim.
 *
 * @param speech facts of its sentence
 * @param tokens its tokens
 * @param type what it names, or null
 */
public record SourceCandidate(SpeechFacts speech, TokenSpan tokens, @Nullable EntityType type) {

  /** Number of its sentence. */
  public int sentence() {
    return speech.words.sentence.index();
  }

  /** Its first token. */
  public int first() {
    return tokens.first();
  }

  /** Its last token. */
  public int last() {
    return tokens.last();
  }

  /** Where it stands. */
  public TextRange range() {
    return speech.words.sentence.range(tokens);
  }

  /**
   * What names it wherever it is named: its words, of a person the last one, which later mentions
   * keep.
   */
  long name() {
    SentenceFacts s = speech.words;
    if (type == EntityType.PERSON) {
      return s.word[last()];
    }
    long name = 1;
    for (int i = first(); i <= last(); i++) {
      name = Hashing.both(name, s.word[i]);
    }
    return name;
  }

  /** Whether no word stands between it and another phrase of its sentence. */
  boolean touches(SourceCandidate other) {
    return speech == other.speech && first() <= other.last() + 1 && other.first() <= last() + 1;
  }

  /** What it names as a number, 0 for nothing. */
  int typeNumber() {
    return type == null ? 0 : 1 + Symbols.place(type);
  }
}
