package rasid.extract;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;

/**
 * Prints for each shape and size the microseconds of processor time that an article takes for each
 * byte, and the step that takes most.
 *
 * <p>Usage: {@code ShapeBenchmark SECONDS SIZE,SIZE... [SHAPE...]}; an article that takes longer
 * than so many seconds is given up.
 */
public final class ShapeBenchmark {

  private ShapeBenchmark() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int seconds = Integer.parseInt(args[0]);
    List<Integer> sizes = List.of(args[1].split(",")).stream().map(Integer::valueOf).toList();
    List<String> wanted = List.of(args).subList(2, args.length);
    time(Shapes.text(Shapes.patterns().get("prose"), 200_000), 100, new LinkedHashMap<>());
    for (Map.Entry<String, String> shape : Shapes.patterns().entrySet()) {
      if (!wanted.isEmpty() && !wanted.contains(shape.getKey())) {
        continue;
      }
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-16s", shape.getKey()));
      Map<String, Long> steps = new TreeMap<>();
      for (int size : sizes) {
        steps.clear();
        String text = Shapes.text(shape.getValue(), size);
        double micros = time(text, seconds, steps);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        row.append(
            micros < 0
                ? String.format(Locale.ROOT, "%12s", "> " + seconds + " s")
                : String.format(Locale.ROOT, "%12.2f", micros / bytes));
        if (micros < 0) {
          break;
        }
      }
      steps.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(
              step ->
                  row.append("  ")
                      .append(step.getKey())
                      .append(' ')
                      .append(step.getValue() / 1_000_000)
                      .append(" ms"));
      out.println(row);
    }
    System.exit(0);
  }

  /** Microseconds of an article; -1 when it takes too long. */
  private static double time(String text, int seconds, Map<String, Long> steps) throws Exception {
    ArticleExtractor extractor =
        ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));
    ExecutorService worker =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            });
    StepClock clock =
        new StepClock() {
          @Override
          public void begins(String name) {
            steps.put(name, Long.MAX_VALUE / 2);
          }

          @Override
          public void ends(String name, long nanos) {
            steps.put(name, nanos);
          }
        };
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Future<Long> done =
        worker.submit(
            () -> {
              long begin = threads.getCurrentThreadCpuTime();
              ArticleSource source =
                  new ArticleSource("/a", "a", "a", text, null, "2022-01-06", null, null);
              try {
                Article article = extractor.extract(ArticleHead.of(source), clock);
                long from = System.nanoTime();
                int datasets = ArticleRecords.of(article).byDataset().size();
                int reports = ArticleReports.of(article, article.shingles()).size();
                steps.put("Records of " + datasets + ", " + reports, System.nanoTime() - from);
              } catch (ArticleException e) {
                steps.put(e.getMessage(), 0L);
              }
              return threads.getCurrentThreadCpuTime() - begin;
            });
    try {
      return done.get(seconds, TimeUnit.SECONDS) / 1000.0;
    } catch (TimeoutException e) {
      return -1;
    } finally {
      worker.shutdownNow();
    }
  }
}
