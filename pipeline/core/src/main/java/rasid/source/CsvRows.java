package rasid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Cuts a table into the bytes of its rows (RFC 4180: a line break inside a quoted cell ends no row)
 * and keeps at most a limit of each, so that a row of any length costs bounded memory. A cell is
 * quoted when it begins with a quote; blanks before a row count for nothing, as for the parser of
 * the cells. Rows that hold nothing but blanks are passed over, and a byte order mark before the
 * first.
 *
 * <p>Quotes are right when a quoted cell ends with one, and when those inside of another are even.
 */
final class CsvRows {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final String STRAY =
      "a quote stands inside of a quoted cell; it must be doubled, not escaped";

  private static final String UNPAIRED =
      "a quote stands in a cell that does not begin with one; put the cell in quotes, and double"
          + " those inside";

  private static final String UNCLOSED = "a quoted cell does not end";

  /** Where the reader is: before the first cell, before another, or in one. */
  private enum At {
    ROW,
    CELL,
    INSIDE,
    QUOTED,
    /** Behind a quote that ends the cell, or is the first of two that stand for one. */
    QUOTE,
    /** Behind blanks behind such a quote. */
    BEHIND
  }

  private final RecordBytes in;
  private final int limit;
  private final char separator;

  private At at = At.ROW;
  private @Nullable String fault;
  private boolean isRest;
  private int cells;

  /** Whether a quote was found where none may stand: then no more cells are quoted. */
  private boolean isStray;

  /** Quotes in a cell that does not begin with one, and whether the last byte was one. */
  private int quotes;

  private boolean isLastQuote;

  /**
   * @param limit bytes of a row that are kept, and one more
   * @param separator what stands between cells
   */
  CsvRows(RecordBytes in, int limit, char separator) throws IOException {
    this.in = in;
    this.separator = separator;
    this.limit = limit;
    in.keep(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(in.read(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      in.rewind(0);
    }
  }

  /** The next row; null at the end. */
  @Nullable CsvRow next() throws IOException {
    CsvRow row = nextLine();
    while (row != null && row.isBlank()) {
      row = nextLine();
    }
    return row;
  }

  private @Nullable CsvRow nextLine() throws IOException {
    if (in.peek() < 0) {
      return null;
    }
    ByteArrayOutputStream row = new ByteArrayOutputStream(1 << 10);
    long begin = in.position();
    long lineEnd = -1;
    at = At.ROW;
    fault = null;
    isRest = false;
    isStray = false;
    cells = 1;
    quotes = 0;
    isLastQuote = false;
    int b = in.read();
    while (b >= 0 && ((at == At.QUOTED && !isStray) || (b != '\n' && b != '\r'))) {
      if (lineEnd < 0 && b == '\n') {
        lineEnd = in.position();
      }
      if (row.size() <= limit) {
        row.write(b);
      }
      step(b);
      b = in.read();
    }
    long length = in.position() - begin - (b < 0 ? 0 : 1);
    if (at == At.QUOTED && !isStray) {
      fault = UNCLOSED;
    }
    endCell();
    if (b == '\r' && in.peek() == '\n') {
      int unused = in.read();
    }
    return new CsvRow(
        begin,
        row.toByteArray(),
        length,
        lineEnd < 0 ? in.position() : lineEnd,
        cells,
        fault,
        isRest);
  }

  private void step(int b) {
    if (at == At.QUOTED) {
      at = b == '"' ? At.QUOTE : At.QUOTED;
    } else if (b == separator) {
      endCell();
      cells++;
      at = At.CELL;
    } else if (b == '"') {
      quote();
    } else if (at == At.QUOTE || at == At.BEHIND) {
      if (b != ' ' && b != '\t') {
        stray();
      }
      at = At.BEHIND;
    } else {
      at = at == At.ROW && b <= ' ' ? At.ROW : At.INSIDE;
    }
    isLastQuote = b == '"';
  }

  private void quote() {
    if (at == At.BEHIND) {
      stray();
    } else if (at == At.INSIDE) {
      quotes++;
    } else {
      at = At.QUOTED;
    }
  }

  private void stray() {
    isStray = true;
    fault = STRAY;
  }

  private void endCell() {
    if (at == At.INSIDE && quotes % 2 == 1) {
      isRest = isLastQuote && fault == null;
      fault = fault == null ? UNPAIRED : fault;
    }
    quotes = 0;
  }
}
