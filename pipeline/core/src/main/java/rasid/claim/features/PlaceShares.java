package rasid.claim.features;

import java.util.HashMap;
import java.util.Map;

/** How likely claims happened at places, by their names, summed over some claims of an article. */
final class PlaceShares {

  /** The mean where there is no claim. */
  private static final float NONE = -1;

  private final Map<String, Double> sums = new HashMap<>();
  private int claims;

  void add(Map<String, Float> names) {
    names.forEach((name, share) -> sums.merge(name, (double) share, Double::sum));
    claims++;
  }

  /**
   * The mean of a place over the claims but one of them.
   *
   * @param own the share of that one
   */
  float withoutOne(String name, float own) {
    return claims < 2 ? NONE : (float) ((sums.getOrDefault(name, 0.0) - own) / (claims - 1));
  }
}
