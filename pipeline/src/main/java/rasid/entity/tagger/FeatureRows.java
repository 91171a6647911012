package rasid.entity.tagger;

/** Finds the row of weights of a feature: a hash table without objects. */
final class FeatureRows {

  private final long[] features;
  private final int[] rows;
  private final int mask;

  FeatureRows(long[] features) {
    int capacity = Integer.highestOneBit(Math.max(1, features.length)) << 2;
    this.features = new long[capacity];
    rows = new int[capacity];
    mask = capacity - 1;
    for (int row = 0; row < features.length; row++) {
      int slot = slot(features[row]);
      this.features[slot] = features[row];
      rows[slot] = row + 1;
    }
  }

  /** The row of a feature, or -1. */
  int of(long feature) {
    return rows[slot(feature)] - 1;
  }

  private int slot(long feature) {
    int slot = (int) feature & mask;
    while (rows[slot] != 0 && features[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
