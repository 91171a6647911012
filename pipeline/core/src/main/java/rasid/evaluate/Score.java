package rasid.evaluate;

/**
 * What a measure counts.
 *
 * @param right claims that are right
 * @param predicted claims of the run
 * @param gold claims of the gold
 */
public record Score(int right, int predicted, int gold) {

  static final Score NONE = new Score(0, 0, 0);

  /** The share of the run's claims that are right; 0 of none. */
  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  /** The share of the gold's claims that the run has right; 0 of none. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall; 0 when nothing is right. */
  public double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  Score plus(Score other) {
    return new Score(right + other.right, predicted + other.predicted, gold + other.gold);
  }
}
