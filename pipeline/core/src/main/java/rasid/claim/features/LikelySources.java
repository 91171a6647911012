package rasid.claim.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;

/** How likely a model takes each candidate for the source of a claim, for claims of an article. */
public final class LikelySources {

  /** The name of "the article itself". */
  static final long NONE = 0;

  private final LinearModel model;
  private final FeatureVector vector = new FeatureVector();
  private final List<Asked> claims = new ArrayList<>();
  private final Shares<Long> all = new Shares<>();
  private final IdentityHashMap<SpeechFacts, Shares<Long>> bySentence = new IdentityHashMap<>();

  /**
   * Begins without claims.
   *
   * @param model scores candidates ({@link SourceFeatures})
   */
  public LikelySources(LinearModel model) {
    this.model = model;
  }

  /**
   * A claim whose source is asked.
   *
   * @param number its number
   * @param phrases what can be its source
   * @param here how many of them, the first ones, stand in its sentence
   * @param shares probability of the article itself, then of each phrase
   * @param names probability of each name, the sum of its mentions; that of the article itself
   *     under {@link #NONE}
   */
  record Asked(
      AskedNumber number,
      List<SourceCandidate> phrases,
      int here,
      float[] shares,
      Map<Long, Float> names) {

    float of(long name) {
      return names.getOrDefault(name, 0f);
    }
  }

  /**
   * Asks for the next claim.
   *
   * @param phrases what can be its source: those of its sentence, then those of earlier ones, the
   *     last first
   * @param here how many are of its sentence
   */
  public void add(AskedNumber number, List<SourceCandidate> phrases, int here) {
    float[] shares = new float[phrases.size() + 1];
    vector.clear();
    SourceFeatures.none(vector, number);
    shares[0] = model.score(vector);
    for (int i = 0; i < phrases.size(); i++) {
      vector.clear();
      SourceFeatures.of(vector, number, phrases.get(i), i < here ? -1 : i - here);
      shares[i + 1] = model.score(vector);
    }
    Softmax.of(shares, shares.length);
    Map<Long, Float> names = new HashMap<>();
    names.put(NONE, shares[0]);
    for (int i = 0; i < phrases.size(); i++) {
      names.merge(phrases.get(i).name(), shares[i + 1], Float::sum);
    }
    claims.add(new Asked(number, phrases, here, shares, names));
    all.add(names);
    bySentence.computeIfAbsent(number.speech(), sentence -> new Shares<>()).add(names);
  }

  /** Number of claims. */
  public int size() {
    return claims.size();
  }

  Asked asked(int claim) {
    return claims.get(claim);
  }

  /** Of all claims of the article. */
  Shares<Long> all() {
    return all;
  }

  /** Of the claims of its sentence. */
  Shares<Long> ofSentence(Asked claim) {
    return Objects.requireNonNull(
        bySentence.get(claim.number().speech()), "the claim itself is of its sentence");
  }
}
