package rasid.claim.features;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.PlaceCandidate.Kind;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of candidates as the place of a number's event: what each is and how it stands to
 * the number, its phrase, the way between the two, the other names of the article, what the number
 * is about, and where the claims before happened. One instance serves one number.
 */
public final class PlaceFeatures {

  private static final Family KIND = Family.of("place.KIND");
  private static final Family STANDS = Family.of("place.STANDS");
  private static final Family NUMBER = Family.of("place.NUMBER");
  private static final Family PREVIOUS = Family.of("place.PREVIOUS");
  private static final Family NONE = Family.of("place.NONE");

  /** Where none of the candidates stands. */
  private static final int NOWHERE = 9;

  private final NumberAnchors number;
  private final long kind;
  private final PlaceCandidates all;
  private final List<PlaceCandidate> candidates;
  private final PlacePathFeatures path;
  private final OtherPlaceFeatures others;
  private final PlaceHistory history;
  private final @Nullable PlaceCandidate previous;
  private final int sincePrevious;

  /**
   * @param number the number
   * @param all what can be a place in the article
   * @param candidates those that this number has
   * @param history places of the claims before
   */
  public PlaceFeatures(
      NumberContext number,
      PlaceCandidates all,
      List<PlaceCandidate> candidates,
      PlaceHistory history) {
    this.number = NumberAnchors.of(number);
    this.kind = this.number.kind();
    this.all = all;
    this.candidates = candidates;
    this.path = new PlacePathFeatures(this.number, candidates);
    this.others = new OtherPlaceFeatures(this.number, all, candidates);
    this.history = history;
    PlaceHistory.Told before = history.last();
    this.previous = before == null ? null : before.place();
    this.sincePrevious = before == null ? -1 : sentence() - before.sentence();
  }

  private int sentence() {
    return number.sentence().sentence.index();
  }

  /** What the claims behind this one need to know of it. */
  public PlaceHistory.Told told(@Nullable PlaceCandidate place) {
    return new PlaceHistory.Told(
        sentence(), place, number.event(), number.quantity().interval().point(), kind);
  }

  /** Adds the features of "none of them"; those of the number go with them. */
  public void none(FeatureVector out) {
    int here = 0;
    int located = 0;
    for (PlaceCandidate c : candidates) {
      if (number.holds(c) && c.kind() != Kind.NOUN) {
        here++;
        located += PlaceStanding.located(c);
      }
    }
    int before = sincePrevious < 0 ? 0 : previous == null ? 1 : 2;
    NONE.add(out, 0);
    NONE.add(out, 1, Math.min(here, 3) * 4 + Math.min(located, 3));
    NONE.add(out, 2, before);
    NONE.add(out, 3, before * 4 + Math.min(3, sincePrevious));
    history.add(out, told(null), NOWHERE);
    NONE.add(out, 4, candidates.size() == here ? 0 : 1);
    NONE.add(out, 5, all.names().isEmpty() ? 0 : 1);
    NONE.add(out, Hashing.both(6, kind), before * 4 + Math.min(here, 3));
  }

  /** Adds the features of a candidate. */
  public void of(FeatureVector out, PlaceCandidate c) {
    PlaceStanding standing = PlaceStanding.of(number, c);
    standing(out, standing);
    PlacePhraseFeatures.around(out, number, c, standing);
    if (standing.isHere()) {
      path.of(out, c, standing);
      others.neighbours(out, c, standing);
    }
    PlaceEventFeatures.of(out, number, c, standing);
    others.article(out, c, standing);
    PlacePhraseFeatures.name(out, number, c, standing);
    previous(out, c, standing);
    history.add(out, told(c), standing.here() + 2 * standing.located());
  }

  private void standing(FeatureVector out, PlaceStanding standing) {
    int here = standing.here();
    int located = standing.located();
    int type = standing.type();
    long stands = standing.stands();
    KIND.add(out, type);
    KIND.add(out, type * 2 + located, here);
    STANDS.add(out, stands);
    STANDS.add(out, stands, type * 2 + located);
    STANDS.add(out, stands * 8 + kind + 1000, located);
    NUMBER.add(out, kind, 1 - here + 2 * located + 4 * type);
    NUMBER.add(out, Hashing.both(kind, 7), 1 - here);
  }

  /** Whether it is the place of the claim before. */
  private void previous(FeatureVector out, PlaceCandidate c, PlaceStanding standing) {
    int here = standing.here();
    int since = Math.min(3, sincePrevious);
    if (sincePrevious < 0) {
      PREVIOUS.add(out, 0, here);
    } else if (previous == null) {
      PREVIOUS.add(out, 1, since * 2 + here);
    } else {
      boolean same = previous.name().equals(c.name());
      boolean between =
          since == 0
              && standing.isHere()
              && !same
              && c.first() > previous.first()
              && c.first() < number.first();
      int sameSince = (same ? 1 : 0) + 2 * since;
      PREVIOUS.add(out, 2, sameSince);
      PREVIOUS.add(out, 3, sameSince + here * 8 + 16 * standing.type());
      PREVIOUS.add(out, 4, sameSince + here * 8 + 16 * kind);
      PREVIOUS.add(out, 5, sameSince + (between ? 8 : 0));
    }
  }
}
