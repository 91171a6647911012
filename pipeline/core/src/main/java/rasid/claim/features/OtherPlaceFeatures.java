package rasid.claim.features;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.PlaceCandidate.Kind;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * What the other names of an article say of a candidate: those before and behind it in the
 * sentence, those of the same country, and whether others are named more often.
 */
final class OtherPlaceFeatures {

  private static final Family ARTICLE = Family.of("place.ARTICLE");
  private static final Family CONTAINS = Family.of("place.CONTAINS");

  /** Tokens between two names up to which their words count. */
  private static final int CLOSE = 4;

  private final NumberAnchors number;
  private final PlaceCandidates all;
  private final List<PlaceCandidate> candidates;

  /**
   * @param all what can be a place in the article
   * @param candidates those that the number has
   */
  OtherPlaceFeatures(NumberAnchors number, PlaceCandidates all, List<PlaceCandidate> candidates) {
    this.number = number;
    this.all = all;
    this.candidates = candidates;
  }

  /** Adds the features of the names before and behind in the same sentence. */
  void neighbours(FeatureVector out, PlaceCandidate c, PlaceStanding standing) {
    PlaceCandidate before = null;
    PlaceCandidate behind = null;
    for (PlaceCandidate other : candidates) {
      if (number.holds(other) && other.kind() != Kind.NOUN) {
        if (other.last() < c.first()) {
          before = other;
        } else if (other.first() > c.last() && behind == null) {
          behind = other;
        }
      }
    }
    pair(out, 20, before, c, standing);
    pair(out, 30, c, behind, standing);
  }

  /** Two names that follow one another, and what stands between. */
  private void pair(
      FeatureVector out,
      int salt,
      @Nullable PlaceCandidate a,
      @Nullable PlaceCandidate b,
      PlaceStanding standing) {
    if (a == null || b == null) {
      CONTAINS.add(out, salt, 0);
      return;
    }
    int gap = b.first() - a.last() - 1;
    boolean numberBetween = a.last() < number.first() && b.first() > number.last();
    int kinds = Symbols.place(a.kind()) * 8 + Symbols.place(b.kind());
    boolean sameCountry = a.country() != null && a.country().equals(b.country());
    CONTAINS.add(out, salt + 1, Math.min(gap, 5) + (numberBetween ? 8 : 0));
    CONTAINS.add(out, salt + 2, Hashing.both(kinds, Math.min(gap, 3)));
    CONTAINS.add(out, salt + 3, Hashing.both(kinds, sameCountry ? 1 : 0));
    if (gap <= CLOSE) {
      long words = gap;
      for (int i = a.last() + 1; i < b.first(); i++) {
        words = Hashing.both(words, number.sentence().word[i]);
      }
      CONTAINS.add(out, salt + 4, words);
      CONTAINS.add(out, salt + 5, Hashing.both(words, standing.side() * 2 + standing.located()));
    }
  }

  /** Adds the features of how often and where the article names the candidate, and others. */
  void article(FeatureVector out, PlaceCandidate c, PlaceStanding standing) {
    int here = standing.here();
    int count = Math.min(5, all.count(c));
    int where = (all.inTitle(c) ? 1 : 0) + (all.inLead(c) ? 2 : 0);
    ARTICLE.add(out, count, here);
    ARTICLE.add(out, Hashing.both(1, where), here + 2L * standing.located());
    ARTICLE.add(out, Hashing.both(2, where), Hashing.both(count, here));
    ARTICLE.add(out, Hashing.both(3, where), Hashing.both(standing.type(), here));
    int names = 0;
    int towns = 0;
    int countries = 0;
    int most = 0;
    for (PlaceCandidate other : candidates) {
      if (other.kind() == Kind.NOUN) {
        continue;
      }
      boolean otherHere = number.holds(other);
      names += otherHere ? 1 : 0;
      most = Math.max(most, all.count(other));
      if (!other.equals(c) && c.country() != null && c.country().equals(other.country())) {
        if (other.kind() == Kind.COUNTRY) {
          countries |= otherHere ? 2 : 1;
        } else {
          towns |= otherHere ? 2 : 1;
        }
      }
    }
    CONTAINS.add(out, standing.type(), towns * 8 + countries + here * 4);
    ARTICLE.add(out, Hashing.both(4, here), Math.min(names, 3) * 4 + standing.located());
    ARTICLE.add(out, Hashing.both(5, here), all.count(c) == most ? 1 : 0);
    ARTICLE.add(out, Hashing.both(6, Math.min(names, 2)), Hashing.both(standing.apart(), where));
  }
}
