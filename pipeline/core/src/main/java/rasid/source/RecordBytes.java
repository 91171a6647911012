package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a file, of which a stretch can be kept and read again: when a record turns out to be
 * none, the next one may begin inside of it. Memory is bounded by what is kept.
 */
final class RecordBytes {

  private static final int STEP = 1 << 16;

  /** Bytes before the next one that are kept of a stretch that became too long. */
  private static final int TAIL = 1 << 14;

  private final InputStream in;
  private byte[] buffer = new byte[STEP];

  /** Offset in the file of the buffer's first byte. */
  private long base;

  private int next;
  private int end;

  /** First byte in the buffer that is kept; -1 when none is. */
  private int kept = -1;

  private int limit;

  RecordBytes(InputStream in) {
    this.in = in;
  }

  /** Offset of the byte that is read next. */
  long position() {
    return base + next;
  }

  /**
   * The next byte; -1 at the end.
   *
   * @throws DamagedException once for each damaged place, whose bytes are left out
   */
  int read() throws IOException {
    return next < end || fill() ? buffer[next++] & 0xFF : -1;
  }

  /** The byte that is read next, which stays; -1 at the end. */
  int peek() throws IOException {
    return next < end || fill() ? buffer[next] & 0xFF : -1;
  }

  /** Keeps the bytes from the next one on; when they become more than so many, the last ones. */
  void keep(int most) {
    kept = next;
    limit = most;
  }

  /** Whether the byte at an offset is still there. */
  boolean keeps(long offset) {
    return kept >= 0 && offset >= base + kept && offset <= position();
  }

  /** Offset of the first byte that is kept. */
  long keptFrom() {
    return kept < 0 ? position() : base + kept;
  }

  /** Goes back to a byte that is {@linkplain #keeps kept}. */
  void rewind(long offset) {
    if (!keeps(offset)) {
      throw new IllegalStateException("byte " + offset + " is not kept");
    }
    next = (int) (offset - base);
  }

  /** Reads the next bytes; fewer at the end. */
  byte[] read(int length) throws IOException {
    byte[] bytes = new byte[Math.min(length, STEP)];
    int size = 0;
    while (size < length && (next < end || fill())) {
      int step = Math.min(length - size, end - next);
      if (size + step > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * (size + step)));
      }
      System.arraycopy(buffer, next, bytes, size, step);
      next += step;
      size += step;
    }
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }

  /** Reads what is there of the next bytes, one at least; none at the end. */
  byte[] some(int most) throws IOException {
    if (next == end && !fill()) {
      return new byte[0];
    }
    return read(Math.min(most, end - next));
  }

  /** Passes over bytes; tells how many there were. */
  long skip(long length) throws IOException {
    long left = length;
    while (left > 0 && (next < end || fill())) {
      int step = (int) Math.min(left, end - next);
      next += step;
      left -= step;
    }
    return length - left;
  }

  private boolean fill() throws IOException {
    if (kept >= 0 && next - kept > limit) {
      kept = Math.max(kept, next - TAIL);
    }
    int first = kept >= 0 ? kept : next;
    if (first > 0) {
      System.arraycopy(buffer, first, buffer, 0, end - first);
      base += first;
      next -= first;
      end -= first;
      kept = kept >= 0 ? 0 : -1;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int size = in.read(buffer, end, buffer.length - end);
    end += Math.max(size, 0);
    return size > 0;
  }
}
