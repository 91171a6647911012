package rasid.text;

/**
 * A word, a run of digits or a single other character of the verbatim text.
 *
 * @param kind which of the three
 * @param range where it stands
 * @param key the normalised word; the text itself for digits and symbols
 */
public record Lexeme(Kind kind, TextRange range, String key) {

  /** What a lexeme is. */
  public enum Kind {
    WORD,
    DIGITS,
    SYMBOL
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  public boolean isSymbol(char c) {
    return kind == Kind.SYMBOL && key.charAt(0) == c;
  }
}
