package rasid.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import rasid.source.DamagedException;

/**
 * Opens files that are held in memory as a whole, from any file system that Beam knows: regular
 * files only, because a pipe or a device may never end, and of each no more than a limit.
 */
public final class BoundedFile {

  /** Why a local file is not opened. */
  public static final String NO_FILE =
      "is gone, or is no file but a device, a pipe or the like; give files only";

  private BoundedFile() {}

  /** Whether a file can be opened: on the local disk only what is a regular file. */
  public static boolean isFile(String address) {
    return !FileAddress.isLocal(address)
        || Files.isRegularFile(Path.of(FileAddress.withoutScheme(address)));
  }

  /**
   * Opens a file. Of a longer one the stream gives as many bytes as the limit says, then throws a
   * {@link DamagedException} and ends.
   *
   * @param most bytes that it may have
   * @throws IOException when it is not there, or is no regular file
   */
  public static InputStream open(String address, long most) throws IOException {
    if (!isFile(address)) {
      throw new IOException(address + " " + NO_FILE);
    }
    return new Bounded(
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(address).resourceId())),
        most);
  }

  private static final class Bounded extends FilterInputStream {
    private final long most;
    private long left;
    private boolean isOver;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (isOver || length == 0) {
        return isOver ? -1 : 0;
      }
      if (left == 0) {
        isOver = true;
        if (in.read() < 0) {
          return -1;
        }
        throw new DamagedException(
            "is longer than " + most + " bytes; what stands behind them is not read",
            most,
            new byte[0],
            -1);
      }
      int size = in.read(bytes, offset, (int) Math.min(length, left));
      left -= Math.max(size, 0);
      return size;
    }
  }
}
