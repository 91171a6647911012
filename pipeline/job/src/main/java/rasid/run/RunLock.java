package rasid.run;

import java.io.Closeable;
import java.io.IOException;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Keeps two runs of one id apart, as long as it is open. */
public interface RunLock extends Closeable {

  /** Folder of locks, beside the runs. */
  String FOLDER = "_locks";

  /** Takes the lock; null when another process has it. */
  static @Nullable RunLock take(RunFolder run) throws IOException {
    return run.isLocal() ? LocalLock.take(run) : RunLease.take(run);
  }

  /**
   * Whether another process may have taken the lock meanwhile. What was written then is not to be
   * relied on; a lock that is lost stays lost.
   */
  boolean isLost();

  /** Has something done as soon as the lock is lost; at once when it is already. */
  void whenLost(Runnable action);
}
