package rasid.claim.features;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rasid.linear.FeatureVector;

/** What features tell of examples that differ in one thing. */
final class Changes {

  private Changes() {}

  /**
   * How many features of each family the first example has and the second has not. Families are
   * named as in {@code source.SIDE} without what is before the dot.
   */
  static Map<String, Integer> between(FeatureVector first, FeatureVector second) {
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < second.size(); i++) {
      known.add(second.hash(i));
    }
    Map<String, Integer> changes = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      if (!known.contains(first.hash(i))) {
        String family = first.family(i);
        changes.merge(family.substring(family.indexOf('.') + 1), 1, Integer::sum);
      }
    }
    return changes;
  }

  /** How many features of each family an example has. */
  static Map<String, Integer> counts(FeatureVector example) {
    return between(example, new FeatureVector());
  }
}
