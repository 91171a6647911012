package rasid.claim.features;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    /** The name of its place, or null. */
    private @Nullable String name() {
      return place == null ? null : place.name();
    }
  }

  /** What is known of the claims of one event, one kind, or one value. */
  private static final class Places {
    private final Map<String, Integer> counts = new HashMap<>();
    private int all;
    private @Nullable String last;

    void add(@Nullable String name) {
      counts.merge(name == null ? "" : name, 1, Integer::sum);
      all++;
      last = name;
    }

    int of(@Nullable String name) {
      return counts.getOrDefault(name == null ? "" : name, 0);
    }

    boolean isLast(@Nullable String name) {
      return all > 0 && Objects.equals(last, name);
    }
  }

  /** What claims of one value are told by. */
  private record Value(long kind, double point) {}

  private static final Places NONE = new Places();

  private final Places all = new Places();
  private final Map<Long, Places> ofEvents = new HashMap<>();
  private final Map<Long, Places> ofKinds = new HashMap<>();
  private final Map<Value, Places> ofValues = new HashMap<>();
  private @Nullable Told last;

  /** Adds the next claim. */
  public void add(Told claim) {
    String name = claim.name();
    last = claim;
    all.add(name);
    ofEvents.computeIfAbsent(claim.event(), key -> new Places()).add(name);
    ofKinds.computeIfAbsent(claim.kind(), key -> new Places()).add(name);
    Double point = claim.point();
    if (point != null) {
      ofValues.computeIfAbsent(new Value(claim.kind(), point), key -> new Places()).add(name);
    }
  }

  /** The claim before, or null when there is none. */
  @Nullable Told last() {
    return last;
  }

  /**
   * Adds how often, and of which claims, a candidate was the place.
   *
   * @param now the claim whose place is sought, at the candidate
   * @param where how the candidate stands
   */
  void add(FeatureVector out, Told now, int where) {
    String name = now.name();
    int chosen = all.of(name);
    Places ofEvent = ofEvents.getOrDefault(now.event(), NONE);
    Places ofKind = ofKinds.getOrDefault(now.kind(), NONE);
    Double point = now.point();
    Places ofValue =
        point == null || point <= SMALL
            ? NONE
            : ofValues.getOrDefault(new Value(now.kind(), point), NONE);
    int share = all.all == 0 ? NEVER : 4 * chosen / all.all;
    TOLD.add(out, where, share);
    TOLD.add(out, Hashing.both(1, where), Math.min(chosen, 4) * 8 + share);
    TOLD.add(
        out, Hashing.both(2, where), ofEvent.all == 0 ? NEVER : 4 * ofEvent.of(name) / ofEvent.all);
    TOLD.add(out, Hashing.both(3, where), ofEvent.all == 0 ? 2 : ofEvent.isLast(name) ? 1 : 0);
    TOLD.add(out, Hashing.both(4, where), ofValue.all == 0 ? 0 : ofValue.isLast(name) ? 2 : 1);
    TOLD.add(
        out,
        Hashing.both(5, where),
        Hashing.both(ofKind.all == 0 ? 2 : ofKind.isLast(name) ? 1 : 0, now.kind()));
  }
}
