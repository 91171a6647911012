package rasid.annotation.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores the ways to label the characters of one token: for each label of the first and each of the
 * last character the best way between them. Between two tokens stands a border of a label of its
 * own, so what lies inside a token does not depend on its neighbours once these two labels are
 * given (CoreNLP calibrates a clique tree over the whole text and searches its best path; the sums
 * are the same). A lattice is used for one token after another, by one thread.
 */
final class TokenLattice {

  private static final int LABELS = Label.OF_CHARACTERS;
  private static final int CELLS = LABELS * LABELS;
  private static final int TRIPLES = LABELS * CELLS;

  private final SegmenterTables tables;
  private final Borders borders;

  private String token = "";
  private boolean isUnsplit;
  private boolean isFirst;
  private boolean isLast;
  private int size;

  /** Numbers of the characters, with those of two neighbours at either side. */
  private int[] characters = new int[32];

  /** Best scores by the labels of the first, the previous and the current character. */
  private double[] scores = new double[TRIPLES];

  private double[] next = new double[TRIPLES];

  /** For each character and each of its scores the label before the previous one. */
  private byte[] before = new byte[32 * TRIPLES];

  private final double[] node = new double[LABELS];
  private final double[] pairs = new double[CELLS];
  private final double[] triples = new double[TRIPLES];

  TokenLattice(SegmenterTables tables, Borders borders) {
    this.tables = tables;
    this.borders = borders;
  }

  /** A way to label the token. */
  record Path(double score, byte[] labels) {}

  /**
   * The ways to label a token that can be the best beside some neighbour, the best by itself first.
   *
   * @param isFirst whether nothing stands before it
   * @param isLast whether nothing follows
   */
  List<Path> paths(String token, boolean isFirst, boolean isLast) {
    this.token = token;
    this.isFirst = isFirst;
    this.isLast = isLast;
    number();
    start();
    for (int i = 1; i < size; i++) {
      step(i);
    }
    return openPaths();
  }

  int firstCharacter() {
    return characters[2];
  }

  int lastCharacter() {
    return characters[size + 1];
  }

  private void number() {
    isUnsplit = Alphabet.isUnsplit(token);
    size = isUnsplit ? 1 : token.length();
    if (size + 4 > characters.length) {
      characters = new int[2 * size + 4];
      before = new byte[2 * size * TRIPLES];
    }
    // Two steps away lies another token's character, which belongs to the border's score.
    characters[0] = isFirst ? Alphabet.OUTSIDE : Alphabet.OTHER;
    characters[1] = isFirst ? Alphabet.OUTSIDE : Alphabet.BOUNDARY;
    for (int i = 0; i < size; i++) {
      characters[i + 2] =
          isUnsplit ? tables.alphabet().id(token) : tables.alphabet().id(token.charAt(i));
    }
    characters[size + 2] = isLast ? Alphabet.OUTSIDE : Alphabet.BOUNDARY;
    characters[size + 3] = isLast ? Alphabet.OUTSIDE : Alphabet.OTHER;
  }

  /** Number of labels that a character can take; that letters are never NOSEG is tested. */
  private int labels(int i) {
    return !isUnsplit && Character.isLetter(token.charAt(i))
        ? Label.OF_LETTERS
        : Label.OF_CHARACTERS;
  }

  /** The label of the border or the outside before the token. */
  private int outer() {
    return isFirst ? Label.OUTSIDE : Label.BOUNDARY;
  }

  /** The first character; its label stands for the previous one's as well. */
  private void start() {
    addNode(0);
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    FeatureRows grams = tables.grams();
    int character = characters[2];
    int row = grams.row(FeatureRows.key(FeatureRows.BIGRAM, character, characters[1]));
    for (int label = 0; label < labels(0); label++) {
      int pair = Label.pair(outer(), label);
      double score = node[label] + tables.anyPair()[pair] + grams.weight(row, pair);
      if (isFirst) {
        int triple = Label.triple(Label.OUTSIDE, Label.OUTSIDE, label);
        long key =
            FeatureRows.key(FeatureRows.TRIGRAM, character, Alphabet.OUTSIDE, Alphabet.OUTSIDE);
        score += tables.anyTriple()[triple] + grams.weight(grams.row(key), triple);
      }
      scores[(label * LABELS + label) * LABELS + label] = score;
    }
  }

