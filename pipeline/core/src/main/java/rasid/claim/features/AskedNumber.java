package rasid.claim.features;

import rasid.annotation.TokenSpan;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;

/**
 * The number whose source is looked for.
 *
 * @param speech facts of its sentence
 * @param quantity the number
 * @param tokens its tokens
 */
public record AskedNumber(SpeechFacts speech, Quantity quantity, TokenSpan tokens) {

  /** Its first token. */
  public int first() {
    return tokens.first();
  }

  /** Its last token. */
  int last() {
    return tokens.last();
  }

  /** What the words of speech before and behind the number tell together. */
  long situation() {
    int nearest = speech.nearest(first());
    long rule = nearest < 0 ? 0 : speech.rules[nearest];
    boolean named = nearest >= 0 && speech.links.get(nearest).source() != null;
    int whole = 0;
    for (SpeechFacts.Link link : speech.links) {
      whole |= link.whole() ? 1 : 0;
    }
    return Hashing.both(rule, (named ? 2 : 0) + whole);
  }

  /** Number of cues before it. */
  int cuesBefore() {
    return speech.cues[first()];
  }

  /** Number of cues behind it, its own first token counted. */
  int cuesBehind() {
    return speech.cues[speech.words.size] - speech.cues[first()];
  }
}
