package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of what a number is about, with how a candidate for its place stands: the events of
 * the nearest word of the lexicon, the verb and the noun before the number, and the head of what it
 * counts.
 */
final class PlaceEventFeatures {

  private static final Family EVENT = Family.of("place.EVENT");
  private static final Family VERB = Family.of("place.VERB");
  private static final Family HEAD = Family.of("place.HEAD");

  private PlaceEventFeatures() {}

  /** Adds the features of a candidate. */
  static void of(
      FeatureVector out, NumberAnchors number, PlaceCandidate c, PlaceStanding standing) {
    SentenceFacts s = number.sentence();
    int coarse = standing.coarse();
    if (number.trigger() >= 0) {
      if (standing.isHere()) {
        fromTrigger(out, number, c, standing);
      }
      for (long event : s.lexiconEvents[number.trigger()]) {
        EVENT.add(out, event, coarse);
        EVENT.add(out, Hashing.both(1, event), Hashing.both(coarse, standing.type()));
        EVENT.add(out, Hashing.both(2, event), Hashing.both(coarse, standing.crossed()));
        EVENT.add(out, Hashing.both(3, event), standing.here());
      }
    } else {
      EVENT.add(out, 0, coarse);
    }
    int verb = number.verb();
    if (verb >= 0) {
      VERB.add(out, s.root[verb], coarse);
      VERB.add(out, s.clusters[verb][1] + 5000, coarse);
    }
    int noun = number.noun();
    if (noun >= 0) {
      VERB.add(out, Hashing.both(1, s.root[noun]), coarse);
      VERB.add(out, s.clusters[noun][1] + 15000, coarse);
    }
    int head = number.head();
    if (head >= 0) {
      HEAD.add(out, s.stem[head], coarse);
      HEAD.add(out, s.clusters[head][1] + 5000, coarse);
      if (s.lexiconClass[head] != 0) {
        HEAD.add(out, Hashing.both(1, s.lexiconClass[head]), coarse);
      }
    }
  }

  /** How far the candidate stands from the word of the lexicon. */
  private static void fromTrigger(
      FeatureVector out, NumberAnchors number, PlaceCandidate c, PlaceStanding standing) {
    int trigger = number.trigger();
    int behind = c.first() > trigger ? 1 : 0;
    int distance = Distances.near(Math.abs(c.first() - trigger));
    int borders = Math.min(2, number.sentence().bordersBetween(c.first(), trigger));
    EVENT.add(out, Hashing.both(4, behind * 16 + distance), standing.located());
    EVENT.add(out, Hashing.both(5, behind * 4 + borders), standing.located() * 2 + standing.side());
  }
}
