package rasid.claim.learned;

import java.io.IOException;
import java.util.TreeMap;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * How often annotated claims with a key ({@link rasid.claim.features.RoleKeys}) have each label.
 * Immutable, for any number of threads.
 */
public final class LabelCounts {

  /** Weight of the shares of all claims beside those of a key. */
  private static final float PRIOR = 2;

  private final int[] priors;
  private final long[] keys;

  /** Label and count of an entry; those of a key stand together. */
  private final int[] labels;

  private final int[] counts;

  /** First entry + 1 of each key, in a hash table without objects; 0 where there is none. */
  private final int[] slots;

  private final int mask;
  private final float all;

  private LabelCounts(int[] priors, long[] keys, int[] labels, int[] counts) {
    this.priors = priors;
    this.keys = keys;
    this.labels = labels;
    this.counts = counts;
    long sum = 0;
    for (int prior : priors) {
      sum += prior;
    }
    all = Math.max(1, sum);
    slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) << 2];
    mask = slots.length - 1;
    for (int entry = 0; entry < keys.length; entry++) {
      if (entry == 0 || keys[entry] != keys[entry - 1]) {
        int slot = (int) keys[entry] & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = entry + 1;
      }
    }
  }

  /** Counts claims. */
  public static final class Counter {

    private final int[] priors;
    private final TreeMap<Long, int[]> counts = new TreeMap<>();

    /**
     * @param labels number of labels
     */
    public Counter(int labels) {
      priors = new int[labels];
    }

    /** Counts a claim. */
    public void add(long[] keys, int label) {
      priors[label]++;
      for (long key : keys) {
        counts.computeIfAbsent(key, absent -> new int[priors.length])[label]++;
      }
    }

    /** What was counted. */
    public LabelCounts counts() {
      int size = 0;
      for (int[] row : counts.values()) {
        for (int count : row) {
          size += count > 0 ? 1 : 0;
        }
      }
      long[] keys = new long[size];
      int[] labels = new int[size];
      int[] numbers = new int[size];
      int entry = 0;
      for (var row : counts.entrySet()) {
        for (int label = 0; label < priors.length; label++) {
          if (row.getValue()[label] > 0) {
            keys[entry] = row.getKey();
            labels[entry] = label;
            numbers[entry++] = row.getValue()[label];
          }
        }
      }
      return new LabelCounts(priors.clone(), keys, labels, numbers);
    }
  }

  /** For each key the share of each label, drawn towards the shares of all claims. */
  public float[][] shares(long[] asked) {
    float[][] shares = new float[asked.length][priors.length];
    for (int k = 0; k < asked.length; k++) {
      float[] row = shares[k];
      float sum = PRIOR;
      for (int label = 0; label < row.length; label++) {
        row[label] = PRIOR * priors[label] / all;
      }
      for (int entry = first(asked[k]);
          entry >= 0 && entry < keys.length && keys[entry] == asked[k];
          entry++) {
        row[labels[entry]] += counts[entry];
        sum += counts[entry];
      }
      for (int label = 0; label < row.length; label++) {
        row[label] /= sum;
      }
    }
    return shares;
  }

  private int first(long key) {
    for (int slot = (int) key & mask; ; slot = (slot + 1) & mask) {
      int entry = slots[slot] - 1;
      if (entry < 0 || keys[entry] == key) {
        return entry;
      }
    }
  }

  void write(TableWriter out) throws IOException {
    out.write(priors);
    out.write(keys);
    out.write(labels);
    out.write(counts);
  }

  static LabelCounts read(TableReader in) {
    return new LabelCounts(in.readInts(), in.readLongs(), in.readInts(), in.readInts());
  }
}
