package rasid.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A lock of the operating system on {@code OUTPUT/_locks/RUN.lock}: it ends with the process,
 * however that ends.
 */
record LocalLock(FileChannel channel) implements RunLock {

  static @Nullable LocalLock take(RunFolder run) throws IOException {
    Path folder = Files.createDirectories(Path.of(run.output(), FOLDER));
    FileChannel channel =
        FileChannel.open(
            folder.resolve(run.fileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another run in this process has it.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : new LocalLock(channel);
  }

  /** The operating system takes it from no process that runs. */
  @Override
  public boolean isLost() {
    return false;
  }

  @Override
  public void whenLost(Runnable action) {}

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
