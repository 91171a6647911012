package rasid.claim.features;

import rasid.annotation.AnnotatedSentence;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.text.Letters;

/**
 * The features of a candidate's phrase as the place of a number's event: the preposition before it,
 * the word that governs the two, the word behind, and the name or noun itself.
 */
final class PlacePhraseFeatures {

  private static final Family PREPOSITION = Family.of("place.PREPOSITION");
  private static final Family GOVERNOR = Family.of("place.GOVERNOR");
  private static final Family BEHIND = Family.of("place.BEHIND");
  private static final Family NAME = Family.of("place.NAME");

  /** Letters of the shortest word that is looked at without its article. */
  private static final int SHORTEST_DEFINITE = 5;

  private PlacePhraseFeatures() {}

  /** Adds the features of the words around a candidate. */
  static void around(
      FeatureVector out, NumberAnchors number, PlaceCandidate c, PlaceStanding standing) {
    AnnotatedSentence own = c.sentence();
    int before = c.preposition() >= 0 ? c.preposition() : c.first() - 1;
    while (before > 0 && PlaceCandidates.isQuote(own.key(before))) {
      before--;
    }
    int here = standing.here();
    long word = Hashing.of(own.key(before));
    long direct = Hashing.of(own.key(c.first() - 1));
    PREPOSITION.add(out, word);
    PREPOSITION.add(out, word, standing.stands());
    PREPOSITION.add(out, Hashing.both(1, direct), here);
    PREPOSITION.add(out, Hashing.both(2, word), standing.type());
    int governor = c.preposition() < 0 ? before : before - 1;
    governor(out, own, governor, Hashing.both(word, here));
    if (standing.isHere() && governor >= 0) {
      number.sentence().lexical(out, GOVERNOR.begin(out) + 10, governor, 0.7f);
      GOVERNOR.add(out, 3, number.role(governor));
    }
    PREPOSITION.add(out, Hashing.both(3, direct), Hashing.both(here, standing.type()));
    PREPOSITION.add(
        out,
        Hashing.both(4, Math.min(3, c.first() - c.preposition())),
        Hashing.both(word, standing.stands()));
    behind(out, c, standing);
  }

  private static void governor(
      FeatureVector out, AnnotatedSentence own, int governor, long preposition) {
    String text = own.key(governor);
    boolean definite = text.startsWith("ال") && text.length() >= SHORTEST_DEFINITE;
    long stem = Hashing.of(Letters.stem(definite ? text.substring(2) : text));
    GOVERNOR.add(out, stem);
    GOVERNOR.add(out, Hashing.both(1, stem), preposition);
    GOVERNOR.add(out, 2, governor < 0 ? 0 : Hashing.of(own.tokens().get(governor).pos()));
  }

  private static void behind(FeatureVector out, PlaceCandidate c, PlaceStanding standing) {
    AnnotatedSentence own = c.sentence();
    int next = c.last() + 1;
    long word = Hashing.of(own.key(next));
    BEHIND.add(out, word);
    BEHIND.add(out, word, standing.stands());
    BEHIND.add(out, Hashing.both(1, word), Math.min(c.first(), 2));
    BEHIND.add(out, 2, Math.min(c.first(), 3) * 8 + Math.min(own.index(), 3));
    BEHIND.add(out, 3, next < own.size() ? Hashing.of(own.tokens().get(next).pos()) : 0);
  }

  /** Adds the features of what a candidate is called. */
  static void name(
      FeatureVector out, NumberAnchors number, PlaceCandidate c, PlaceStanding standing) {
    String stem = c.sentence().tokens().get(c.first()).stem();
    if (c.kind() != PlaceCandidate.Kind.NOUN) {
      NAME.add(out, Hashing.of(c.name()), standing.here());
      NAME.add(out, 3, Hashing.of(stem));
      return;
    }
    NAME.add(out, Hashing.of(Letters.stem(stem)), standing.located());
    NAME.add(out, 1, Hashing.of(c.sentence().tokens().get(c.first()).pos()));
    if (standing.isHere()) {
      number.sentence().lexical(out, NAME.begin(out) + 10, c.first(), 1);
    }
    NAME.add(out, 2, c.last() - c.first());
  }
}
