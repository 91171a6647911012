package rasid.claim.when;

import java.util.List;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * A figure as the models see it.
 *
 * @param scope features of its scope
 * @param candidates the times that it may have
 */
public record WhenExample(List<String> scope, List<Candidate> candidates) {

  /** A figure of an article. */
  public static WhenExample of(ArticleTimes times, Figure figure, ScopeCues cues) {
    return new WhenExample(
        ScopeFeatures.of(times, figure, cues), Candidates.of(times, figure, cues));
  }

  /** Writes the features of the scope that do not depend on the time to an empty vector. */
  public void into(FeatureVector out) {
    out.clear();
    for (String feature : scope) {
      out.add(Hashing.of(feature));
    }
  }
}
