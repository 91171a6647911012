package rasid.annotation.segment;

import java.util.List;
import rasid.annotation.segment.TokenLabels.Cell;

/** Works out how a token can be split where it stands: spelling, scores, segments. */
final class TokenAnalyzer {

  private final Spelling spelling;
  private final CliticSplitter splitter;
  private final ThreadLocal<TokenLattice> lattices;

  TokenAnalyzer(
      SegmenterTables tables, Spelling spelling, Borders borders, CliticSplitter splitter) {
    this.spelling = spelling;
    lattices = ThreadLocal.withInitial(() -> new TokenLattice(tables, borders));
    this.splitter = splitter;
  }

  /** A token that is not known yet. */
  Token create(char[] surface, int action) {
    boolean isEmpty = spelling.write(surface, 0, surface.length, action).letters().isEmpty();
    return new Token(surface, action, isEmpty);
  }

  /** The token's labels as the first or last of its text or neither, kept with the token. */
  TokenLabels labels(Token token, boolean isFirst, boolean isLast) {
    TokenLabels known = token.labels(isFirst, isLast);
    if (known == null) {
      known = compute(token, isFirst, isLast);
      token.setLabels(isFirst, isLast, known);
    }
    return known;
  }

  private TokenLabels compute(Token token, boolean isFirst, boolean isLast) {
    char[] surface = token.surface();
    Spelling.Written written = spelling.write(surface, 0, surface.length, token.action());
    TokenLattice lattice = lattices.get();
    List<TokenLattice.Path> paths = lattice.paths(written.letters(), isFirst, isLast);
    Cell[] cells = new Cell[paths.size()];
    for (int i = 0; i < cells.length; i++) {
      byte[] labels = paths.get(i).labels();
      Segment[] segments = token.segments(labels);
      if (segments == null) {
        segments = splitter.split(new String(surface), written, labels);
      }
      cells[i] = new Cell(paths.get(i).score(), labels, segments);
    }
    return new TokenLabels(lattice.firstCharacter(), lattice.lastCharacter(), cells);
  }
}
