package rasid.claim.features;

import rasid.annotation.TokenSpan;
import rasid.quantity.Quantity;

/**
 * The words that tell what a number is about, as its place is sought. Words are tokens of its
 * sentence, -1 where there is none.
 *
 * @param sentence its sentence
 * @param quantity the number
 * @param tokens its tokens
 * @param head the head of what it counts
 * @param verb the nearest verb before it
 * @param noun the nearest noun before it
 * @param trigger the nearest word of the lexicon of events
 */
record NumberAnchors(
    SentenceFacts sentence,
    Quantity quantity,
    TokenSpan tokens,
    int head,
    int verb,
    int noun,
    int trigger) {

  private static final int FAR = 30;

  static NumberAnchors of(NumberContext number) {
    SentenceFacts s = number.sentence();
    int first = number.first();
    return new NumberAnchors(
        s,
        number.quantity(),
        number.tokens(),
        number.head(),
        before(s.verb, first),
        before(s.noun, first),
        nearestTrigger(s, number.tokens()));
  }

  /** Its first token. */
  int first() {
    return tokens.first();
  }

  /** Its last token. */
  int last() {
    return tokens.last();
  }

  private static int before(boolean[] flags, int first) {
    for (int i = first - 1; i >= 0 && i > first - FAR; i--) {
      if (flags[i]) {
        return i;
      }
    }
    return -1;
  }

  /** Words behind the number are set back. */
  private static int nearestTrigger(SentenceFacts s, TokenSpan number) {
    int first = number.first();
    int last = number.last();
    int best = -1;
    int least = FAR;
    for (int i = Math.max(0, first - FAR); i < Math.min(s.size, last + FAR); i++) {
      if (s.lexiconEvents[i] != null) {
        int cost =
            i < first
                ? first - i + 4 * s.bordersBetween(i, first)
                : 4 + i - last + 6 * s.bordersBetween(last, i);
        if (cost < least) {
          best = i;
          least = cost;
        }
      }
    }
    return best;
  }

  /** Hash of the event of the lexicon that is nearest, or 0. */
  long event() {
    return trigger < 0 ? 0 : sentence.lexiconEvents[trigger][0];
  }

  /** What the number says, as a number. */
  long kind() {
    return Symbols.place(quantity.kind());
  }

  /** Whether a candidate stands in the number's sentence. */
  boolean holds(PlaceCandidate candidate) {
    return candidate.sentence().index() == sentence.sentence.index();
  }

  /** What a token is to the number, as a number from 1 to 7, which is none of its words. */
  int role(int token) {
    if (token == first() - 1) {
      return 1;
    } else if (token == last()) {
      return 2;
    } else if (token == head) {
      return 3;
    } else if (token == verb) {
      return 4;
    } else if (token == trigger) {
      return 5;
    }
    return token == noun ? 6 : 7;
  }
}
