package rasid.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.beam.sdk.PipelineResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasid.dataset.Dataset;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.run.RunFolder;
import rasid.run.RunLayout;
import rasid.run.RunLock;
import rasid.run.RunStore;

/** One execution of the job, from its start to its summary, under the lock of its run. */
final class Execution {

  private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

  private final JobSettings job;
  private final RunFolder run;
  private final RunStore store;
  private final RunLock lock;
  private final StopSignal signal;
  private final LogFile log;
  private final PrintStream out;
  private final PrintStream err;

  Execution(
      JobSettings job,
      RunLock lock,
      StopSignal signal,
      LogFile log,
      PrintStream out,
      PrintStream err) {
    this.job = job;
    this.run = job.run();
    this.store = run.store();
    this.lock = lock;
    this.signal = signal;
    this.log = log;
    this.out = out;
    this.err = err;
  }

  /** Starts the job, waits for it and tells how it went. */
  ExitCode of(Function<JobSettings, PipelineResult> pipeline) {
    long begin = System.nanoTime();
    LOG.info("begin: rasid {}, {}", run.origin().rules(), run.origin().options());
    LOG.info(
        "earlier runs: {}, and {} of days too long ago",
        job.earlier().folders().size(),
        job.earlier().older());
    try {
      for (String notice : Notices.ofEarlierRuns(job)) {
        LOG.warn(notice);
        err.println("rasid: " + notice);
      }
      PipelineResult result = pipeline.apply(job);
      lock.whenLost(() -> cancel(result));
      signal.whenCome(() -> cancel(result));
      PipelineResult.State state = Progress.watch(result, err);
      if (lock.isLost()) {
        return lost();
      }
      if (signal.hasCome() && state != PipelineResult.State.DONE) {
        return stopped();
      }
      if (state != PipelineResult.State.DONE) {
        err.println("rasid: the job ended as " + state + "; see " + log);
        return ExitCode.FAILED;
      }
      Progress.logSteps(result);
      return summarise(Progress.counters(result), (System.nanoTime() - begin) / 1e9);
    } catch (IOException | RuntimeException | OutOfMemoryError | LinkageError e) {
      if (signal.hasCome()) {
        return stopped();
      }
      LOG.error("the job failed", e);
      err.println("rasid: the job failed: " + CommandErrors.failure(e) + "; see " + log);
      return ExitCode.FAILED;
    }
  }

  private ExitCode stopped() {
    String message = run + " was stopped by a signal; the same command begins it again";
    LOG.warn(message);
    err.println("rasid: " + message);
    return ExitCode.FAILED;
  }

  private static void cancel(PipelineResult result) {
    try {
      PipelineResult.State unused = result.cancel();
    } catch (IOException | RuntimeException e) {
      // The job goes on, but its end does not count.
      LOG.warn("the job could not be cancelled", e);
    }
  }

  /** Takes back what says that the run is whole: another process may have written in between. */
  private ExitCode lost() throws IOException {
    err.println(
        "rasid: the lock of "
            + run
            + " could not be renewed, and another process may have taken it; see "
            + log
            + ", and try again when the store can be written to");
    store.delete(RunLayout.SUCCESS);
    store.delete(RunLayout.SUSPECT);
    return ExitCode.FAILED;
  }

  /** A run is whole without its metrics: whoever watches them is told why they are missing. */
  private void writeMetrics(JsonNode end, Map<String, Long> counters, double seconds) {
    try {
      RunMetrics.write(run, end, counters, seconds);
    } catch (IOException e) {
      String message =
          "the run is whole, but its metrics are not written: "
              + Controls.onOneLine(String.valueOf(e.getMessage()))
              + "; make room there";
      LOG.warn(message, e);
      err.println("rasid: " + message);
    }
  }

  private ExitCode summarise(Map<String, Long> counters, double seconds) throws IOException {
    boolean isSuspect = store.has(RunLayout.SUSPECT);
    JsonNode end =
        new ObjectMapper().readTree(store.read(isSuspect ? RunLayout.SUSPECT : RunLayout.SUCCESS));
    writeMetrics(end, counters, seconds);
    LOG.info("end: {} s, {}", Math.round(seconds), end.get("records"));
    Map<String, Long> counts = counts(end.get("records"));
    out.println(run);
    out.print(RunSummary.counts(counts, seconds));
    if (counts.getOrDefault(Dataset.CLAIMS.folder(), 0L) <= RunSummary.MOST_CLAIMS) {
      List<Document> documents = store.read(Dataset.DOCUMENTS);
      List<Claim> claims = store.read(Dataset.CLAIMS);
      List<ClaimGroup> groups = store.read(Dataset.CLAIM_GROUPS);
      out.print(RunSummary.claims(documents, claims, groups));
    }
    for (String notice : Notices.ofEnd(job, end)) {
      LOG.warn(notice);
      err.println("rasid: " + notice);
    }
    if (isSuspect) {
      String categories =
          counts(end.get("failures")).entrySet().stream()
              .map(category -> category.getKey() + " " + category.getValue())
              .collect(Collectors.joining(", "));
      err.println(
          String.format(
              Locale.ROOT,
              "rasid: %s (%s); see the messages in %s/%s",
              end.get("suspicion").asText(),
              categories.isEmpty() ? "none failed" : categories,
              run,
              Dataset.FAILURES.folder()));
      return ExitCode.SUSPECT;
    }
    return ExitCode.DONE;
  }

  private static Map<String, Long> counts(JsonNode object) {
    Map<String, Long> counts = new LinkedHashMap<>();
    object
        .fields()
        .forEachRemaining(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
    return counts;
  }
}
