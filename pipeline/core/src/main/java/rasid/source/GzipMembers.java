package rasid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Unpacks a file of gzip members one by one. A member of up to {@value #CHECKED} bytes is checked
 * before any byte of it is given: when its checksum is wrong, nothing in it can be trusted, and a
 * {@link DamagedException} stands in its place. Of a file that ends too early all is given that
 * stands before its end. Behind a damaged member reading goes on at the next header of a member.
 */
public final class GzipMembers extends InputStream {

  /** Longest member, unpacked, that is checked before it is given. */
  private static final int CHECKED = 1 << 23;

  private static final int STEP = 1 << 16;

  private static final int INPUT = 1 << 13;

  /** Length of the part of a header that each has. */
  private static final int FIXED = 10;

  private static final int TRAILER = 8;

  private static final int DEFLATED = 8;

  private final RecordBytes in;
  private final Inflater inflater = new Inflater(/* nowrap= */ true);
  private final CRC32 checksum = new CRC32();

  /** What was unpacked last, and how much that is. */
  private final byte[] step = new byte[STEP];

  private int stepSize;

  /** What is given. */
  private byte[] unpacked = {};

  private int next;
  private int end;

  /** Where the member begins that is read. */
  private long begin;

  private boolean isInside;

  /** What is to be said when the bytes that are there are given. */
  private @Nullable DamagedException damage;

  public GzipMembers(InputStream in) {
    this.in = new RecordBytes(in);
  }

  @Override
  public int read() throws IOException {
    return next < end || fill() ? unpacked[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (next == end && !fill()) {
      return -1;
    }
    int size = Math.min(length, end - next);
    System.arraycopy(unpacked, next, bytes, offset, size);
    next += size;
    return size;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private boolean fill() throws IOException {
    while (true) {
      if (damage != null) {
        DamagedException told = damage;
        damage = null;
        throw told;
      }
      if (isInside) {
        goOn();
      } else if (skipPadding()) {
        begin();
      } else {
        return false;
      }
      if (next < end) {
        return true;
      }
    }
  }

  /** Passes over zeros, with which some tools fill up a file; false at its end. */
  private boolean skipPadding() throws IOException {
    while (in.peek() == 0) {
      int unused = in.read();
    }
    return in.peek() >= 0;
  }

  /** Unpacks a member, to its end or to what is checked. */
  private void begin() throws IOException {
    begin = in.position();
    in.keep(CHECKED);
    inflater.reset();
    checksum.reset();
    ByteArrayOutputStream member = new ByteArrayOutputStream(STEP);
    Part part = header() ? Part.MORE : broken();
    while (part == Part.MORE && member.size() < CHECKED) {
      part = inflate();
      member.write(step, 0, stepSize);
    }
    give(part, member.toByteArray(), part == Part.BROKEN ? 0 : member.size());
  }

  /** Goes on with a member that is too long to be checked first. */
  private void goOn() throws IOException {
    Part part = inflate();
    give(part, step, stepSize);
  }

  private void give(Part part, byte[] bytes, int size) throws IOException {
    unpacked = bytes;
    next = 0;
    end = size;
    isInside = part == Part.MORE;
    settle(part);
  }

  private enum Part {
    /** There is more of the member. */
    MORE,
    /** The member is whole. */
    WHOLE,
    /** The file ends inside of the member. */
    CUT,
    /** The member is none, or its checksum is wrong. */
    BROKEN
  }

  private Part broken() throws IOException {
    return in.peek() < 0 ? Part.CUT : Part.BROKEN;
  }

  private void settle(Part part) throws IOException {
    if (part == Part.CUT || part == Part.BROKEN) {
      boolean whole = in.keeps(begin);
      in.rewind(whole ? Math.min(begin + 1, in.position()) : in.keptFrom());
      boolean isMore = seek();
      if (part == Part.CUT && !isMore) {
        tell("the file ends inside of a gzip member; what stands before is read. Fetch it again");
        return;
      }
      end = 0;
      tell(
          "a gzip member is damaged (its bytes do not give its checksum)"
              + (whole ? "" : "; articles before it in this member may be wrong, too")
              + "; fetch the file again. "
              + (isMore ? "Reading goes on at the next member" : "There is no member behind it"));
    }
  }

  private void tell(String message) {
    byte[] payload = new byte[0];
    long to = in.position();
    if (in.keeps(begin)) {
      in.rewind(begin);
      try {
        payload = in.read((int) Math.min(to - begin, Failures.MAX_PAYLOAD));
        long unused = in.skip(to - in.position());
      } catch (IOException e) {
        throw new IllegalStateException("bytes that are kept cannot be read", e);
      }
    }
    damage = new DamagedException(message, begin, payload, to - begin);
  }

  /** Goes to the next bytes that look like the header of a member; false when there are none. */
  private boolean seek() throws IOException {
    while (in.peek() >= 0) {
      if (in.read() == 0x1F && in.peek() == 0x8B) {
        long at = in.position() - 1;
        byte[] fixed = in.read(FIXED - 1);
        if (fixed.length == FIXED - 1 && isHeader(fixed)) {
          in.rewind(at);
          return true;
        }
        in.rewind(at + 1);
      }
    }
    return false;
  }

  /** Whether the bytes behind the first are of a header: chance gives such ones once in 190 GB. */
  private static boolean isHeader(byte[] bytes) {
    int system = bytes[8] & 0xFF;
    return bytes[1] == DEFLATED
        && (bytes[2] & 0xFF) <= 0x1F
        && (bytes[7] == 0 || bytes[7] == 2 || bytes[7] == 4)
        && (system <= 13 || system == 0xFF);
  }

  /** Reads a header; false when there is none. */
  private boolean header() throws IOException {
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
    return ((flags & 8) == 0 || skipText())
        && ((flags & 16) == 0 || skipText())
        && ((flags & 2) == 0 || in.skip(2) == 2);
  }

  private boolean skipText() throws IOException {
    int b = in.read();
    while (b > 0) {
      b = in.read();
    }
    return b == 0;
  }

  /** Unpacks the next bytes of the member. */
  private Part inflate() throws IOException {
    stepSize = 0;
    try {
      while (stepSize == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          return Part.BROKEN;
        }
        if (inflater.needsInput()) {
          byte[] more = in.read(INPUT);
          if (more.length == 0) {
            return Part.CUT;
          }
          inflater.setInput(more);
        }
        stepSize = inflater.inflate(step, 0, STEP);
      }
    } catch (DataFormatException e) {
      return Part.BROKEN;
    }
    checksum.update(step, 0, stepSize);
    return inflater.finished() ? trailer() : Part.MORE;
  }

  private Part trailer() throws IOException {
    long to = in.position() - inflater.getRemaining();
    in.rewind(to);
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
}
