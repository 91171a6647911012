package rasid.linear;

/**
 * Finds the rows of weights of features: a hash table without objects. It is far larger than a
 * processor's cache, so an entry is one number, and many features are looked up at once: their
 * entries then travel from memory side by side.
 */
public final class WeightRows {

  /** Features whose entries are on their way from memory at a time. */
  private static final int BATCH = 64;

  /** Row + 1 in the low bits, in the others those of the feature; 0 where there is none. */
  private final long[] entries;

  private final int mask;

  /**
   * The table of features.
   *
   * @param features hashes; the row of each is its index
   */
  public WeightRows(long[] features) {
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
  public int of(long feature) {
    return row(entries[(int) feature & mask], feature);
  }

  /**
   * Writes the rows of features to their places, -1 for those that have none.
   *
   * @param begin the first feature
   * @param end what is behind the last one
   */
  public void of(long[] features, int begin, int end, int[] rows) {
    long[] first = new long[BATCH];
    for (int from = begin; from < end; from += BATCH) {
      int batch = Math.min(BATCH, end - from);
      for (int i = 0; i < batch; i++) {
        first[i] = entries[(int) features[from + i] & mask];
      }
      for (int i = 0; i < batch; i++) {
        rows[from + i] = row(first[i], features[from + i]);
      }
    }
  }

  /** Writes the rows of the first features that have one; returns how many. */
  public int known(long[] features, int count, int[] rows) {
    of(features, 0, count, rows);
    int known = 0;
    for (int i = 0; i < count; i++) {
      // Without a branch, which processors would guess wrong as often as not.
      int row = rows[i];
      rows[known] = row;
      known += ~row >>> 31;
    }
    return known;
  }

  /**
   * Reads the first weight of each row, so that all rows travel from memory side by side before
   * they are summed one by one.
   *
   * @param rows with room for one more: what was read is written behind the first count, so that
   *     reading is not left out
   * @param width of a row
   */
  public static void fetch(int[] rows, int count, byte[] weights, int width) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[rows[i] * width];
    }
    rows[count] = sum;
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
