package rasid.claim.when;

import java.util.List;

/**
 * A figure as the models see it.
 *
 * @param scope features of its scope
 * @param candidates the times that it may have
 */
public record WhenExample(List<String> scope, List<Candidate> candidates) {

  /** A figure of an article. */
  public static WhenExample of(ArticleTimes times, Figure figure, ScopeCues cues) {
    return new WhenExample(ScopeFeatures.of(times, figure, cues), Candidates.of(times, figure));
  }
}
