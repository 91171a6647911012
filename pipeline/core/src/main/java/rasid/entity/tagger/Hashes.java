package rasid.entity.tagger;

import java.util.Arrays;

/**
 * Attributes and features as numbers of 64 bits. Two of a million agree with a probability of about
 * 3 in 10^8.
 */
final class Hashes {

  private static final long ODD = 0x9E3779B97F4A7C15L;

  private long[] values = new long[64];
  private int size;

  void add(String name, String value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = of(name, value);
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }

  static long of(String name, String value) {
    return mix(add(add(add(0, name), "="), value));
  }

  /** An attribute of the token so far away: -1 for the one before. */
  static long at(long attribute, int offset) {
    return mix(attribute + ODD * (offset + 16));
  }

  /** Two attributes together, in the sense of a template. */
  static long both(long a, long b, int template) {
    return mix(mix(a + ODD * (template + 32)) * 31 + b);
  }

  private static long add(long hash, String text) {
    long sum = hash;
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * ODD;
      sum ^= sum >>> 29;
    }
    return sum;
  }

  /** The finaliser of SplitMix64 (Steele et al., OOPSLA 2014): each bit depends on all. */
  private static long mix(long value) {
    long x = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
