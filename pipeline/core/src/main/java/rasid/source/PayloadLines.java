package rasid.source;

import java.io.ByteArrayOutputStream;

/** Lines that belong to one failure, put together to its payload and cut to what that holds. */
final class PayloadLines {

  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  void clear() {
    lines.reset();
  }

  /** Adds bytes from the begin of an array as a line, which gets its end where it has none. */
  void add(byte[] bytes, int length) {
    int size = Math.min(length, Failures.MAX_PAYLOAD - lines.size());
    if (size <= 0) {
      return;
    }
    lines.write(bytes, 0, size);
    if (length > 0 && bytes[length - 1] != '\n') {
      lines.write('\n');
    }
  }

  byte[] bytes() {
    return lines.toByteArray();
  }
}
