package rasid.claim;

import rasid.claim.learned.ClaimClassifier.Classified;

/**
 * How sure the decisions about a claim are: probabilities, from 0 to 1, in hundredths.
 *
 * @param claim that the number is a claim
 * @param event that the event is right
 * @param countedClass that the class is right
 */
record Confidences(double claim, double event, double countedClass) {

  static Confidences of(Classified classified) {
    return new Confidences(
        hundredths(classified.claim()),
        hundredths(classified.event().probability()),
        hundredths(classified.countedClass().probability()));
  }

  /** That the claim, its event and its class are right. */
  double all() {
    return hundredths(claim * event * countedClass);
  }

  static double hundredths(double probability) {
    return Math.round(100 * probability) / 100.0;
  }
}
