package rasid.training.claims;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/**
 * A corpus in two halves, by the parity of its folds: what is asked of one is learned of the other.
 */
final class Halves {

  private Halves() {}

  /**
   * Gives each half with the other.
   *
   * @param fold the part of the corpus that an example is of
   * @param ask takes what is to be learned from, then what is to be asked about
   */
  static <T> void each(List<T> examples, ToIntFunction<T> fold, BiConsumer<List<T>, List<T>> ask) {
    for (int half = 0; half < 2; half++) {
      int left = half;
      ask.accept(
          examples.stream().filter(example -> fold.applyAsInt(example) % 2 != left).toList(),
          examples.stream().filter(example -> fold.applyAsInt(example) % 2 == left).toList());
    }
  }
}
