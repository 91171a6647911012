package rasid.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A stream of a file packed with bzip2, which is read byte by byte and so ends where it ends. */
final class Bzip2Member implements MemberKind {

  /** Bytes of a header, with the number that begins the first block. */
  private static final int HEADER = 10;

  /** What stands behind the size of blocks: the number of a block, or that of the end. */
  private static final byte[][] NUMBERS = {
    {0x31, 0x41, 0x59, 0x26, 0x53, 0x59}, {0x17, 0x72, 0x45, 0x38, 0x50, (byte) 0x90}
  };

  private @Nullable MemberBytes bytes;
  private @Nullable BZip2CompressorInputStream stream;

  @Override
  public String name() {
    return "bzip2 stream";
  }

  @Override
  public boolean isHeader(RecordBytes in) throws IOException {
    if (in.peek() != 'B') {
      return false;
    }
    long at = in.position();
    byte[] header = in.read(HEADER);
    in.rewind(at);
    byte[] number = Arrays.copyOfRange(header, Math.min(4, header.length), header.length);
    return header.length == HEADER
        && header[1] == 'Z'
        && header[2] == 'h'
        && (Arrays.equals(number, NUMBERS[0]) || Arrays.equals(number, NUMBERS[1]));
  }

  @Override
  public Part begin(RecordBytes in) throws IOException {
    bytes = new MemberBytes(in);
    try {
      stream = new BZip2CompressorInputStream(bytes);
      return Part.MORE;
    } catch (IOException | RuntimeException e) {
      return bytes.fault();
    }
  }

  @Override
  public Step next(RecordBytes in, byte[] to) throws IOException {
    if (bytes == null || stream == null) {
      throw new IllegalStateException("no stream was begun");
    }
    int size = 0;
    try {
      // Byte by byte, as what is read together is lost with an exception.
      for (int b = stream.read(); b >= 0; b = stream.read()) {
        to[size++] = (byte) b;
        if (size == to.length) {
          return new Step(Part.MORE, size);
        }
      }
      return new Step(Part.WHOLE, size);
    } catch (IOException | RuntimeException e) {
      return new Step(isSum(e) ? Part.BROKEN : bytes.fault(), size);
    }
  }

  /** Whether it is the checksum that is wrong, which the file may end behind. */
  private static boolean isSum(Exception error) {
    return String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT).contains("crc");
  }

  @Override
  public void close() {
    // It holds memory only.
    stream = null;
  }
}
