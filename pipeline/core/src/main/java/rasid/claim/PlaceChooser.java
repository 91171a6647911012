package rasid.claim;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.NumberContext;
import rasid.claim.features.NumberFeatures;
import rasid.claim.features.PlaceCandidate;
import rasid.claim.features.PlaceCandidates;
import rasid.claim.features.PlaceFeatures;
import rasid.claim.features.PlaceHistory;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/**
 * Chooses where a claim's event happened, or that no place applies, by a model that scores each
 * candidate. Candidates of one name share their probability.
 */
public final class PlaceChooser {

  static final String ROLE = "place";

  private final LinearModel model;

  /**
   * @param model scores candidates; made by rasid.training.claims.PlaceTask
   */
  public PlaceChooser(LinearModel model) {
    this.model = model;
  }

  /**
   * What was chosen.
   *
   * @param candidate the place, or null when none applies
   * @param probability from 0 to 1
   */
  public record Chosen(@Nullable PlaceCandidate candidate, double probability) {}

  /**
   * The place of a number.
   *
   * @param number the number
   * @param places what can be a place in the article
   * @param history places of the claims before; this one is added
   */
  public Chosen choose(
      NumberContext number, PlaceCandidates places, PlaceHistory history, Topic topic) {
    List<PlaceCandidate> candidates = places.of(number.sentence().sentence().index());
    PlaceFeatures features = new PlaceFeatures(number, places, candidates, history);
    FeatureVector vector = new FeatureVector();
    float[] shares = new float[candidates.size() + 1];
    features.none(vector);
    NumberFeatures.of(vector, number);
    shares[0] = model.score(vector);
    for (int c = 0; c < candidates.size(); c++) {
      vector.clear();
      features.of(vector, candidates.get(c));
      shares[c + 1] = model.score(vector);
    }
    Softmax.of(shares, shares.length);
    Chosen chosen = best(candidates, shares);
    if (topic.isOn()) {
      tell(candidates, shares, chosen, topic);
    }
    history.add(features.told(chosen.candidate()));
    return chosen;
  }

  /** The likeliest name, and of its mentions the likeliest. */
  private static Chosen best(List<PlaceCandidate> candidates, float[] shares) {
    Chosen best = new Chosen(null, shares[0]);
    float bestOwn = shares[0];
    for (int c = 0; c < candidates.size(); c++) {
      PlaceCandidate candidate = candidates.get(c);
      float sum = 0;
      for (int other = 0; other < candidates.size(); other++) {
        sum += candidates.get(other).name().equals(candidate.name()) ? shares[other + 1] : 0;
      }
      boolean same = best.candidate() != null && best.candidate().name().equals(candidate.name());
      if (same ? shares[c + 1] > bestOwn : sum > best.probability()) {
        best = new Chosen(candidate, sum);
        bestOwn = shares[c + 1];
      }
    }
    return best;
  }

  private static void tell(
      List<PlaceCandidate> candidates, float[] shares, Chosen chosen, Topic topic) {
    for (int c = 0; c < candidates.size(); c++) {
      topic.candidate(ROLE, candidates.get(c).name(), Costs.of(shares[c + 1]), Reasons.NONE);
    }
    topic.rule("place.learned", chosen.candidate() == null ? "none" : chosen.candidate().name());
  }
}
