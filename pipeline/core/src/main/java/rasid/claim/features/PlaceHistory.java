package rasid.claim.features;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/** Where the claims of an article happened so far, in order. */
public final class PlaceHistory {

  private static final Family TOLD = Family.of("place.told");

  /** Values up to this one meet by chance. */
  private static final double SMALL = 2;

  private static final int NEVER = 5;

  /**
   * A claim with its place.
   *
   * @param sentence its sentence
   * @param place its place, or null when it has none
   * @param event hash of the event of the lexicon that is nearest to its number, or 0
   * @param point its value, or null
   * @param kind what its number says
   */
  public record Told(
      int sentence, @Nullable PlaceCandidate place, long event, @Nullable Double point, long kind) {

    private boolean isAt(@Nullable PlaceCandidate candidate) {
      if (candidate == null || place == null) {
        return candidate == null && place == null;
      }
      return place.name().equals(candidate.name());
    }
  }

  private final List<Told> claims = new ArrayList<>();

  /** Adds the next claim. */
  public void add(Told claim) {
    claims.add(claim);
  }

  /** The claim before, or null when there is none. */
  @Nullable Told last() {
    return claims.isEmpty() ? null : claims.get(claims.size() - 1);
  }

  /**
   * Adds how often, and of which claims, a candidate was the place.
   *
   * @param now the claim whose place is sought, at the candidate
   * @param where how the candidate stands
   */
  void add(FeatureVector out, Told now, int where) {
    int chosen = 0;
    int ofEvent = 0;
    int ofEventChosen = 0;
    boolean lastOfEvent = false;
    boolean lastOfKind = false;
    boolean anyOfKind = false;
    int ofValue = 0;
    for (Told claim : claims) {
      boolean same = claim.isAt(now.place());
      chosen += same ? 1 : 0;
      if (claim.event() == now.event()) {
        ofEvent++;
        ofEventChosen += same ? 1 : 0;
        lastOfEvent = same;
      }
      if (claim.kind() == now.kind()) {
        anyOfKind = true;
        lastOfKind = same;
        if (now.point() != null && now.point() > SMALL && now.point().equals(claim.point())) {
          ofValue = same ? 2 : 1;
        }
      }
    }
    int share = claims.isEmpty() ? NEVER : 4 * chosen / claims.size();
    TOLD.add(out, where, share);
    TOLD.add(out, Hashing.both(1, where), Math.min(chosen, 4) * 8 + share);
    TOLD.add(out, Hashing.both(2, where), ofEvent == 0 ? NEVER : 4 * ofEventChosen / ofEvent);
    TOLD.add(out, Hashing.both(3, where), ofEvent == 0 ? 2 : lastOfEvent ? 1 : 0);
    TOLD.add(out, Hashing.both(4, where), ofValue);
    TOLD.add(
        out, Hashing.both(5, where), Hashing.both(!anyOfKind ? 2 : lastOfKind ? 1 : 0, now.kind()));
  }
}
