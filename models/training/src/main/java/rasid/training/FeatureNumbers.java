package rasid.training;

import java.util.Arrays;

/**
 * Numbers for features that are seen often enough, in the order in which they come to be: a hash
 * table without objects, because corpora have tens of millions of features.
 */
final class FeatureNumbers {

  private static final int NONE = -1;

  /** Spreads features that are alike in their lower bits (Knuth's multiplicative hashing). */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final int least;
  private long[] keys = new long[1 << 20];
  private int[] counts = new int[1 << 20];
  private int[] numbers = new int[1 << 20];
  private int used;
  private int size;

  /**
   * @param least how often a feature is seen before it has a number
   */
  FeatureNumbers(int least) {
    this.least = least;
    Arrays.fill(numbers, NONE);
  }

  /** Counts features; none may be 0. */
  void count(long[] features) {
    for (long feature : features) {
      int slot = slot(feature);
      if (counts[slot] == 0) {
        keys[slot] = feature;
        used++;
      }
      counts[slot]++;
      if (counts[slot] == least) {
        numbers[slot] = size++;
      }
      if (2 * used > keys.length) {
        grow();
      }
    }
  }

  /** The numbers of those features that have one. */
  int[] of(long[] features) {
    int[] known = new int[features.length];
    int count = 0;
    for (long feature : features) {
      int number = numbers[slot(feature)];
      if (number != NONE) {
        known[count++] = number;
      }
    }
    return Arrays.copyOf(known, count);
  }

  /** How many features have a number. */
  int size() {
    return size;
  }

  /** The features by number. */
  long[] features() {
    long[] features = new long[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (numbers[slot] != NONE) {
        features[numbers[slot]] = keys[slot];
      }
    }
    return features;
  }

  private int slot(long feature) {
    int slot = (int) ((feature * SPREAD) >>> 32) & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    counts = new int[keys.length];
    numbers = new int[keys.length];
    Arrays.fill(numbers, NONE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] != 0) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        counts[slot] = oldCounts[old];
        numbers[slot] = oldNumbers[old];
      }
    }
  }
}
