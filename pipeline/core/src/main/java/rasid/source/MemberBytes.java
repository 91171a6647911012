package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The bytes of a member as a library reads them, which says by an exception of its own what is
 * wrong with them: this one knows whether it was the file that failed.
 */
class MemberBytes extends InputStream {

  private final RecordBytes in;
  private @Nullable IOException failed;

  MemberBytes(RecordBytes in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException e) {
      failed = e;
      throw e;
    }
  }

  /** What is there of the next bytes. */
  final byte[] some(int most) throws IOException {
    try {
      return in.some(most);
    } catch (IOException e) {
      failed = e;
      throw e;
    }
  }

  /** Gives one byte, so that none behind the member is taken. */
  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int b = length == 0 ? 0 : read();
    if (b < 0) {
      return -1;
    }
    if (length > 0) {
      to[offset] = (byte) b;
    }
    return Math.min(length, 1);
  }

  /** Why a member could not be unpacked on: the file ended, or the member is none. */
  MemberKind.Part fault() throws IOException {
    if (failed != null) {
      throw failed;
    }
    return in.peek() < 0 ? MemberKind.Part.CUT : MemberKind.Part.BROKEN;
  }
}
