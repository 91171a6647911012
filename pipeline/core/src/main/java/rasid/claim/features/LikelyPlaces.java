package rasid.claim.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;

/**
 * How likely a model takes each candidate for the place of a claim, for all claims of an article in
 * order; what it takes for the likeliest of one is a feature of those behind it.
 */
public final class LikelyPlaces {

  /** The name of "no place". */
  static final String NONE = "";

  private static final Shares<String> NOTHING = new Shares<>();

  private final PlaceCandidates places;
  private final List<Asked> claims = new ArrayList<>();

  private final Shares<String> all = new Shares<>();
  private final IdentityHashMap<SentenceFacts, Shares<String>> bySentence = new IdentityHashMap<>();
  private final Map<Long, Shares<String>> byEvent = new HashMap<>();

  private LikelyPlaces(PlaceCandidates places) {
    this.places = places;
  }

  /**
   * A claim whose place is asked.
   *
   * @param number its number
   * @param anchors the words that tell what it is about
   * @param candidates what can be its place
   * @param shares probability of no place, then of each candidate
   * @param names probability of each name, the sum of its mentions; that of no place under {@link
   *     #NONE}
   */
  record Asked(
      NumberContext number,
      NumberAnchors anchors,
      List<PlaceCandidate> candidates,
      float[] shares,
      Map<String, Float> names) {

    /** The likeliest mention of a name, the first of equals; null for no place. */
    @Nullable PlaceCandidate best(String name) {
      PlaceCandidate best = null;
      float most = -1;
      for (int c = 0; c < candidates.size(); c++) {
        if (candidates.get(c).name().equals(name) && shares[c + 1] > most) {
          best = candidates.get(c);
          most = shares[c + 1];
        }
      }
      return best;
    }

    float of(String name) {
      return names.getOrDefault(name, 0f);
    }
  }

  /**
   * What a model says of the claims of an article.
   *
   * @param model scores candidates ({@link PlaceFeatures})
   * @param numbers the claims, in order
   * @param places what can be a place in the article
   */
  public static LikelyPlaces of(
      LinearModel model, List<NumberContext> numbers, PlaceCandidates places) {
    LikelyPlaces likely = new LikelyPlaces(places);
    PlaceHistory history = new PlaceHistory();
    FeatureVector vector = new FeatureVector();
    for (NumberContext number : numbers) {
      List<PlaceCandidate> candidates = places.of(number.sentence().sentence().index());
      PlaceFeatures features = new PlaceFeatures(number, places, candidates, history);
      Asked asked = ask(model, number, candidates, features, vector);
      likely.add(asked);
      history.add(features.told(asked.best(likeliest(asked.names()))));
    }
    return likely;
  }

  private void add(Asked asked) {
    claims.add(asked);
    all.add(asked.names());
    bySentence
        .computeIfAbsent(asked.number().sentence(), sentence -> new Shares<>())
        .add(asked.names());
    if (asked.anchors().event() != 0) {
      byEvent.computeIfAbsent(asked.anchors().event(), event -> new Shares<>()).add(asked.names());
    }
  }

  private static Asked ask(
      LinearModel model,
      NumberContext number,
      List<PlaceCandidate> candidates,
      PlaceFeatures features,
      FeatureVector vector) {
    float[] shares = new float[candidates.size() + 1];
    vector.clear();
    features.none(vector);
    NumberFeatures.of(vector, number);
    shares[0] = model.score(vector);
    for (int c = 0; c < candidates.size(); c++) {
      vector.clear();
      features.of(vector, candidates.get(c));
      shares[c + 1] = model.score(vector);
    }
    Softmax.of(shares, shares.length);
    Map<String, Float> names = new HashMap<>();
    names.put(NONE, shares[0]);
    for (int c = 0; c < candidates.size(); c++) {
      names.merge(candidates.get(c).name(), shares[c + 1], Float::sum);
    }
    return new Asked(number, NumberAnchors.of(number), candidates, shares, names);
  }

  private static String likeliest(Map<String, Float> names) {
    String best = NONE;
    float most = names.getOrDefault(NONE, 0f);
    for (Map.Entry<String, Float> name : names.entrySet()) {
      float share = name.getValue();
      if (share > most || (share == most && name.getKey().compareTo(best) < 0)) {
        best = name.getKey();
        most = share;
      }
    }
    return best;
  }

  /** Number of claims. */
  public int size() {
    return claims.size();
  }

  /** What the model alone chooses for a claim; null for no place. */
  public @Nullable PlaceCandidate likeliest(int claim) {
    Asked asked = claims.get(claim);
    return asked.best(likeliest(asked.names()));
  }

  /** Of all claims of the article. */
  Shares<String> all() {
    return all;
  }

  /** Of the claims of its sentence. */
  Shares<String> ofSentence(Asked claim) {
    return Objects.requireNonNull(
        bySentence.get(claim.number().sentence()), "the claim itself is of its sentence");
  }

  /** Of the claims beside the same word of the lexicon of events; of none where it has none. */
  Shares<String> ofEvent(Asked claim) {
    return byEvent.getOrDefault(claim.anchors().event(), NOTHING);
  }

  Asked asked(int claim) {
    return claims.get(claim);
  }

  PlaceCandidates places() {
    return places;
  }
}
