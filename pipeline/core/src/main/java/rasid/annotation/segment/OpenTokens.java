package rasid.annotation.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.segment.TokenLabels.Cell;

/**
 * A run of tokens whose best labels depend on each other, with the decided ones at its ends: the
 * best path through their cells (Viterbi, 1967), the first of equal ones.
 */
final class OpenTokens {

  private final Borders borders;
  private final List<TokenLabels> tokens = new ArrayList<>();

  OpenTokens(Borders borders) {
    this.borders = borders;
  }

  void add(TokenLabels token) {
    tokens.add(token);
  }

  /** The segments of each token of the run. */
  List<Segment[]> best() {
    int size = tokens.size();
    int[][] from = new int[size][];
    double[] scores = {};
    TokenLabels previous = null;
    for (int i = 0; i < size; i++) {
      TokenLabels token = tokens.get(i);
      from[i] = new int[token.cells().length];
      scores = step(previous, scores, token, from[i]);
      previous = token;
    }
    int cell = 0;
    for (int i = 1; i < scores.length; i++) {
      cell = scores[i] > scores[cell] ? i : cell;
    }
    Segment[][] best = new Segment[size][];
    for (int i = size - 1; i >= 0; i--) {
      best[i] = tokens.get(i).cells()[cell].segments();
      cell = from[i][cell];
    }
    return Arrays.asList(best);
  }

  /** The score of the best way to each cell of a token; the first token has none before it. */
  private double[] step(
      @Nullable TokenLabels previous, double[] scores, TokenLabels token, int[] from) {
    double[] next = new double[from.length];
    for (int to = 0; to < from.length; to++) {
      Cell cell = token.cells()[to];
      if (previous == null) {
        next[to] = cell.score();
        continue;
      }
      next[to] = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < previous.cells().length; i++) {
        double score =
            scores[i]
                + borders.score(
                    previous.last(),
                    previous.cells()[i].lastLabel(),
                    token.first(),
                    cell.firstLabel())
                + cell.score();
        if (score > next[to]) {
          next[to] = score;
          from[to] = i;
        }
      }
    }
    return next;
  }
}
