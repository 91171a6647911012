package rasid.reconcile;

/**
 * The stems of a stretch of words with what each tells.
 *
 * @param stems hashes; they rise
 * @param weights of each
 */
record WeighedStems(int[] stems, double[] weights) {

  static WeighedStems of(int[] stems, StemWeights weights) {
    return new WeighedStems(stems, weights.of(stems));
  }

  boolean isEmpty() {
    return stems.length == 0;
  }

  /** What both have in common as the cosine of the two, each stem as far as it tells. */
  double cosine(WeighedStems other) {
    return common(other, true) / Math.sqrt(all(true) * other.all(true));
  }

  /** The weight of the stems that both have. */
  double common(WeighedStems other) {
    return common(other, false);
  }

  /** The weight of what the one has that the other lacks, of the side that has less of it. */
  double apart(WeighedStems other) {
    double common = common(other);
    return Math.min(all(false), other.all(false)) - common;
  }

  private double common(WeighedStems other, boolean squared) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] == other.stems[j]) {
        sum += squared ? weights[i] * weights[i] : weights[i];
        i++;
        j++;
      } else if (stems[i] < other.stems[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  private double all(boolean squared) {
    double sum = 0;
    for (double weight : weights) {
      sum += squared ? weight * weight : weight;
    }
    return sum;
  }
}
