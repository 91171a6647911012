package rasid.source;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * What is passed over from a row whose quotes are wrong to the next good one, line by line, because
 * the next line may be a good row: all of it is one bad record.
 */
final class BadRows {

  private final RecordBytes in;
  private final PayloadLines lines = new PayloadLines();

  /** The first row of what is passed over. */
  private @Nullable NumberedRow first;

  private long end;

  /**
   * @param in what rows are read from, which goes back behind the first line of a bad one
   */
  BadRows(RecordBytes in) {
    this.in = in;
  }

  /** Whether a bad record has begun and not ended. */
  boolean isOpen() {
    return first != null;
  }

  /**
   * Begins a bad record.
   *
   * @param parts the rows before it that are its begin; none where it begins itself
   * @return its number
   */
  long begin(NumberedRow row, List<NumberedRow> parts) {
    NumberedRow begin = parts.isEmpty() ? row : parts.get(0);
    first = begin;
    lines.clear();
    parts.forEach(part -> lines.add(part.row().bytes(), part.row().bytes().length));
    pass(row.row());
    return begin.number();
  }

  /** Goes behind the first line of a row that is no good one. */
  void pass(CsvRow row) {
    long behind = in.keeps(row.lineEnd()) ? row.lineEnd() : in.position();
    lines.add(row.bytes(), (int) Math.min(row.bytes().length, behind - row.begin()));
    end = behind;
    if (behind < in.position()) {
      in.rewind(behind);
    }
  }

  /**
   * Ends the bad record; null when none has begun.
   *
   * @param cells how many a good row has
   */
  @Nullable Failure end(int cells) {
    NumberedRow bad = first;
    first = null;
    if (bad == null) {
      return null;
    }
    String fault = bad.row().fault();
    String message =
        "is no row of a table: "
            + (fault == null ? "a cell ends with a quote that none begins" : fault)
            + "; it is read again at the next line that is a row of "
            + cells
            + " cells";
    return Failures.of(
        bad.uri(), FailureCategory.BAD_RECORD, message, lines.bytes(), end - bad.row().begin());
  }
}
