package rasid.source;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Failure;

/**
 * A row of a table with its number; its cells, or why it has none.
 *
 * @param number its place behind the first row, from one; of the first row 0
 */
record NumberedRow(
    String uri, long number, CsvRow row, String @Nullable [] cells, @Nullable Failure failure) {}