  private void step(int i) {
    addTriples(i);
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    int ofCurrent = labels(i);
    int ofPrevious = labels(i - 1);
    int ofSecond = i == 1 ? ofPrevious : labels(i - 2);
    int ofFirst = labels(0);
    int from = i * TRIPLES;
    for (int first = 0; first < ofFirst; first++) {
      for (int previous = 0; previous < ofPrevious; previous++) {
        for (int label = 0; label < ofCurrent; label++) {
          double best = Double.NEGATIVE_INFINITY;
          int bestSecond = 0;
          for (int second = 0; second < ofSecond; second++) {
            double score =
                scores[(first * LABELS + second) * LABELS + previous]
                    + triples[(second * LABELS + previous) * LABELS + label];
            if (score > best) {
              best = score;
              bestSecond = second;
            }
          }
          int cell = (first * LABELS + previous) * LABELS + label;
          next[cell] = best;
          before[from + cell] = (byte) bestSecond;
        }
      }
    }
    double[] old = scores;
    scores = next;
    next = old;
  }

  /** Weights of a character by its own label. */
  private void addNode(int i) {
    System.arraycopy(tables.any(), 0, node, 0, LABELS);
    int at = i + 2;
    tables.addRole(SegmenterTables.CURRENT, characters[at], node);
    tables.addRole(SegmenterTables.NEXT, characters[at + 1], node);
    tables.addRole(SegmenterTables.SECOND_NEXT, characters[at + 2], node);
    tables.addRole(SegmenterTables.PREVIOUS, characters[at - 1], node);
    tables.addRole(SegmenterTables.SECOND_PREVIOUS, characters[at - 2], node);
    int after = isUnsplit ? 0 : size - 1 - i;
    SegmenterTables.add(tables.before(), Math.min(SegmenterTables.MOST_BEFORE, i), node);
    SegmenterTables.add(tables.after(), Math.min(SegmenterTables.MOST_AFTER, after), node);
    SegmenterTables.add(
        tables.lengths(), Math.min(SegmenterTables.MOST_LENGTH, token.length()), node);
    if (isUnsplit) {
      CharacterClasses.add(tables, token, 0, token.length(), node);
    } else {
      CharacterClasses.add(tables, token, i, i + 1, node);
    }
  }

  /** Weights of a character by its own label and the one before. */
  private void addPairs(int i) {
    addNode(i);
    for (int p = 0; p < LABELS; p++) {
      for (int c = 0; c < LABELS; c++) {
        pairs[p * LABELS + c] = node[c] + tables.anyPair()[Label.pair(p, c)];
      }
    }
    addPairs(FeatureRows.key(FeatureRows.BIGRAM, characters[i + 2], characters[i + 1]));
    // A long word's first and last two letters are known at its third and at its last letter.
    if (size > 3 && i == 2) {
      addPairs(wrap(FeatureRows.BEGIN_WRAP));
    }
    if (size > 3 && i == size - 1) {
      addPairs(wrap(FeatureRows.END_WRAP));
    }
  }

  private void addPairs(long key) {
    FeatureRows grams = tables.grams();
    int row = grams.row(key);
    for (int cell = grams.begin(row); cell < grams.end(row); cell++) {
      int p = grams.tuple(cell) / Label.COUNT;
      int c = grams.tuple(cell) % Label.COUNT;
      if (p < LABELS && c < LABELS) {
        pairs[p * LABELS + c] += grams.weight(cell);
      }
    }
  }

  private long wrap(int kind) {
    return FeatureRows.key(
        kind, characters[2], characters[3], characters[size], characters[size + 1]);
  }

