package rasid.linear;

import java.util.Arrays;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The features of one example: hashes with values. Filled, read and cleared again, so that a hot
 * loop makes no garbage; not for several threads at once.
 */
public final class FeatureVector {

  /** Features that there is room for at first: enough for a candidate; numbers have hundreds. */
  private static final int ROOM = 64;

  private long[] hashes = new long[ROOM];
  private float[] values = new float[ROOM];
  private int size;

  /** The table that features were looked up in last, and how many of the first ones were. */
  private @Nullable WeightRows table;

  private int asked;

  /** What was found there: rows and values. */
  private int[] rows = new int[ROOM + 1];

  private float[] found = new float[ROOM];
  private int count;

  /** The families in the order in which they were begun, and the first feature of each. */
  private String[] families = {""};

  private int[] begins = {0};
  private int last;

  /** The family of the features that are added from now on. */
  public void family(String family) {
    if (families[last].equals(family)) {
      return;
    }
    if (begins[last] < size) {
      last++;
    }
    if (last == families.length) {
      families = Arrays.copyOf(families, 2 * last);
      begins = Arrays.copyOf(begins, 2 * last);
    }
    families[last] = family;
    begins[last] = size;
  }

  public void add(long hash) {
    add(hash, 1);
  }

  public void add(long hash, float value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    hashes[size] = hash;
    values[size++] = value;
  }

  /** Drops all features; the family stays. */
  public void clear() {
    cut(0);
  }

  /** Drops all features but the first ones; the family stays. */
  public void cut(int kept) {
    size = kept;
    if (kept < asked) {
      forget();
    }
    String family = families[last];
    while (last > 0 && begins[last] >= kept) {
      last--;
    }
    begins[last] = Math.min(begins[last], kept);
    family(family);
  }

  public int size() {
    return size;
  }

  public long hash(int i) {
    return hashes[i];
  }

  /** The family of a feature. */
  public String family(int i) {
    int at = Arrays.binarySearch(begins, 0, last + 1, i);
    return families[at >= 0 ? at : -at - 2];
  }

  public float value(int i) {
    return values[i];
  }

  /**
   * Finds the rows of the features that a table has; {@link #row} and {@link #found} tell them
   * until the next call. What was looked up in the same table before is remembered, so that models
   * that share one cost one look-up.
   *
   * @param weights rows that are going to be read
   * @param width of a row
   * @return how many
   */
  int find(WeightRows in, byte[] weights, int width) {
    if (in != table) {
      forget();
      table = in;
    }
    if (rows.length <= size) {
      rows = Arrays.copyOf(rows, hashes.length + 1);
      found = Arrays.copyOf(found, hashes.length);
    }
    in.of(hashes, asked, size, rows);
    for (int i = asked; i < size; i++) {
      // Without a branch, which processors would guess wrong as often as not.
      int row = rows[i];
      rows[count] = row;
      found[count] = values[i];
      count += ~row >>> 31;
    }
    asked = size;
    WeightRows.fetch(rows, count, weights, width);
    return count;
  }

  private void forget() {
    asked = 0;
    count = 0;
  }

  /** The row of a feature that was found. */
  int row(int i) {
    return rows[i];
  }

  /** Its value. */
  float found(int i) {
    return found[i];
  }
}
