package rasid.claim.features;

/**
 * A row of numbers that trees weigh, by their names; 0 where none is known.
 *
 * @param <F> the names
 */
final class EvidenceRow<F extends Enum<F>> {

  private final float[] numbers;

  /** A row of so many numbers. */
  EvidenceRow(int size) {
    numbers = new float[size];
  }

  void put(F name, float number) {
    numbers[Symbols.place(name)] = number;
  }

  /** The numbers in the order of their names. */
  float[] numbers() {
    return numbers;
  }
}
