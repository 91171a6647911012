package rasid.lexicon;

import java.util.function.Function;

/**
 * What was computed for words that texts use again and again. A word has one place, and the last
 * one that came there stays, so that the memory is bounded whatever the texts hold. Serves any
 * number of threads: what two of them compute for one word is the same.
 *
 * @param <V> what is computed; immutable
 */
final class Memo<V> {

  private record Known<V>(String word, V value) {}

  private final Known<V>[] places;
  private final Function<String, V> compute;

  /**
   * Begins empty.
   *
   * @param size number of words, a power of two
   * @param compute gives the same value each time
   */
  @SuppressWarnings("unchecked")
  Memo(int size, Function<String, V> compute) {
    places = (Known<V>[]) new Known<?>[size];
    this.compute = compute;
  }

  /** The value of a word. */
  V of(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 15) & places.length - 1;
    Known<V> known = places[place];
    if (known == null || !known.word().equals(word)) {
      known = new Known<>(word, compute.apply(word));
      places[place] = known;
    }
    return known.value();
  }
}
