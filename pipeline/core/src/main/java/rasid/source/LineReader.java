package rasid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Reads lines as bytes and keeps at most a limit of each, so that a line of any length costs
 * bounded memory.
 */
final class LineReader {

  private final RecordBytes in;
  private final int limit;
  private byte[] bytes = {};
  private long length;

  LineReader(RecordBytes in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * Goes to the next line; false at the end.
   *
   * @throws DamagedException when the line is damaged; what stands behind is the next
   */
  boolean next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    long begin = in.position();
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (line.size() <= limit) {
        line.write(b);
      }
      b = in.read();
    }
    bytes = line.toByteArray();
    length = in.position() - begin;
    return length > 0;
  }

  /** The line without its end; cut behind the limit. */
  byte[] bytes() {
    return bytes;
  }

  /** Length of the whole line in bytes, with its end. */
  long length() {
    return length;
  }
}
