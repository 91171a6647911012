package rasid.annotation.segment;

/**
 * Finds tokens: the automaton of {@link LexerTables}, longest match first (CoreNLP: {@code
 * ArabicLexer.next}).
 */
final class Lexer {

  private final char[] text;
  private final int limit;
  private final LexerTables tables;
  private final byte[] classes;

  private int begin;
  private int end;
  private int action;
  private int hash;

  /**
   * @param classes class of each char of the basic plane
   */
  Lexer(LexerTables tables, byte[] classes, char[] text, int length) {
    this.tables = tables;
    this.classes = classes;
    this.text = text;
    // JFlex takes a high surrogate at the end of its input for the end of the input before it.
    this.limit = length > 0 && Character.isHighSurrogate(text[length - 1]) ? 0 : length;
  }

  static byte[] classes(LexerTables tables) {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = (byte) classOf(tables, c);
    }
    return classes;
  }

  /** Moves to the next match of a rule; false at the end of the text. */
  boolean next() {
    int[] rows = tables.rows();
    int[] transitions = tables.transitions();
    int[] attributes = tables.attributes();
    begin = end;
    int accepted = -1;
    int state = 0;
    int running = 0;
    int i = begin;
    while (i < limit) {
      char c = text[i++];
      running = running * 31 + c;
      int characterClass = classes[c];
      if (Character.isHighSurrogate(c) && i < limit && Character.isLowSurrogate(text[i])) {
        characterClass = classOf(tables, Character.toCodePoint(c, text[i]));
        running = running * 31 + text[i++];
      }
      state = transitions[rows[state] + characterClass];
      if (state < 0) {
        break;
      }
      int attribute = attributes[state];
      if ((attribute & LexerTables.ACCEPTS) != 0) {
        accepted = state;
        end = i;
        hash = running;
        if ((attribute & LexerTables.IS_FINAL) != 0) {
          break;
        }
      }
    }
    if (accepted < 0) {
      if (begin < limit) {
        throw new IllegalStateException(
            "no rule of the lexer matches U+" + Integer.toHexString(text[begin]));
      }
      return false;
    }
    action = tables.actions()[accepted];
    return true;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  int action() {
    return action;
  }

  /** Hash of the match's characters. */
  int hash() {
    return hash;
  }

  private static int classOf(LexerTables tables, int codePoint) {
    return tables.classBlocks()[tables.blockOf()[codePoint >> 8] | (codePoint & 255)];
  }
}
