package rasid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.source.MemberKind.Part;
import rasid.source.MemberKind.Step;

/**
 * Unpacks a file of gzip members, bzip2 streams or Zstandard frames one by one. A member of up to
 * {@value #CHECKED} bytes is checked before any byte of it is given: when its checksum is wrong,
 * nothing in it can be trusted, and a {@link DamagedException} stands in its place. Of a file that
 * ends too early all is given that stands before its end. Behind a damaged member reading goes on
 * at the next header of a member.
 */
public final class PackedMembers extends InputStream {

  /** Longest member, unpacked, that is checked before it is given. */
  private static final int CHECKED = 1 << 23;

  private static final int STEP = 1 << 16;

  private final InputStream file;
  private final RecordBytes in;
  private final MemberKind kind;

  /** What was unpacked last. */
  private final byte[] step = new byte[STEP];

  /** What is given. */
  private byte[] unpacked = {};

  private int next;
  private int end;

  /** Where the member begins that is read. */
  private long begin;

  private boolean isInside;

  /** What is to be said when the bytes that are there are given. */
  private @Nullable IOException damage;

  private PackedMembers(InputStream in, MemberKind kind) {
    this.file = in;
    this.in = new RecordBytes(in);
    this.kind = kind;
  }

  /** The members of a file packed with gzip. */
  public static PackedMembers gzip(InputStream in) {
    return new PackedMembers(in, new GzipMember());
  }

  /** The streams of a file packed with bzip2. */
  public static PackedMembers bzip2(InputStream in) {
    return new PackedMembers(in, new Bzip2Member());
  }

  /** The frames of a file packed with Zstandard; without checksums damage may not be seen. */
  public static PackedMembers zstd(InputStream in) {
    return new PackedMembers(in, new ZstdMember());
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
  public void close() throws IOException {
    try {
      kind.close();
    } finally {
      file.close();
    }
  }

  private boolean fill() throws IOException {
    while (true) {
      if (damage != null) {
        IOException told = damage;
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
    ByteArrayOutputStream member = new ByteArrayOutputStream(STEP);
    Part part = kind.begin(in);
    while (part == Part.MORE && member.size() < CHECKED && damage == null) {
      try {
        Step more = kind.next(in, step);
        part = more.part();
        member.write(step, 0, more.size());
      } catch (IOException e) {
        // The file cannot be read on; what stands before is given first.
        damage = e;
      }
    }
    give(part, member.toByteArray(), part == Part.BROKEN ? 0 : member.size());
  }

  /** Goes on with a member that is too long to be checked first. */
  private void goOn() throws IOException {
    Step more = kind.next(in, step);
    give(more.part(), step, more.size());
  }

  private void give(Part part, byte[] bytes, int size) throws IOException {
    unpacked = bytes;
    next = 0;
    end = size;
    isInside = part == Part.MORE;
    if (part == Part.CUT || part == Part.BROKEN) {
      settle(part);
    }
  }

  private void settle(Part part) throws IOException {
    boolean whole = in.keeps(begin);
    in.rewind(whole ? Math.min(begin + 1, in.position()) : in.keptFrom());
    boolean isMore = seek();
    if (part == Part.CUT && !isMore) {
      tell(
          "the file ends inside of a "
              + kind.name()
              + "; what stands before is read. Fetch it again");
      return;
    }
    end = 0;
    tell(
        "a "
            + kind.name()
            + " is damaged (its bytes do not give its checksum)"
            + (whole ? "" : "; articles before it in this member may be wrong, too")
            + "; fetch the file again. "
            + (isMore ? "Reading goes on at the next member" : "There is no member behind it"));
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
      if (kind.isHeader(in)) {
        return true;
      }
      int unused = in.read();
    }
    return false;
  }
}
