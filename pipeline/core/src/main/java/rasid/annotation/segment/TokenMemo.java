package rasid.annotation.segment;

import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The tokens met so far, in a fixed number of places, shared by all threads without locks. A token
 * has four places; when they are taken, one that was not met for a while gives way. Threads may
 * lose each other's entries, which costs a computation and changes nothing.
 */
final class TokenMemo {

  private static final int WAYS = 4;

  /** Longer tokens are not kept: they hardly come again and would take too much memory. */
  private static final int LONGEST = 40;

  private final Token[] places;

  /** Hash of the token in each place: tells most other tokens apart without a look at them. */
  private final int[] hashes;

  private final int mask;

  /**
   * @param size number of places, a power of two
   */
  TokenMemo(int size) {
    places = new Token[size];
    hashes = new int[size];
    mask = size - 1;
  }

  /** The token text[begin, end), or null when it is not known. */
  @Nullable Token find(int hash, char[] text, int begin, int end) {
    int place = place(hash);
    for (int i = place; i < place + WAYS; i++) {
      if (hashes[i] == hash) {
        Token token = places[i];
        if (token != null && token.is(text, begin, end)) {
          token.setRecent(true);
          return token;
        }
      }
    }
    return null;
  }

  void add(int hash, Token token) {
    if (token.surface().length > LONGEST) {
      return;
    }
    int place = place(hash);
    int free = -1;
    for (int i = place; i < place + WAYS && free < 0; i++) {
      if (places[i] == null || !places[i].isRecent()) {
        free = i;
      }
    }
    if (free < 0) {
      for (int i = place; i < place + WAYS; i++) {
        Token old = places[i];
        if (old != null) {
          old.setRecent(false);
        }
      }
      free = place + (hash >>> 1 & (WAYS - 1));
    }
    places[free] = token;
    hashes[free] = hash;
  }

  private int place(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask & -WAYS;
  }
}
