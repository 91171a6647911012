package rasid.claim.features;

/** Symbols of records as small numbers. */
final class Symbols {

  private Symbols() {}

  /**
   * The place of a symbol in its schema. Further symbols come last in a schema, so that places, and
   * with them the features of trained models, stay.
   */
  @SuppressWarnings("EnumOrdinal")
  static int place(Enum<?> symbol) {
    return symbol.ordinal();
  }
}
