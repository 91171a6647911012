package rasid.annotation.segment;

/**
 * Adds the weights of the classes of characters: Unicode block and category, digits, punctuation. A
 * class counts once for a token, however many of its characters have it.
 */
final class CharacterClasses {

  private CharacterClasses() {}

  static void add(SegmenterTables tables, String token, int begin, int end, double[] sums) {
    boolean hasPunctuation = false;
    boolean hasDigit = false;
    boolean isArabic = false;
    boolean isBasicLatin = false;
    int types = 0;
    for (int i = begin; i < end; i++) {
      char c = token.charAt(i);
      int type = Character.getType(c);
      types |= 1 << type;
      hasPunctuation |= isPunctuation(type);
      hasDigit |= type == Character.DECIMAL_DIGIT_NUMBER;
      isArabic |= Alphabet.isArabic(c);
      isBasicLatin |= c < 128;
    }
    for (int type = 0; types >>> type != 0; type++) {
      if ((types >>> type & 1) != 0) {
        SegmenterTables.add(tables.types(), type, sums);
      }
    }
    addIf(isArabic, tables.arabicBlock(), sums);
    addIf(isBasicLatin, tables.basicLatinBlock(), sums);
    addIf(hasDigit, tables.hasDigit(), sums);
    addIf(hasPunctuation, tables.hasPunctuation(), sums);
    addIf(end - begin > 1, tables.isLong(), sums);
  }

  private static void addIf(boolean has, double[] row, double[] sums) {
    if (has) {
      SegmenterTables.add(row, 0, sums);
    }
  }

  private static boolean isPunctuation(int type) {
    return switch (type) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
