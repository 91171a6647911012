package rasid.launch;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a signal that ends the process (SIGTERM, SIGINT, SIGHUP) does to a run: its job is
 * cancelled, and the process stays until lock and log are closed, for a while at most. The exit
 * code is that of the signal, as 143 or 130.
 */
final class StopSignal implements AutoCloseable {

  /** Time that the end of a run may take; schedulers wait as long before they kill. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final CompletableFuture<@Nullable Void> come = new CompletableFuture<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop-signal");

  private StopSignal() {}

  /** Waits for a signal until it is closed. */
  static StopSignal await() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** Whether a signal came. */
  boolean hasCome() {
    return come.isDone();
  }

  /** Has something done as soon as a signal comes; at once when one came already. */
  void whenCome(Runnable action) {
    CompletableFuture<Void> unused = come.thenRun(action);
  }

  /** What a signal starts, in a thread of its own. */
  private void stop() {
    come.complete(null);
    boolean unused = Uninterruptibles.awaitUninterruptibly(closed, PATIENCE);
  }

  /** The run is over, or as much of it as there will be. */
  @Override
  public void close() {
    closed.countDown();
    if (!hasCome()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process ends already, and the thread with it.
      }
    }
  }
}
