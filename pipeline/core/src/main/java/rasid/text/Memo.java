package rasid.text;

import java.util.function.Function;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What was computed for words that texts use again and again. A word has two places, and the last
 * two words that came there stay, so that the memory is bounded whatever the texts hold; each
 * numbered word has a place of its own. Serves any number of threads: what two of them compute for
 * one word is the same.
 *
 * @param <V> what is computed; immutable
 */
public final class Memo<V> {

  private record Known<V>(String word, V value) {}

  private final @Nullable Known<V>[] places;
  private final Function<String, V> compute;

  /** What numbered words have; made when the first is asked for. */
  private @Nullable Object @Nullable [] numbered;

  /**
   * Begins empty.
   *
   * @param size number of words, a power of two from 2 on
   * @param compute gives the same value each time
   */
  @SuppressWarnings("unchecked")
  public Memo(int size, Function<String, V> compute) {
    places = (@Nullable Known<V>[]) new Known<?>[size];
    this.compute = compute;
  }

  /**
   * The value of a word whose number is known, which is found faster and never forgotten.
   *
   * @param number of {@link WordNumbers}
   */
  @SuppressWarnings("unchecked")
  public V of(String word, int number) {
    if (number == WordNumbers.NONE) {
      return of(word);
    }
    @Nullable Object[] known = numbered;
    if (known == null) {
      known = new @Nullable Object[WordNumbers.MOST];
      numbered = known;
    }
    Object value = known[number];
    if (value == null) {
      value = compute.apply(word);
      known[number] = value;
    }
    return (V) value;
  }

  /** The value of a word. */
  public V of(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 15) & places.length - 2;
    Known<V> known = places[place];
    if (known != null && known.word().equals(word)) {
      return known.value();
    }
    Known<V> other = places[place + 1];
    if (other == null || !other.word().equals(word)) {
      other = new Known<>(word, compute.apply(word));
    }
    places[place + 1] = known;
    places[place] = other;
    return other.value();
  }
}
