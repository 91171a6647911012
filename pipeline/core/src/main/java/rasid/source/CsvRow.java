package rasid.source;

import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The bytes of a row of a table.
 *
 * @param begin offset of its first byte
 * @param bytes the row as it stands in the file, without its end; cut behind the limit
 * @param length length of the whole row in bytes, without its end
 * @param lineEnd offset behind its first line
 * @param cells how many cells it has
 * @param fault what is wrong with its quotes; null when they are right
 * @param isRest whether a quote ends a cell that none begins, as in the last line of a cell whose
 *     first quote is missing
 */
record CsvRow(
    long begin,
    byte[] bytes,
    long length,
    long lineEnd,
    int cells,
    @Nullable String fault,
    boolean isRest) {

  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
