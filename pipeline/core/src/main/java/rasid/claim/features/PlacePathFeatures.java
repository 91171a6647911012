package rasid.claim.features;

import java.util.List;
import rasid.claim.features.PlaceCandidate.Kind;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of the way between a number and a candidate of its sentence: the distance, the words
 * on it, and the names that are nearer to the number.
 */
final class PlacePathFeatures {

  private static final Family WORDS = Family.of("place.WORDS");
  private static final Family BETWEEN = Family.of("place.BETWEEN");
  private static final Family RANK = Family.of("place.RANK");

  /** Words of the way that count one by one. */
  private static final int LISTED = 12;

  private final NumberAnchors number;
  private final SentenceFacts s;
  private final List<PlaceCandidate> candidates;

  /**
   * @param candidates those that the number has
   */
  PlacePathFeatures(NumberAnchors number, List<PlaceCandidate> candidates) {
    this.number = number;
    this.s = number.sentence();
    this.candidates = candidates;
  }

  /** Adds the features of a candidate that stands in the number's sentence. */
  void of(FeatureVector out, PlaceCandidate c, PlaceStanding standing) {
    int side = standing.side();
    int from = side == 1 ? number.last() + 1 : c.last() + 1;
    int to = side == 1 ? c.first() : number.first();
    int verbs = 0;
    int numbers = 0;
    int events = 0;
    int ands = 0;
    for (int i = from; i < to; i++) {
      verbs += s.verb[i] ? 1 : 0;
      numbers += s.number[i] ? 1 : 0;
      events += s.lexiconEvents[i] != null ? 1 : 0;
      ands += s.and[i] ? 1 : 0;
      if (i - from < LISTED) {
        WORDS.add(out, side, s.stem[i]);
      }
    }
    verbs = Math.min(verbs, 3);
    numbers = Math.min(numbers, 2);
    events = Math.min(events, 2);
    int crossed = standing.crossed();
    int located = standing.located();
    int far = side * 16 + Distances.near(standing.distance());
    BETWEEN.add(out, far);
    BETWEEN.add(out, Hashing.both(1, far), located);
    BETWEEN.add(out, Hashing.both(2, side * 4 + verbs), crossed);
    BETWEEN.add(out, Hashing.both(3, side * 4 + numbers), Math.min(ands, 2));
    BETWEEN.add(out, Hashing.both(4, side * 4 + events), located * 4 + crossed);
    rank(out, c, standing, verbs);
  }

  /**
   * How many names are nearer.
   *
   * @param verbs number of verbs on the way
   */
  private void rank(FeatureVector out, PlaceCandidate c, PlaceStanding standing, int verbs) {
    int side = standing.side();
    int nearer = 0;
    int nearerLocated = 0;
    int nearerThere = 0;
    for (PlaceCandidate other : candidates) {
      if (!other.equals(c)
          && number.holds(other)
          && other.kind() != Kind.NOUN
          && PlaceStanding.distance(number, other) < standing.distance()) {
        nearer++;
        nearerLocated += PlaceStanding.located(other);
        nearerThere += PlaceStanding.side(number, other) == side ? 1 : 0;
      }
    }
    nearer = Math.min(3, nearer);
    nearerThere = Math.min(3, nearerThere);
    int crossed = standing.crossed();
    int located = standing.located();
    int type = standing.type();
    int there = nearerThere * 2 + side;
    RANK.add(out, nearer * 2 + side);
    RANK.add(out, Hashing.both(1, Math.min(3, nearerLocated) * 2 + side), located);
    RANK.add(out, Hashing.both(2, there), located * 8 + type);
    RANK.add(out, Hashing.both(3, there), crossed * 2 + located);
    RANK.add(
        out,
        Hashing.both(4, side * 16 + Distances.near(standing.distance())),
        Hashing.both(crossed * 2 + located, type));
    long word = s.word(c.preposition() >= 0 ? c.preposition() : c.first() - 1);
    RANK.add(out, Hashing.both(5, word), there);
    RANK.add(out, Hashing.both(6, word), Hashing.both(side * 4 + crossed, nearer));
    RANK.add(
        out, Hashing.both(7, side * 4 + verbs), Hashing.both(crossed * 2 + located, nearerThere));
  }
}
