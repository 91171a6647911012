package rasid.annotation.segment;

import java.util.Arrays;
import java.util.List;
import rasid.annotation.tag.Vocabulary;

/**
 * Splits text into tokens and these into words and clitics, exactly as CoreNLP's Arabic segmenter
 * does with the same tables. Nearly all tokens are split the same way wherever they stand; for the
 * others the best sequence is searched between their neighbours. One segmenter serves all threads.
 */
public final class Segmenter {

  private final LexerTables lexerTables;
  private final byte[] classes;
  private final Borders borders;
  private final TokenAnalyzer analyzer;
  private final TokenMemo memo;

  /**
   * @param memoSize number of tokens that are remembered, a power of two
   */
  public Segmenter(
      LexerTables lexerTables, SegmenterTables tables, Vocabulary vocabulary, int memoSize) {
    this.lexerTables = lexerTables;
    classes = Lexer.classes(lexerTables);
    borders = new Borders(tables);
    Spelling spelling = new Spelling(lexerTables, classes);
    analyzer =
        new TokenAnalyzer(tables, spelling, borders, new CliticSplitter(vocabulary, spelling));
    memo = new TokenMemo(memoSize);
  }

  /** Segments of a text and where their tokens begin. */
  public static final class Segments {

    private Segment[] segments;
    private int[] offsets;
    private int size;

    private Segments(int tokens) {
      segments = new Segment[tokens + tokens / 2 + 2];
      offsets = new int[segments.length];
    }

    public int size() {
      return size;
    }

    public Segment get(int i) {
      return segments[i];
    }

    /** Index of the first character of the token that the i-th segment is a part of. */
    public int tokenBegin(int i) {
      return offsets[i];
    }

    private void add(Segment[] parts, int begin) {
      if (size + parts.length > segments.length) {
        segments = Arrays.copyOf(segments, 2 * (size + parts.length));
        offsets = Arrays.copyOf(offsets, segments.length);
      }
      for (Segment part : parts) {
        segments[size] = part;
        offsets[size] = begin;
        size++;
      }
    }
  }

  /** The segments of text[0, length). */
  public Segments segment(char[] text, int length) {
    // All lookups of a text one after another: the processor then waits for several at once.
    int capacity = length / 2 + 1;
    int[] begins = new int[capacity];
    int[] ends = new int[capacity];
    int[] hashes = new int[capacity];
    byte[] actions = new byte[capacity];
    int matches = 0;
    Lexer lexer = new Lexer(lexerTables, classes, text, length);
    while (lexer.next()) {
      if (lexer.action() != LexerTables.BLANK) {
        if (matches == begins.length) {
          begins = Arrays.copyOf(begins, length);
          ends = Arrays.copyOf(ends, length);
          hashes = Arrays.copyOf(hashes, length);
          actions = Arrays.copyOf(actions, length);
        }
        begins[matches] = lexer.begin();
        ends[matches] = lexer.end();
        hashes[matches] = lexer.hash();
        actions[matches++] = (byte) lexer.action();
      }
    }
    Token[] tokens = new Token[matches];
    int size = 0;
    for (int i = 0; i < matches; i++) {
      Token token = token(text, begins[i], ends[i], hashes[i], actions[i]);
      if (!token.isEmpty()) {
        begins[size] = begins[i];
        tokens[size++] = token;
      }
    }
    return decode(tokens, begins, size);
  }

  /** Number of tokens, found by the lexer alone. */
  public int countTokens(char[] text, int length) {
    int count = 0;
    Lexer lexer = new Lexer(lexerTables, classes, text, length);
    while (lexer.next()) {
      count += lexer.action() == LexerTables.BLANK ? 0 : 1;
    }
    return count;
  }

  private Token token(char[] text, int begin, int end, int hash, int action) {
    Token token = memo.find(hash, text, begin, end);
    if (token == null) {
      token = analyzer.create(Arrays.copyOfRange(text, begin, end), action);
      memo.add(hash, token);
    }
    return token;
  }

  private Segments decode(Token[] tokens, int[] begins, int size) {
    Segments segments = new Segments(size);
    int i = 0;
    while (i < size) {
      Segment[] settled = i > 0 && i < size - 1 ? tokens[i].settled() : null;
      if (settled == null) {
        TokenLabels labels = analyzer.labels(tokens[i], i == 0, i == size - 1);
        if (!labels.isDecided()) {
          i = decodeOpen(tokens, begins, i, size, segments);
          continue;
        }
        settled = labels.cells()[0].segments();
      }
      segments.add(settled, begins[i]);
      i++;
    }
    return segments;
  }

  /** Decodes the tokens from an open one to the next that is decided; returns the one behind. */
  private int decodeOpen(Token[] tokens, int[] begins, int from, int size, Segments segments) {
    OpenTokens open = new OpenTokens(borders);
    if (from > 0) {
      open.add(analyzer.labels(tokens[from - 1], from == 1, false));
    }
    int to = from;
    TokenLabels labels;
    do {
      labels = analyzer.labels(tokens[to], to == 0, to == size - 1);
      open.add(labels);
      to++;
    } while (!labels.isDecided() && to < size);
    List<Segment[]> best = open.best();
    for (int i = from; i < to; i++) {
      segments.add(best.get(best.size() - to + i), begins[i]);
    }
    return to;
  }
}
