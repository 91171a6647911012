package rasid.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a table into the bytes of its rows (RFC 4180: a line break inside a quoted cell ends no row)
 * and keeps at most a limit of each, so that a row of any length costs bounded memory. A cell is
 * quoted when it begins with a quote; blanks before a row count for nothing, as for the parser of
 * the cells. Rows that hold nothing but blanks are passed over, and a byte order mark before the
 * first.
 */
final class CsvRows {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Where the reader is: before the first cell, before another, or in one. */
  private enum At {
    ROW,
    CELL,
    INSIDE,
    QUOTED,
    /** Behind a quote that ends the cell, or is the first of two that stand for one. */
    QUOTE
  }

  private final InputStream in;
  private final int limit;
  private final char separator;
  private byte[] bytes = {};
  private long length;

  /**
   * @param limit bytes of a row that are kept, and one more
   * @param separator what stands between cells
   */
  CsvRows(InputStream in, int limit, char separator) throws IOException {
    this.in = new BufferedInputStream(in);
    this.limit = limit;
    this.separator = separator;
    this.in.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(this.in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      this.in.reset();
    }
  }

  /** Goes to the next row; false at the end. */
  boolean next() throws IOException {
    while (nextLine()) {
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean nextLine() throws IOException {
    ByteArrayOutputStream row = new ByteArrayOutputStream(1 << 10);
    length = 0;
    At at = At.ROW;
    int b = in.read();
    boolean isEnd = b < 0;
    while (b >= 0 && (at == At.QUOTED || (b != '\n' && b != '\r'))) {
      length++;
      if (row.size() <= limit) {
        row.write(b);
      }
      at = after(at, b);
      b = in.read();
    }
    if (b == '\r') {
      skipLineFeed();
    }
    bytes = row.toByteArray();
    return !isEnd;
  }

  private At after(At at, int b) {
    if (at == At.QUOTED) {
      return b == '"' ? At.QUOTE : At.QUOTED;
    }
    if (b == separator) {
      return At.CELL;
    }
    if (b == '"') {
      return at == At.INSIDE ? At.INSIDE : At.QUOTED;
    }
    return at == At.ROW && b <= ' ' ? At.ROW : At.INSIDE;
  }

  private void skipLineFeed() throws IOException {
    in.mark(1);
    if (in.read() != '\n') {
      in.reset();
    }
  }

  private boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The row as it stands in the file, without its end; cut behind the limit. */
  byte[] bytes() {
    return bytes;
  }

  /** Length of the whole row in bytes, without its end. */
  long length() {
    return length;
  }
}
