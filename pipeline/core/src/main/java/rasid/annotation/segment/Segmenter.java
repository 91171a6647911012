package rasid.annotation.segment;

import com.google.common.annotations.VisibleForTesting;
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

  /** The segments of text[0, length). */
  public Segments segment(char[] text, int length) {
    Matches matches = matches(text, length);
    Token[] tokens = new Token[matches.size()];
    int[] begins = new int[tokens.length];
    int size = 0;
    // One lookup right after another: the processor then waits for several at once.
    for (int i = 0; i < matches.size(); i++) {
      Token token = token(text, matches, i);
      if (!token.isEmpty()) {
        begins[size] = matches.begin(i);
        tokens[size++] = token;
      }
    }
    return decode(tokens, begins, size);
  }

  /** Number of tokens, by the lexer alone: what all else is measured against. */
  @VisibleForTesting
  public int countTokens(char[] text, int length) {
    return matches(text, length).size();
  }

  private Matches matches(char[] text, int length) {
    return Matches.of(new Lexer(lexerTables, classes, text, length), length);
  }

  private Token token(char[] text, Matches matches, int i) {
    int begin = matches.begin(i);
    int end = matches.end(i);
    Token token = memo.find(matches.hash(i), text, begin, end);
    if (token == null) {
      token = analyzer.create(Arrays.copyOfRange(text, begin, end), matches.action(i));
      memo.add(matches.hash(i), token);
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
