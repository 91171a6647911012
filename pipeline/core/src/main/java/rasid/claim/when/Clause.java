package rasid.claim.when;

import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;

/**
 * The clause of a token, by what can be seen without grammar: from a mark, or a verb behind و, to
 * the next.
 *
 * @param tokens its tokens
 */
record Clause(TokenSpan tokens) {

  /** The clause that holds a token. */
  static Clause of(AnnotatedSentence sentence, int token) {
    int first = token;
    while (first > 0 && !parts(sentence, first)) {
      first--;
    }
    int behind = token + 1;
    while (behind < sentence.size() && !parts(sentence, behind)) {
      behind++;
    }
    return new Clause(new TokenSpan(first, behind - 1));
  }

  /** Whether a clause begins at a token. */
  static boolean parts(AnnotatedSentence sentence, int i) {
    boolean joinsVerb =
        sentence.key(i).equals("و")
            && i + 1 < sentence.size()
            && sentence.tokens().get(i + 1).isVerb();
    boolean joined = sentence.tokens().get(i).isVerb() && sentence.key(i).startsWith("و");
    return sentence.tokens().get(i).isPunctuation() || joinsVerb || (i > 0 && joined);
  }

  /** Whether it holds a token. */
  boolean holds(int token) {
    return tokens.contains(token);
  }
}
