package rasid.source;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A member of a file packed with gzip (RFC 1952). */
final class GzipMember implements MemberKind {

  private static final int INPUT = 1 << 13;

  /** Length of the part of a header that each has. */
  private static final int FIXED = 10;

  private static final int TRAILER = 8;

  private static final int DEFLATED = 8;

  private final Inflater inflater = new Inflater(/* nowrap= */ true);
  private final CRC32 checksum = new CRC32();

  @Override
  public String name() {
    return "gzip member";
  }

  /** Chance gives bytes that look like a header once in 190 GB. */
  @Override
  public boolean isHeader(RecordBytes in) throws IOException {
    if (in.peek() != 0x1F) {
      return false;
    }
    long at = in.position();
    byte[] bytes = in.read(FIXED);
    in.rewind(at);
    if (bytes.length < FIXED || (bytes[1] & 0xFF) != 0x8B) {
      return false;
    }
    int system = bytes[9] & 0xFF;
    return bytes[2] == DEFLATED
        && (bytes[3] & 0xFF) <= 0x1F
        && (bytes[8] == 0 || bytes[8] == 2 || bytes[8] == 4)
        && (system <= 13 || system == 0xFF);
  }

  @Override
  public Part begin(RecordBytes in) throws IOException {
    inflater.reset();
    checksum.reset();
    if (header(in)) {
      return Part.MORE;
    }
    return in.peek() < 0 ? Part.CUT : Part.BROKEN;
  }

  /** Reads a header; false when there is none. */
  private static boolean header(RecordBytes in) throws IOException {
    if (in.read() != 0x1F || in.read() != 0x8B || in.read() != DEFLATED) {
      return false;
    }
    int flags = in.read();
    if (flags < 0 || flags > 0x1F || in.skip(6) < 6) {
      return false;
    }
    if ((flags & 4) != 0) {
      int length = in.read() | (in.read() << 8);
      if (length < 0 || in.skip(length) < length) {
        return false;
      }
    }
    return ((flags & 8) == 0 || skipText(in))
        && ((flags & 16) == 0 || skipText(in))
        && ((flags & 2) == 0 || in.skip(2) == 2);
  }

  private static boolean skipText(RecordBytes in) throws IOException {
    int b = in.read();
    while (b > 0) {
      b = in.read();
    }
    return b == 0;
  }

  @Override
  public Step next(RecordBytes in, byte[] to) throws IOException {
    int size = 0;
    try {
      while (size == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          return new Step(Part.BROKEN, 0);
        }
        if (inflater.needsInput()) {
          // What is there is enough: behind it may be what cannot be read.
          byte[] more = in.some(INPUT);
          if (more.length == 0) {
            return new Step(Part.CUT, 0);
          }
          inflater.setInput(more);
        }
        size = inflater.inflate(to, 0, to.length);
      }
    } catch (DataFormatException e) {
      return new Step(Part.BROKEN, 0);
    }
    checksum.update(to, 0, size);
    return new Step(inflater.finished() ? trailer(in) : Part.MORE, size);
  }

  private Part trailer(RecordBytes in) throws IOException {
    in.rewind(in.position() - inflater.getRemaining());
    byte[] trailer = in.read(TRAILER);
    if (trailer.length < TRAILER) {
      return Part.CUT;
    }
    long sum = little(trailer, 0);
    long size = little(trailer, 4);
    return sum == checksum.getValue() && size == (inflater.getBytesWritten() & 0xFFFFFFFFL)
        ? Part.WHOLE
        : Part.BROKEN;
  }

  private static long little(byte[] bytes, int at) {
    long value = 0;
    for (int i = 3; i >= 0; i--) {
      value = (value << 8) | (bytes[at + i] & 0xFF);
    }
    return value;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
