package rasid.claim.when;

import java.util.List;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * A time that a figure may have.
 *
 * @param time the time
 * @param rule where it was found, for explanations
 * @param features what speaks for or against it
 */
public record Candidate(EventTime time, String rule, List<String> features) {

  /** Days that an incident may last. */
  private static final int SHORT = 8;

  /** Writes the features to an empty vector. */
  public void into(FeatureVector out) {
    out.clear();
    out.add(Hashing.of(rule));
    for (String feature : features) {
      out.add(Hashing.of(feature));
    }
  }

  /** Writes what the time says of the scope of the figure to an empty vector. */
  public void describe(FeatureVector out) {
    out.clear();
    for (String feature : description()) {
      out.add(Hashing.of(feature));
    }
  }

  /** What the time says of the scope of the figure. */
  List<String> description() {
    String length =
        time.begin() == null || time.end() == null
            ? "open"
            : time.begin().equals(time.end())
                ? "day"
                : time.begin().plusDays(SHORT).isAfter(time.end()) ? "short" : "long";
    return List.of(
        "time " + rule,
        "time " + time.precision(),
        "time " + time.precision() + " " + length,
        "time " + length);
  }
}
