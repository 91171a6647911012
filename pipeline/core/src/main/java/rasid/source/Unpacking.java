package rasid.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacking of one file, between its bytes as they lie there and those that are read: where it
 * cannot be read on, or becomes too large, is a {@link DamagedException}, which ends the file. A
 * file that is not packed is watched in the same way.
 */
public final class Unpacking {

  /** Bytes that any file may become, so that small files of equal lines are none too large. */
  private static final long FREE = 50_000_000;

  private final int maxExpansion;
  private long packed;
  private long unpacked;

  /**
   * @param maxExpansion how many times as large as it lies there a file may become
   */
  public Unpacking(int maxExpansion) {
    this.maxExpansion = maxExpansion;
  }

  /** Counts the bytes of the file as it lies there. */
  public InputStream packed(InputStream file) {
    return new FilterInputStream(file) {
      @Override
      public int read() throws IOException {
        int b = in.read();
        packed += b < 0 ? 0 : 1;
        return b;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int size = in.read(bytes, offset, length);
        packed += Math.max(size, 0);
        return size;
      }
    };
  }

  /** Watches the bytes that a file becomes. */
  public InputStream unpacked(InputStream file) {
    return new FilterInputStream(file) {
      private boolean isOver;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (isOver) {
          return -1;
        }
        int size;
        try {
          size = in.read(bytes, offset, length);
        } catch (DamagedException e) {
          throw e;
        } catch (IOException e) {
          isOver = true;
          String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
          throw stopped("cannot be read on: " + why + "; what stands before is read. Try it again");
        }
        unpacked += Math.max(size, 0);
        if (unpacked > FREE && unpacked / maxExpansion > packed) {
          isOver = true;
          throw stopped(
              "becomes more than "
                  + maxExpansion
                  + " times as large as it is; raise --maxExpansion to read it on");
        }
        return size;
      }

      private DamagedException stopped(String message) {
        return new DamagedException(message, packed, new byte[0], -1);
      }
    };
  }
}
