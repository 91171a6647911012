package rasid.claim;

import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;

/** Tells how far the phrase goes that names a counted thing. */
final class CountedPhrases {

  private static final int LONGEST = 7;

  /** Marks between a number and its noun. */
  private static final Set<String> MARKS =
      Set.of("\"", "«", "»", "“", "”", "(", ")", "%", "٪", "ـ");

  private CountedPhrases() {}

  /** The first token from one on that is no mark of quotation, bracket or percentage. */
  static int skipMarks(AnnotatedSentence sentence, int token) {
    int next = token;
    while (next < sentence.size() && MARKS.contains(sentence.key(next))) {
      next++;
    }
    return next;
  }

  /**
   * Last token of the phrase with a head: adjectives, nouns in the genitive and a من-phrase belong
   * to it.
   */
  static int end(AnnotatedSentence sentence, int head) {
    int last = head;
    boolean from = false;
    for (int i = head + 1; i < sentence.size() && i <= head + LONGEST; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      boolean min = token.key().equals("من") && !from && i == last + 1;
      boolean and = token.key().equals("و") && from;
      boolean nominal =
          (token.isNoun() || token.isAdjective())
              && !token.isPunctuation()
              && !token.pos().startsWith("NOUN_QUANT");
      if (min || and) {
        from |= min;
        continue;
      }
      if (!nominal) {
        break;
      }
      last = i;
    }
    return last;
  }

  /** The words of a counted thing, its class and where they were found. */
  static String words(AnnotatedSentence sentence, CountedThing thing) {
    StringBuilder words = new StringBuilder(thing.symbol());
    for (int i = thing.firstToken(); thing.range() != null && i <= thing.lastToken(); i++) {
      if (i < sentence.size()) {
        words.append(' ').append(sentence.tokens().get(i).surface());
      }
    }
    return words.append(' ').append('(').append(thing.rule().id()).append(')').toString();
  }
}
