package rasid.linear;

import java.util.Arrays;

/**
 * The features of one example: hashes with values. Filled, read and cleared again, so that a hot
 * loop makes no garbage; not for several threads at once.
 */
public final class FeatureVector {

  /** Features that there is room for at first: enough for a candidate; numbers have hundreds. */
  private static final int ROOM = 64;

  private long[] hashes = new long[ROOM];
  private float[] values = new float[ROOM];
  private String[] names = new String[ROOM];
  private String name = "";
  private int size;

  /** The family of the features that are added from now on. */
  public void family(String family) {
    name = family;
  }

  public void add(long hash) {
    add(hash, 1);
  }

  public void add(long hash, float value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      names = Arrays.copyOf(names, 2 * size);
    }
    hashes[size] = hash;
    names[size] = name;
    values[size++] = value;
  }

  public void clear() {
    size = 0;
  }

  /** Drops all features but the first ones. */
  public void cut(int kept) {
    size = kept;
  }

  public int size() {
    return size;
  }

  public long hash(int i) {
    return hashes[i];
  }

  /** The family of a feature. */
  public String family(int i) {
    return names[i];
  }

  public float value(int i) {
    return values[i];
  }
}
