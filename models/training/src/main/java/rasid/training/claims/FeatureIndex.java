package rasid.training.claims;

import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers the features of examples: those that stand at least twice in them, in the order of their
 * hashes. A feature that stands once says nothing of another example.
 */
final class FeatureIndex {

  private final long[] hashes;

  /** Number + 1, 0 where there is none. */
  private final int[] slots;

  private final int mask;

  FeatureIndex(Collection<Example> examples) {
    int size = 0;
    for (Example example : examples) {
      size += example.hashes().length;
    }
    long[] all = new long[size];
    int at = 0;
    for (Example example : examples) {
      System.arraycopy(example.hashes(), 0, all, at, example.hashes().length);
      at += example.hashes().length;
    }
    Arrays.parallelSort(all);
    int kept = 0;
    for (int i = 0, next; i < size; i = next) {
      next = i + 1;
      while (next < size && all[next] == all[i]) {
        next++;
      }
      if (next - i > 1) {
        all[kept++] = all[i];
      }
    }
    hashes = Arrays.copyOf(all, kept);
    slots = new int[Integer.highestOneBit(Math.max(1, kept)) << 2];
    mask = slots.length - 1;
    for (int number = 0; number < kept; number++) {
      int slot = (int) hashes[number] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }

  int size() {
    return hashes.length;
  }

  long hash(int number) {
    return hashes[number];
  }

  /**
   * Features by number, with their values.
   *
   * @param features the numbers
   * @param values the values
   */
  record Numbered(int[] features, float[] values) {}

  /** An example by numbers; features that have none are left out. */
  Numbered of(Example example) {
    int[] numbers = new int[example.hashes().length];
    float[] values = new float[numbers.length];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      int number = number(example.hashes()[i]);
      if (number >= 0) {
        numbers[count] = number;
        values[count++] = example.values()[i];
      }
    }
    return new Numbered(Arrays.copyOf(numbers, count), Arrays.copyOf(values, count));
  }

  private int number(long hash) {
    for (int slot = (int) hash & mask; ; slot = (slot + 1) & mask) {
      int number = slots[slot] - 1;
      if (number < 0 || hashes[number] == hash) {
        return number;
      }
    }
  }
}
