package rasid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rasid.launch.Launcher;

/** What a day costs behind more and more earlier runs; see {@code scripts/bench-previous.sh}. */
public final class EarlierRunsBenchmark {

  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  /** Days before it that are really run; more than are read. */
  private static final int REAL = 40;

  private static final int ROUNDS = 3;

  /** Tells the time that the work itself took, whatever else the machine does. */
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Path folder;
  private final List<List<MadeNews.Article>> news;

  private EarlierRunsBenchmark(Path folder, int incidents) {
    this.folder = folder;
    this.news = MadeNews.of(DAY.minusDays(REAL), REAL + 1, incidents);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("rasid-previous");
    try {
      new EarlierRunsBenchmark(folder, Integer.parseInt(args[0])).run();
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private void run() throws IOException {
    for (int day = 0; day < REAL; day++) {
      launch(day, folder, folder);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles a day%n%14s %8s %16s %14s %14s%n",
        news.get(REAL).size(),
        "earlier runs",
        "s",
        "s of processors",
        "groups told",
        "index");
    for (int runs : new int[] {0, 10, 100, 1_000}) {
      Path before = before(runs);
      double[] seconds = new double[ROUNDS];
      double[] work = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        long workBefore = PROCESS.getProcessCpuTime();
        seconds[round] = launch(REAL, folder.resolve("out"), before);
        work[round] = (PROCESS.getProcessCpuTime() - workBefore) / 1e9;
      }
      Arrays.sort(seconds);
      Arrays.sort(work);
      JsonNode told =
          new ObjectMapper()
              .readTree(folder.resolve("out").resolve(name(DAY)).resolve("_SUCCESS").toFile())
              .get("records");
      System.out.printf(
          Locale.ROOT,
          "%,14d %8.1f %16.1f %,14d %,14d%n",
          runs,
          seconds[ROUNDS / 2],
          work[ROUNDS / 2],
          told.get("claim_groups").asInt(),
          told.get("story_index").asInt());
    }
  }

  /** A folder with so many runs before the day. */
  private Path before(int runs) throws IOException {
    Path before = folder.resolve("before-" + runs);
    for (int back = 1; back <= runs; back++) {
      Path real = folder.resolve(name(DAY.minusDays(Math.min(back, REAL))));
      try (Stream<Path> files = Files.walk(real)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path link = before.resolve(name(DAY.minusDays(back))).resolve(real.relativize(file));
          Files.createDirectories(link.getParent());
          Files.createLink(link, file);
        }
      }
    }
    return before;
  }

  /** Runs a day; gives the seconds. */
  private double launch(int day, Path output, Path before) throws IOException {
    Path input = MadeNews.write(folder.resolve("news.jsonl"), news.get(day));
    String[] args = {
      "--input=" + input,
      "--output=" + output,
      "--date=" + DAY.minusDays(REAL - day),
      "--overwrite",
      "--shards=4",
      "--previous=" + before + "/dt=*/run=*"
    };
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    long begin = System.nanoTime();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      if (Launcher.launch(args, NewsClaimsPipeline::run, out, out) != 0) {
        throw new IllegalStateException(printed.toString(StandardCharsets.UTF_8));
      }
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static String name(LocalDate day) {
    return "dt=" + day + "/run=" + day;
  }
}