  /** Weights of a character by its own label and the two before. */
  private void addTriples(int i) {
    addPairs(i);
    for (int s = 0; s < LABELS; s++) {
      for (int p = 0; p < LABELS; p++) {
        for (int c = 0; c < LABELS; c++) {
          triples[(s * LABELS + p) * LABELS + c] =
              pairs[p * LABELS + c] + tables.anyTriple()[Label.triple(i == 1 ? outer() : s, p, c)];
        }
      }
    }
    FeatureRows grams = tables.grams();
    int row =
        grams.row(
            FeatureRows.key(
                FeatureRows.TRIGRAM, characters[i + 2], characters[i + 1], characters[i]));
    for (int cell = grams.begin(row); cell < grams.end(row); cell++) {
      int tuple = grams.tuple(cell);
      int s = tuple / (Label.COUNT * Label.COUNT);
      int p = tuple / Label.COUNT % Label.COUNT;
      int c = tuple % Label.COUNT;
      if (p >= LABELS || c >= LABELS) {
        continue;
      }
      if (i > 1 && s < LABELS) {
        triples[(s * LABELS + p) * LABELS + c] += grams.weight(cell);
      } else if (i == 1 && s == outer()) {
        for (int any = 0; any < LABELS; any++) {
          triples[(any * LABELS + p) * LABELS + c] += grams.weight(cell);
        }
      }
    }
  }

  private List<Path> openPaths() {
    double[] best = new double[CELLS];
    byte[] second = new byte[CELLS];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    int top = 0;
    for (int s = 0; s < LABELS; s++) {
      for (int last = 0; last < LABELS; last++) {
        double border = border(s, last);
        for (int first = 0; first < LABELS; first++) {
          double score = scores[(first * LABELS + s) * LABELS + last] + border;
          int cell = first * LABELS + last;
          if (score > best[cell]) {
            best[cell] = score;
            second[cell] = (byte) s;
            top = score > best[top] ? cell : top;
          }
        }
      }
    }
    List<Path> paths = new ArrayList<>(1);
    paths.add(path(top, best[top], second[top]));
    for (int cell = 0; cell < CELLS; cell++) {
      if (cell != top && best[cell] > Double.NEGATIVE_INFINITY && !beats(top, cell, best)) {
        paths.add(path(cell, best[cell], second[cell]));
      }
    }
    return paths;
  }

  private boolean beats(int cell, int other, double[] scores) {
    return borders.beats(
        scores[cell] - scores[other],
        isFirst ? -1 : firstCharacter(),
        cell / LABELS,
        other / LABELS,
        isLast ? -1 : lastCharacter(),
        cell % LABELS,
        other % LABELS);
  }

  /** What the border behind the token adds, by the labels of the last two characters. */
  private double border(int secondLabel, int lastLabel) {
    if (isLast) {
      return 0;
    }
    int pair = Label.pair(lastLabel, Label.BOUNDARY);
    int triple = Label.triple(size > 1 ? secondLabel : outer(), lastLabel, Label.BOUNDARY);
    FeatureRows grams = tables.grams();
    int last = characters[size + 1];
    int pairRow = grams.row(FeatureRows.key(FeatureRows.BIGRAM, Alphabet.BOUNDARY, last));
    int tripleRow =
        grams.row(FeatureRows.key(FeatureRows.TRIGRAM, Alphabet.BOUNDARY, last, characters[size]));
    return tables.anyPair()[pair]
        + tables.anyTriple()[triple]
        + grams.weight(pairRow, pair)
        + grams.weight(tripleRow, triple);
  }

  private Path path(int cell, double score, int secondLabel) {
    byte[] labels = new byte[size];
    int first = cell / LABELS;
    int label = cell % LABELS;
    int previous = secondLabel;
    for (int i = size - 1; i > 0; i--) {
      labels[i] = (byte) label;
      int earlier = before[i * TRIPLES + (first * LABELS + previous) * LABELS + label];
      label = previous;
      previous = earlier;
    }
    labels[0] = (byte) first;
    return new Path(score, labels);
  }
}
