package rasid.linear;

/** Features as numbers of 64 bits. Two of a million agree with a probability of about 3 in 10^8. */
public final class Hashing {

  private static final long ODD = 0x9E3779B97F4A7C15L;

  private Hashing() {}

  /** The hash of a word or name. */
  public static long of(CharSequence text) {
    long sum = text.length();
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * ODD;
      sum ^= sum >>> 29;
    }
    return mix(sum);
  }

  /** Two hashes together; the order counts. */
  public static long both(long a, long b) {
    return mix(mix(a + ODD) * 31 + b);
  }

  /** The finaliser of SplitMix64 (Steele et al., OOPSLA 2014): each bit depends on all. */
  public static long mix(long value) {
    long x = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
