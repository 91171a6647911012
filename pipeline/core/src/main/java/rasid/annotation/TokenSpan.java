package rasid.annotation;

/**
 * A run of tokens, one at least, by their indexes in an {@link AnnotatedSentence}. It is not a run
 * of lexemes, which number and date grammars read and which have indexes of their own. What lies
 * between two words may be nothing, and goes by their indexes alone.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 */
public record TokenSpan(int first, int last) {

  public TokenSpan {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no tokens from " + first + " to " + last);
    }
  }

  /** A single token. */
  public static TokenSpan of(int token) {
    return new TokenSpan(token, token);
  }

  public boolean isSingle() {
    return first == last;
  }

  public int size() {
    return last - first + 1;
  }

  /** Whether a token is one of these. */
  public boolean contains(int token) {
    return first <= token && token <= last;
  }

  /** Whether all tokens of another one are of this one. */
  public boolean contains(TokenSpan other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether a token is of both. */
  public boolean overlaps(TokenSpan other) {
    return first <= other.last && other.first <= last;
  }

  /** From another first token to the same last one. */
  public TokenSpan from(int token) {
    return new TokenSpan(token, last);
  }

  /** From the same first token to another last one. */
  public TokenSpan to(int token) {
    return new TokenSpan(first, token);
  }
}
