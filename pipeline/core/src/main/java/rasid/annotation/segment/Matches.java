package rasid.annotation.segment;

import java.util.Arrays;

/**
 * What the lexer finds in a text, blanks left out: where each match stands, its hash and what is to
 * be done with it.
 */
final class Matches {

  private int[] begins;
  private int[] ends;
  private int[] hashes;
  private byte[] actions;
  private int size;

  private Matches(int capacity) {
    begins = new int[capacity];
    ends = new int[capacity];
    hashes = new int[capacity];
    actions = new byte[capacity];
  }

  /** All matches of text[0, length). */
  static Matches of(Lexer lexer, int length) {
    Matches matches = new Matches(length / 2 + 1);
    while (lexer.next()) {
      if (lexer.action() != LexerTables.BLANK) {
        matches.add(lexer);
      }
    }
    return matches;
  }

  private void add(Lexer lexer) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
      actions = Arrays.copyOf(actions, 2 * size);
    }
    begins[size] = lexer.begin();
    ends[size] = lexer.end();
    hashes[size] = lexer.hash();
    actions[size++] = (byte) lexer.action();
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  int hash(int i) {
    return hashes[i];
  }

  int action(int i) {
    return actions[i];
  }
}
