package rasid.stages;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Keeps two runs of one id apart, by a lock of the operating system on {@code
 * OUTPUT/_locks/RUN.lock}: it ends with the process, however that ends. Outputs that are not on the
 * local disk have no such lock; there the scheduler must keep runs apart.
 */
final class RunLock implements Closeable {

  private final @Nullable FileChannel channel;

  private RunLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; null when another process has it. */
  static @Nullable RunLock take(RunFolder run) throws IOException {
    if (!run.isLocal()) {
      return new RunLock(null);
    }
    Path folder = Files.createDirectories(Path.of(run.output(), "_locks"));
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
    return lock == null ? null : new RunLock(channel);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
