package rasid.claim;

/** Probabilities as what a trace calls costs. */
final class Costs {

  private static final double LEAST = 1e-6;

  private Costs() {}

  /** The negative logarithm of a probability, in hundredths. */
  static double of(double probability) {
    return Math.round(-100 * Math.log(Math.max(LEAST, probability))) / 100.0;
  }
}
