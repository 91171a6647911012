package rasid.run;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock for stores that have none: a file {@code OUTPUT/_locks/RUN.lease-…} of each process, which
 * it writes again and again. A process first writes its own file and then looks for others, so of
 * two that begin at once at least one sees the other (the stores list what was written before). A
 * file that is not written again belongs to a process that died, and counts for nothing; a process
 * that could not write its own for so long has lost the lease, because others take it for dead.
 * Times are those of the store; clocks of machines are not compared.
 */
final class RunLease implements RunLock {

  private static final Logger LOG = LoggerFactory.getLogger(RunLease.class);

  private final ResourceId own;
  private final Duration renewal;
  private final Duration expiry;
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(
          new ThreadFactoryBuilder().setDaemon(true).setNameFormat("run-lease").build());

  private final CompletableFuture<@Nullable Void> lost = new CompletableFuture<>();

  /** Reading of {@link System#nanoTime} at which the last writing began that went well. */
  private volatile long written;

  private RunLease(ResourceId own, Duration renewal, Duration expiry) {
    this.own = own;
    this.renewal = renewal;
    this.expiry = expiry;
  }

  static @Nullable RunLease take(RunFolder run) throws IOException {
    return take(run, Duration.ofSeconds(15), Duration.ofSeconds(60));
  }

  /**
   * Takes the lease; null when another process renews one. Waits for the expiry of one that nobody
   * renews.
   *
   * @param renewal time between two writings of the file
   * @param expiry time without a writing after which a process counts as dead
   */
  static @Nullable RunLease take(RunFolder run, Duration renewal, Duration expiry)
      throws IOException {
    String prefix = run.output() + "/" + FOLDER + "/" + run.fileName() + ".lease-";
    ResourceId own = FileSystems.matchNewResource(prefix + UUID.randomUUID(), false);
    RunLease lease = new RunLease(own, renewal, expiry);
    boolean isAlone = false;
    try {
      lease.begin();
      isAlone = lease.isAlone(prefix);
    } finally {
      // A store that fails here must not leave a lease that is renewed for nobody.
      if (!isAlone) {
        lease.close();
      }
    }
    return isAlone ? lease : null;
  }

  private void begin() throws IOException {
    written = System.nanoTime();
    write();
    ScheduledFuture<?> unused =
        renewing.scheduleWithFixedDelay(
            this::renew, renewal.toMillis(), renewal.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void write() throws IOException {
    try (OutputStream out = RunStore.create(own)) {
      out.write('\n');
    }
  }

  private void renew() {
    long begin = System.nanoTime();
    try {
      if (!isLost()) {
        write();
        written = begin;
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("the lease {} could not be renewed", own, e);
    }
    endIfExpired();
  }

  private void endIfExpired() {
    if (System.nanoTime() - written > expiry.toNanos() && lost.complete(null)) {
      LOG.error("the lease {} is lost: it was not renewed for {}", own, expiry);
    }
  }

  @Override
  public boolean isLost() {
    endIfExpired();
    return lost.isDone();
  }

  @Override
  public void whenLost(Runnable action) {
    CompletableFuture<Void> unused = lost.thenRun(action);
  }

  /** Whether no other process renews a lease; those of dead processes are removed. */
  private boolean isAlone(String prefix) throws IOException {
    Map<String, Long> first = new HashMap<>();
    long begin = System.nanoTime();
    while (true) {
      long mine = 0;
      long latest = 0;
      List<ResourceId> others = new ArrayList<>();
      for (MatchResult.Metadata lease :
          FileSystems.match(prefix + "*", EmptyMatchTreatment.ALLOW).metadata()) {
        // A store may write one name in several ways; the last part of it is the same in all.
        String name = String.valueOf(lease.resourceId().getFilename());
        long written = lease.lastModifiedMillis();
        if (name.equals(own.getFilename())) {
          mine = written;
          continue;
        }
        Long before = first.putIfAbsent(name, written);
        if (before == null) {
          LOG.warn("{} is of a process that works or died; waiting to see which", name);
        }
        if (before != null && before != written) {
          return false;
        }
        others.add(lease.resourceId());
        latest = Math.max(latest, written);
      }
      boolean waited = System.nanoTime() - begin > expiry.toNanos();
      if (waited || latest < mine - expiry.toMillis() || others.isEmpty()) {
        FileSystems.delete(others, StandardMoveOptions.IGNORE_MISSING_FILES);
        return true;
      }
      Uninterruptibles.sleepUninterruptibly(renewal.dividedBy(3));
    }
  }

  @Override
  public void close() throws IOException {
    renewing.shutdown();
    Uninterruptibles.awaitTerminationUninterruptibly(renewing);
    FileSystems.delete(List.of(own), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
