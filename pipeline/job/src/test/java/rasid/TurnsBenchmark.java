package rasid;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import rasid.launch.Launcher;

/**
 * Runs the job again and again in one JVM, and prints what is left behind each run: seconds since
 * the first began, heap in MB after a collection, threads, open files.
 *
 * <p>Usage: {@code TurnsBenchmark SECONDS OPTION...}; each run replaces the one before.
 */
public final class TurnsBenchmark {

  /** Milliseconds that threads of a run have to end. */
  private static final long TO_END = 1000;

  private TurnsBenchmark() {}

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    long nanos = TimeUnit.SECONDS.toNanos(Long.parseLong(args[0]));
    String[] options = Arrays.copyOfRange(args, 1, args.length);
    ScheduledExecutorService telling = Executors.newSingleThreadScheduledExecutor();
    try {
      turns(nanos, options, telling);
    } finally {
      telling.shutdownNow();
    }
  }

  private static void turns(long nanos, String[] options, ScheduledExecutorService telling)
      throws InterruptedException, ExecutionException {
    PrintStream nothing =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    long begin = System.nanoTime();
    System.out.println("   runs  seconds  heap MB  threads  files");
    for (int runs = 1; System.nanoTime() - begin < nanos; runs++) {
      int code = Launcher.launch(options, NewsClaimsPipeline::run, nothing, System.err);
      if (code != 0) {
        throw new IllegalStateException("run " + runs + " ended with " + code);
      }
      int run = runs;
      telling.schedule(() -> tell(run, begin), TO_END, TimeUnit.MILLISECONDS).get();
    }
  }

  /** Prints what a run has left behind. */
  private static void tell(int run, long begin) {
    long heap = heap();
    System.out.printf(
        Locale.ROOT,
        "%7d %8d %8d %8d %6d%n",
        run,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
        heap / 1_000_000,
        ManagementFactory.getThreadMXBean().getThreadCount(),
        files());
  }

  private static long heap() {
    // What ends with a run may be found in two steps.
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long files() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : -1;
  }
}
