package rasid.text;

/**
 * A run of lexemes, by their indexes in the {@link Lexemes} of one sentence. It is not a run of
 * tokens: the annotator's tokens have indexes of their own.
 *
 * @param first index of the first lexeme
 * @param last index of the last lexeme, included
 */
public record LexemeSpan(int first, int last) {

  public LexemeSpan {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no lexemes from " + first + " to " + last);
    }
  }

  /** A single lexeme. */
  public static LexemeSpan of(int lexeme) {
    return new LexemeSpan(lexeme, lexeme);
  }

  public boolean isSingle() {
    return first == last;
  }

  /** From the first lexeme of this one to the last of a later one. */
  public LexemeSpan to(LexemeSpan later) {
    return new LexemeSpan(first, later.last);
  }
}
