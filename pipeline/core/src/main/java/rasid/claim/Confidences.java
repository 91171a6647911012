package rasid.claim;

import rasid.claim.learned.ClaimClassifier.Classified;

/**
 * How sure the decisions about a claim are: probabilities, from 0 to 1, in hundredths.
 *
 * @param claim that the number is a claim
 * @param event that the event is right
 * @param countedClass that the class is right
 * @param source that the source is right
 * @param place that the place is right
 */
record Confidences(double claim, double event, double countedClass, double source, double place) {

  static Confidences of(Classified classified, double source, double place) {
    return new Confidences(
        hundredths(classified.claim()),
        hundredths(classified.event().probability()),
        hundredths(classified.countedClass().probability()),
        hundredths(source),
        hundredths(place));
  }

  /** That the claim, its event and its class are right. */
  double all() {
    return hundredths(claim * event * countedClass);
  }

  static double hundredths(double probability) {
    return Math.round(100 * probability) / 100.0;
  }
}
