package rasid.claim.features;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely models take things for a role of claims, summed over some claims of an article.
 *
 * @param <K> what names a thing wherever it is named
 */
final class Shares<K> {

  /** The mean where there is no claim. */
  private static final float NONE = -1;

  private final Map<K, Double> sums = new HashMap<>();
  private int claims;

  void add(Map<K, Float> shares) {
    shares.forEach((thing, share) -> sums.merge(thing, (double) share, Double::sum));
    claims++;
  }

  /**
   * The mean of a thing over the claims but one of them.
   *
   * @param own the share of that one
   */
  float withoutOne(K thing, float own) {
    return claims < 2 ? NONE : (float) ((sums.getOrDefault(thing, 0.0) - own) / (claims - 1));
  }
}
