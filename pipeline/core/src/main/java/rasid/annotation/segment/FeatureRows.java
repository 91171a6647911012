package rasid.annotation.segment;

import java.io.IOException;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * Weights of the features that are named by up to four characters: for each feature its labels'
 * tuples and their weights, found through an open-addressing table of primitive keys.
 */
public final class FeatureRows {

  private static final int BITS = 12;

  /** Feature of the two characters c, p. */
  public static final int BIGRAM = 1;

  /** Feature of the three characters c, p, p2. */
  public static final int TRIGRAM = 2;

  /** Feature of a word's first two and last two letters, at its third letter. */
  public static final int BEGIN_WRAP = 3;

  /** The same at its last letter. */
  public static final int END_WRAP = 4;

  private final long[] keys;
  private final int[] starts;
  private final byte[] tuples;
  private final double[] weights;
  private final long[] slots;
  private final int[] rows;

  /**
   * @param keys key of each feature, all different
   * @param starts where a feature's cells begin; one more than keys
   * @param tuples the labels of each cell, by {@link Label#pair} or {@link Label#triple}
   * @param weights the weight of each cell
   */
  public FeatureRows(long[] keys, int[] starts, byte[] tuples, double[] weights) {
    this.keys = keys;
    this.starts = starts;
    this.tuples = tuples;
    this.weights = weights;
    slots = new long[Integer.highestOneBit(keys.length * 2) * 2];
    rows = new int[slots.length];
    for (int row = 0; row < keys.length; row++) {
      int slot = slot(keys[row]);
      while (slots[slot] != 0) {
        if (slots[slot] == keys[row]) {
          throw new IllegalArgumentException("two features of one key: " + keys[row]);
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = keys[row];
      rows[slot] = row;
    }
  }

  void write(TableWriter out) throws IOException {
    out.write(keys);
    out.write(starts);
    out.write(tuples);
    out.write(weights);
  }

  static FeatureRows read(TableReader in) {
    return new FeatureRows(in.readLongs(), in.readInts(), in.readBytes(), in.readDoubles());
  }

  public static long key(int kind, int first, int second) {
    return key(kind, first, second, 0, 0);
  }

  public static long key(int kind, int first, int second, int third) {
    return key(kind, first, second, third, 0);
  }

  public static long key(int kind, int first, int second, int third, int fourth) {
    return ((((((((long) kind << BITS) | first) << BITS) | second) << BITS) | third) << BITS)
        | fourth;
  }

  /** The row of a feature; -1 when it has no weights. */
  int row(long key) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      if (slots[slot] == key) {
        return rows[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** The first cell of a row; of none for row -1, as {@link #end}. */
  int begin(int row) {
    return row < 0 ? 0 : starts[row];
  }

  /** Behind the last cell of a row. */
  int end(int row) {
    return row < 0 ? 0 : starts[row + 1];
  }

  int tuple(int cell) {
    return tuples[cell] & 0xFF;
  }

  double weight(int cell) {
    return weights[cell];
  }

  /** The weight of one tuple of labels in a row. */
  double weight(int row, int tuple) {
    for (int cell = begin(row); cell < end(row); cell++) {
      if (tuple(cell) == tuple) {
        return weights[cell];
      }
    }
    return 0;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (slots.length - 1);
  }
}
