package rasid.reconcile;

/**
 * The stems of a stretch of words with what each tells.
 *
 * @param stems hashes; they rise
 * @param weights of each
 * @param sum of the weights
 * @param squares sum of their squares
 */
record WeighedStems(int[] stems, double[] weights, double sum, double squares) {

  static WeighedStems of(int[] stems, StemWeights weights) {
    return of(stems, weights.of(stems));
  }

  static WeighedStems of(int[] stems, double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return new WeighedStems(stems, weights, sum, squares);
  }

  boolean isEmpty() {
    return stems.length == 0;
  }

  /** What both have in common as the cosine of the two, each stem as far as it tells. */
  double cosine(WeighedStems other) {
    return common(other, true) / Math.sqrt(squares * other.squares);
  }

  /** The weight of the stems that both have. */
  double common(WeighedStems other) {
    return common(other, false);
  }

  private double common(WeighedStems other, boolean squared) {
    double common = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] == other.stems[j]) {
        common += squared ? weights[i] * weights[i] : weights[i];
        i++;
        j++;
      } else if (stems[i] < other.stems[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
