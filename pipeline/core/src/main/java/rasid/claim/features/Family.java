package rasid.claim.features;

import java.util.Locale;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * Features of one kind: explanations call them by the family's name, and its salt keeps their
 * hashes apart from those of other families. Trained models know features by their hashes, so that
 * a family that gets another name needs models trained again.
 */
final class Family {

  private final String name;
  private final long salt;

  private Family(String name) {
    this.name = name.toLowerCase(Locale.ROOT);
    salt = Hashing.of(name);
  }

  /**
   * The family of a name.
   *
   * @param name whose features they are and what they tell, as {@code number.KIND}
   */
  static Family of(String name) {
    return new Family(name);
  }

  /** Makes the features that are added next its own; returns the salt that their hashes have. */
  long begin(FeatureVector out) {
    out.family(name);
    return salt;
  }

  /** Adds a feature of value 1. */
  void add(FeatureVector out, long feature) {
    out.add(Hashing.both(begin(out), feature));
  }

  /** Adds a feature of two parts, of value 1. */
  void add(FeatureVector out, long a, long b) {
    add(out, Hashing.both(a, b));
  }

  /** Adds a feature with a value. */
  void addValue(FeatureVector out, long feature, float value) {
    out.add(Hashing.both(begin(out), feature), value);
  }
}
