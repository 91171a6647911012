package rasid.trace;

/** Probabilities as what a trace calls costs. */
public final class Costs {

  private static final double LEAST = 1e-6;

  private Costs() {}

  /** The negative logarithm of a probability, in hundredths. */
  public static double of(double probability) {
    return Math.round(-100 * Math.log(Math.max(LEAST, probability))) / 100.0;
  }
}
