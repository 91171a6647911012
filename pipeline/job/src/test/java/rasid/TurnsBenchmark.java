package rasid;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
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

  public static void main(String[] args) throws InterruptedException {
    long nanos = Long.parseLong(args[0]) * 1_000_000_000L;
    String[] options = Arrays.copyOfRange(args, 1, args.length);
    PrintStream nothing =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    long begin = System.nanoTime();
    System.out.println("   runs  seconds  heap MB  threads  files");
    for (int runs = 1; System.nanoTime() - begin < nanos; runs++) {
      int code = Launcher.launch(options, NewsClaimsPipeline::run, nothing, System.err);
      if (code != 0) {
        System.exit(code);
      }
      Thread.sleep(TO_END);
      long heap = heap();
      System.out.printf(
          Locale.ROOT,
          "%7d %8d %8d %8d %6d%n",
          runs,
          (System.nanoTime() - begin) / 1_000_000_000L,
          heap / 1_000_000,
          ManagementFactory.getThreadMXBean().getThreadCount(),
          files());
    }
    System.exit(0);
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
