package rasid.run;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("slow")
class RunLeaseTest {

  private static final Duration RENEWAL = Duration.ofMillis(100);
  private static final Duration EXPIRY = Duration.ofSeconds(4);

  @TempDir Path folder;

  private RunFolder run;

  @BeforeEach
  void aRun() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    run =
        RunFolder.of(
            folder.toString(), RunName.of("a", null), "deflate", "avro", RunOrigin.UNKNOWN);
  }

  @Test
  void theSecondOfTwoGetsNone() throws IOException {
    try (RunLease first = RunLease.take(run, RENEWAL, EXPIRY)) {
      assertThat(first).isNotNull();
      assertThat(RunLease.take(run, RENEWAL, EXPIRY)).isNull();
      assertThat(leases()).isEqualTo(1);
    }
    assertThat(leases()).isEqualTo(0);
    try (RunLease next = RunLease.take(run, RENEWAL, EXPIRY)) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void ofTwoThatBeginAtOnceAtMostOneGetsIt() throws IOException {
    CompletableFuture<RunLease> one = CompletableFuture.supplyAsync(this::take);
    CompletableFuture<RunLease> two = CompletableFuture.supplyAsync(this::take);
    try (RunLease a = one.join();
        RunLease b = two.join()) {
      assertThat(a == null || b == null).isTrue();
    }
  }

  @Test
  void theLeaseOfADeadProcessEnds() throws IOException {
    Path locks = Files.createDirectories(folder.resolve(RunLock.FOLDER));
    Files.writeString(locks.resolve("run=a.lease-killed"), "\n");
    try (RunLease next = RunLease.take(run, RENEWAL, EXPIRY)) {
      assertThat(next).isNotNull();
      assertThat(leases()).isEqualTo(1);
    }
  }

  @Test
  void anOldLeaseIsNotWaitedFor() throws IOException {
    Path locks = Files.createDirectories(folder.resolve(RunLock.FOLDER));
    Path old = Files.writeString(locks.resolve("run=a.lease-killed"), "\n");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2022-01-08T00:00:00Z")));
    // With this renewal a first wait would take an hour.
    try (RunLease next = RunLease.take(run, Duration.ofHours(3), Duration.ofHours(4))) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void runsOfOtherIdsAreNotInTheWay() throws IOException {
    Path locks = Files.createDirectories(folder.resolve(RunLock.FOLDER));
    Files.writeString(locks.resolve("run=ab.lease-x"), "\n");
    try (RunLease lease = RunLease.take(run, Duration.ofHours(3), Duration.ofHours(4))) {
      assertThat(lease).isNotNull();
    }
  }

  @Test
  void aLeaseThatCannotBeRenewedIsLost() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    try (RunLease lease = RunLease.take(run, RENEWAL, Duration.ofSeconds(1))) {
      lease.whenLost(told::countDown);
      assertThat(lease.isLost()).isFalse();
      Path locks = folder.resolve(RunLock.FOLDER);
      // A file where the folder was: nothing can be written into it.
      Files.move(locks, folder.resolve("elsewhere"));
      Files.writeString(locks, "");
      assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(lease.isLost()).isTrue();
      // What can be written again may be another process's by now.
      Files.delete(locks);
      Thread.sleep(5 * RENEWAL.toMillis());
      assertThat(lease.isLost()).isTrue();
      assertThat(Files.exists(locks)).isFalse();
    }
  }

  @Test
  void aLeaseThatIsRenewedIsNotLost() throws Exception {
    try (RunLease lease = RunLease.take(run, RENEWAL, Duration.ofSeconds(2))) {
      Thread.sleep(4000);
      assertThat(lease.isLost()).isFalse();
    }
  }

  private RunLease take() {
    try {
      return RunLease.take(run, RENEWAL, EXPIRY);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private long leases() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(RunLock.FOLDER))) {
      return files.count();
    }
  }
}
