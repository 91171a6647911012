package rasid;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the benchmarks share: the texts they read, also in JMH's own processes, and their runs. */
public final class Benchmarks {

  private static final String TEXTS = "rasid.bench.texts";

  private Benchmarks() {}

  /** Sets the texts that a benchmark reads. */
  public static void useTexts(String... files) {
    System.setProperty(TEXTS, String.join(",", files));
  }

  /** The texts that a benchmark reads. */
  public static List<Path> texts() {
    return Splitter.on(',').splitToStream(System.getProperty(TEXTS)).map(Path::of).toList();
  }

  /** Median time of a call of a method of a benchmark in seconds. */
  public static double seconds(Class<?> benchmark, String method, int threads)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("^" + benchmark.getName() + "." + method + "$")
                .jvmArgsAppend("-Xmx3g", "-D" + TEXTS + "=" + System.getProperty(TEXTS))
                .threads(threads)
                .verbosity(VerboseMode.SILENT)
                .build())
        .runSingle()
        .getPrimaryResult()
        .getStatistics()
        .getPercentile(50);
  }
}
