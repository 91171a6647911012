package rasid.launch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.joda.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasid.transform.FindArticles;
import rasid.transform.ProcessArticles;

/**
 * Shows on a terminal how far a job is, by the runner's counters, logs it each minute, and at the
 * end the time of each step.
 */
final class Progress {

  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

  /** Set by the scripts when the error stream is a terminal. */
  private static final String TERMINAL = "rasid.terminal";

  private static final Duration TICK = Duration.millis(500);

  /** Time between two lines of the log. */
  private static final double SECONDS_OF_LOG = 60;

  private Progress() {}

  /** Waits for the end of a job. */
  static PipelineResult.State watch(PipelineResult result, PrintStream err) {
    boolean isTerminal = Boolean.getBoolean(TERMINAL);
    long begin = System.nanoTime();
    double logged = 0;
    PipelineResult.State state = result.waitUntilFinish(TICK);
    while (state == null || !state.isTerminal()) {
      double seconds = (System.nanoTime() - begin) / 1e9;
      if (isTerminal) {
        err.print("\r" + line(counters(result), seconds));
      }
      if (seconds - logged >= SECONDS_OF_LOG) {
        logged = seconds;
        LOG.info("progress: {}", line(counters(result), seconds).strip());
      }
      state = result.waitUntilFinish(TICK);
    }
    if (isTerminal) {
      err.print("\r" + " ".repeat(78) + "\r");
    }
    return state;
  }

  /** Logs a line for each step with its share of the work. */
  static void logSteps(PipelineResult result) {
    Map<String, Long> counters = counters(result);
    long articles = counters.getOrDefault(ProcessArticles.ARTICLES_DONE, 0L);
    counters.forEach(
        (name, micros) -> {
          if (name.startsWith(ProcessArticles.STEP_MICROS)) {
            LOG.info(
                "{}: {} articles, {} ms",
                name.substring(ProcessArticles.STEP_MICROS.length()),
                articles,
                micros / 1000);
          }
        });
  }

  static String line(Map<String, Long> counters, double seconds) {
    long articles = counters.getOrDefault(ProcessArticles.ARTICLES_DONE, 0L);
    double found = counters.getOrDefault(FindArticles.BYTES_FOUND, 0L);
    double done = counters.getOrDefault(ProcessArticles.BYTES_DONE, 0L);
    if (articles == 0 || done == 0) {
      return "starting";
    }
    double left = seconds * (found - done) / done;
    return String.format(
        Locale.ROOT,
        "%,d articles, %.0f %%, %.1f a second, %.0f s left    ",
        articles,
        100 * done / Math.max(found, 1),
        articles / seconds,
        left);
  }

  /** The runner's counters of the job, by name. */
  static Map<String, Long> counters(PipelineResult result) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(ProcessArticles.class))
            .addNameFilter(MetricNameFilter.inNamespace(FindArticles.class))
            .build();
    Map<String, Long> counters = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().queryMetrics(ours).getCounters()) {
      counters.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return counters;
  }
}
