package rasid.annotation.segment;

import java.util.Arrays;

/**
 * What the score of a sequence of tokens holds over the border of two of them: a token meets its
 * neighbours only by the label of its first and of its last character.
 */
final class Borders {

  private static final int LABELS = Label.OF_CHARACTERS;

  /** What is smaller is no certain difference of two sums. */
  private static final double DOUBT = 1e-9;

  private final SegmenterTables tables;

  /** By a token's first character, over all left neighbours; filled as characters come up. */
  private final Gains[] leftGains;

  /** By a token's last character, over all right neighbours. */
  private final Gains[] rightGains;

  /**
   * Least of score(label) - score(other) over all neighbours, by label and other label. The final
   * field lets threads hand it over without a lock.
   */
  private record Gains(double[] least) {}

  Borders(SegmenterTables tables) {
    this.tables = tables;
    int size = tables.alphabet().size();
    leftGains = new Gains[size];
    rightGains = new Gains[size];
  }

  /**
   * Score over the border between a token whose last character is {@code last} and one whose first
   * is {@code first}.
   */
  double score(int last, int lastLabel, int first, int firstLabel) {
    return triple(last, lastLabel, first, firstLabel)
        + tables.weight(SegmenterTables.SECOND_NEXT, first, lastLabel)
        + tables.weight(SegmenterTables.SECOND_PREVIOUS, last, firstLabel);
  }

  private double triple(int last, int lastLabel, int first, int firstLabel) {
    int labels = Label.triple(lastLabel, Label.BOUNDARY, firstLabel);
    long key = FeatureRows.key(FeatureRows.TRIGRAM, first, Alphabet.BOUNDARY, last);
    return tables.anyTriple()[labels] + tables.grams().weight(tables.grams().row(key), labels);
  }

  /**
   * Whether one cell of a token beats another in every context.
   *
   * @param lead by how much it leads inside the token
   * @param first number of the first character; -1 when nothing stands before the token
   * @param last number of the last character; -1 when nothing follows
   */
  boolean beats(
      double lead, int first, int label, int otherLabel, int last, int end, int otherEnd) {
    double least = lead;
    if (first >= 0 && label != otherLabel) {
      least += leftGains(first).least()[label * LABELS + otherLabel];
    }
    if (last >= 0 && end != otherEnd) {
      least += rightGains(last).least()[end * LABELS + otherEnd];
    }
    return least > DOUBT;
  }

  private Gains leftGains(int first) {
    Gains gains = leftGains[first];
    if (gains == null) {
      gains = gains((neighbour, label, own) -> score(neighbour, label, first, own));
      leftGains[first] = gains;
    }
    return gains;
  }

  private Gains rightGains(int last) {
    Gains gains = rightGains[last];
    if (gains == null) {
      gains = gains((neighbour, label, own) -> score(last, own, neighbour, label));
      rightGains[last] = gains;
    }
    return gains;
  }

  private interface BorderScore {
    double of(int neighbour, int neighbourLabel, int ownLabel);
  }

  private Gains gains(BorderScore score) {
    double[] gains = new double[LABELS * LABELS];
    Arrays.fill(gains, Double.POSITIVE_INFINITY);
    double[] own = new double[LABELS];
    for (int neighbour = 0; neighbour < tables.alphabet().size(); neighbour++) {
      for (int label = 0; label < LABELS; label++) {
        for (int i = 0; i < LABELS; i++) {
          own[i] = score.of(neighbour, label, i);
        }
        for (int i = 0; i < LABELS; i++) {
          for (int j = 0; j < LABELS; j++) {
            gains[i * LABELS + j] = Math.min(gains[i * LABELS + j], own[i] - own[j]);
          }
        }
      }
    }
    return new Gains(gains);
  }
}
