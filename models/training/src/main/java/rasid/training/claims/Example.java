package rasid.training.claims;

import java.util.Arrays;
import rasid.linear.FeatureVector;

/**
 * The features of an example or candidate.
 *
 * @param hashes the features
 * @param values the value of each
 */
record Example(long[] hashes, float[] values) {

  /** What a vector holds. */
  static Example of(FeatureVector vector) {
    long[] hashes = new long[vector.size()];
    float[] values = new float[vector.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = vector.hash(i);
      values[i] = vector.value(i);
    }
    return new Example(hashes, values);
  }

  /** The features of both. */
  Example and(Example other) {
    long[] both = Arrays.copyOf(hashes, hashes.length + other.hashes.length);
    System.arraycopy(other.hashes, 0, both, hashes.length, other.hashes.length);
    float[] all = Arrays.copyOf(values, both.length);
    System.arraycopy(other.values, 0, all, values.length, other.values.length);
    return new Example(both, all);
  }

  /** Writes the features to an empty vector. */
  FeatureVector into(FeatureVector vector) {
    vector.clear();
    for (int i = 0; i < hashes.length; i++) {
      vector.add(hashes[i], values[i]);
    }
    return vector;
  }
}
