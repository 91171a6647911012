package rasid.claim.when;

import java.util.List;
import rasid.record.ScopeTime;

/**
 * A time that a figure may have.
 *
 * @param time the time
 * @param rule where it was found, for explanations
 * @param features what speaks for or against it
 */
public record Candidate(EventTime time, String rule, List<String> features) {

  /** The features together with the scope of the figure. */
  List<String> with(ScopeTime scope) {
    return features.stream().map(feature -> feature + "^" + scope).toList();
  }
}
