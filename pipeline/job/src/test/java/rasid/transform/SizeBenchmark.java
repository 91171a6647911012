package rasid.transform;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import rasid.NewsClaimsPipeline;
import rasid.launch.Launcher;

/**
 * How the time of the whole job grows with its input: one file after another in one JVM. The first
 * does not count; it is there for the JVM to compile what it runs. Usage: WARM-UP FILE....
 */
public final class SizeBenchmark {

  private static final double MEGA = 1e6;

  private SizeBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path output = Files.createTempDirectory("rasid-sizes");
    for (int i = 0; i < args.length; i++) {
      System.gc();
      long begin = System.nanoTime();
      int exit =
          Launcher.launch(
              new String[] {"--input=" + args[i], "--output=" + output, "--overwrite"},
              NewsClaimsPipeline::run,
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              System.err);
      if (exit != 0) {
        throw new IllegalStateException("the job ended with " + exit);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      double megabytes = Files.size(Path.of(args[i])) / MEGA;
      System.out.printf(
          Locale.ROOT,
          "%s%.1f MB, %.1f s: %.3f s for each MB%n",
          i == 0 ? "(warm-up) " : "",
          megabytes,
          seconds,
          seconds / megabytes);
    }
  }
}
