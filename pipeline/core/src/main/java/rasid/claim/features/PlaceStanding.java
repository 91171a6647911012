package rasid.claim.features;

import rasid.annotation.AnnotatedSentence;
import rasid.record.ZoneType;

/**
 * How a candidate stands to the number whose place is sought, in small numbers.
 *
 * @param here 1 where it stands in the number's sentence, else 0
 * @param apart sentences from the candidate to the number
 * @param side 0 before the number, 1 behind it
 * @param distance tokens between the two
 * @param crossed borders of clauses between the two, at most 3; 0 in another sentence
 * @param located 1 where a preposition of place stands before it, else 0
 * @param type what it is
 * @param stands side and borders in the number's sentence, else zone and sentences apart
 */
record PlaceStanding(
    int here, int apart, int side, int distance, int crossed, int located, int type, long stands) {

  static PlaceStanding of(NumberAnchors number, PlaceCandidate c) {
    AnnotatedSentence own = c.sentence();
    int apart = number.sentence().sentence.index() - own.index();
    boolean here = apart == 0;
    int side = side(number, c);
    int crossed = here ? Math.min(3, borders(number, c, side)) : 0;
    int zone = own.zone() == ZoneType.TITLE ? 1 : own.zone() == ZoneType.DATELINE ? 2 : 0;
    return new PlaceStanding(
        here ? 1 : 0,
        apart,
        side,
        distance(number, c),
        crossed,
        located(c),
        Symbols.place(c.kind()),
        here ? side * 4 + crossed : 8 + Math.min(4, apart) + 5 * zone);
  }

  private static int borders(NumberAnchors number, PlaceCandidate c, int side) {
    SentenceFacts s = number.sentence();
    return side == 1
        ? s.bordersBetween(number.last(), c.first())
        : s.bordersBetween(c.last(), number.first());
  }

  /** 0 for a candidate before the number, 1 for one behind it. */
  static int side(NumberAnchors number, PlaceCandidate c) {
    return c.first() > number.last() ? 1 : 0;
  }

  /** Tokens from a candidate to the number. */
  static int distance(NumberAnchors number, PlaceCandidate c) {
    return side(number, c) == 1 ? c.first() - number.last() : number.first() - c.last();
  }

  /** 1 where a preposition of place stands before a candidate, else 0. */
  static int located(PlaceCandidate c) {
    return c.preposition() >= 0 ? 1 : 0;
  }

  boolean isHere() {
    return here == 1;
  }

  /** The same coarsely: 0 in another sentence, else side and preposition. */
  int coarse() {
    return isHere() ? 1 + side + 2 * located : 0;
  }
}
