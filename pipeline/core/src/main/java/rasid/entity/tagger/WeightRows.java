package rasid.entity.tagger;

/**
 * Finds the rows of weights of features: a hash table without objects. It is far larger than a
 * processor's cache, so an entry is one number, and many features are looked up at once: their
 * entries then travel from memory side by side.
 */
final class WeightRows {

  /** Row + 1 in the low bits, in the others those of the feature; 0 where there is none. */
  private final long[] entries;

  private final int mask;

  WeightRows(long[] features) {
    entries = new long[Integer.highestOneBit(Math.max(1, features.length)) << 2];
    mask = entries.length - 1;
    for (int row = 0; row < features.length; row++) {
      int slot = (int) features[row] & mask;
      while (entries[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      entries[slot] = (features[row] & ~mask) | (row + 1);
    }
  }

  /** The row of a feature, or -1. */
  int of(long feature) {
    return row(entries[(int) feature & mask], feature);
  }

  /** Writes the rows of the first features, -1 for those that have none. */
  void of(long[] features, int count, int[] rows) {
    long[] first = new long[count];
    for (int i = 0; i < count; i++) {
      first[i] = entries[(int) features[i] & mask];
    }
    for (int i = 0; i < count; i++) {
      rows[i] = row(first[i], features[i]);
    }
  }

  /** The row of a feature, from the entry at the slot that its low bits name. */
  private int row(long first, long feature) {
    long entry = first;
    // An entry lacks the low bits of its feature, which its slot stands for. Entries that moved on
    // are told apart by the 40 other bits.
    for (int slot = (int) feature & mask; entry != 0; entry = entries[slot]) {
      if (((entry ^ feature) & ~mask) == 0) {
        return (int) (entry & mask) - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}
