package rasid.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasid.dataset.Dataset;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.run.MatchedFolders;
import rasid.run.RunFolder;
import rasid.run.RunLock;

/**
 * Starts the main job from a command line and tells how it went. Exit codes: 0 done, 1 the job
 * failed and may be tried again, 2 the command was wrong and nothing was written, 3 another process
 * works on the run.
 */
public final class Launcher {

  private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

  private static final Pattern UNKNOWN = Pattern.compile("missing a property named '([^']+)'");

  private static final Pattern NO_FILE_SYSTEM =
      Pattern.compile("No filesystem found for scheme (\\w+)");

  private static final int FAILED = 1;

  private static final int WRONG_COMMAND = 2;

  private static final int BUSY = 3;

  /** Option of runners that write a template of the job instead of running it. */
  private static final String TEMPLATE = "--templateLocation=";

  private final PrintStream out;
  private final PrintStream err;

  private Launcher(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the job; returns the exit code. */
  public static int launch(
      String[] args,
      Function<NewsClaimsOptions, PipelineResult> job,
      PrintStream out,
      PrintStream err) {
    return new Launcher(out, err).launch(args, job);
  }

  private int launch(String[] args, Function<NewsClaimsOptions, PipelineResult> job) {
    if (Arrays.asList(args).contains("--help") || Arrays.asList(args).contains("-h")) {
      out.print(OptionsHelp.text());
      return 0;
    }
    NewsClaimsOptions options;
    RunFolder run;
    try {
      options = options(args);
      FileSystems.setDefaultPipelineOptions(options);
      run = JobSettings.of(options).run();
    } catch (IllegalArgumentException e) {
      err.println("rasid: " + reason(e));
      return WRONG_COMMAND;
    }
    if (Arrays.stream(args).anyMatch(arg -> arg.startsWith(TEMPLATE))) {
      // Nothing runs here: the runner writes what is to be run, with files that only it can see.
      PipelineResult unused = job.apply(options);
      return 0;
    }
    try {
      checkFiles(options, run);
    } catch (IllegalArgumentException e) {
      err.println("rasid: " + reason(e));
      return WRONG_COMMAND;
    } catch (IOException | RuntimeException e) {
      err.println("rasid: files cannot be looked at: " + reason(e));
      // A store may answer the next time; a disk says the same again.
      return isRemote(options) ? FAILED : WRONG_COMMAND;
    }
    try (RunLock lock = RunLock.take(run)) {
      if (lock == null) {
        err.println("rasid: another process works on " + run + "; wait for it, or change --run");
        return BUSY;
      }
      run.clear();
      try (LogFile log = LogFile.open(run)) {
        return run(job, options, run, log);
      }
    } catch (IOException | RuntimeException e) {
      err.println("rasid: lock or log cannot be written: " + reason(e));
      return FAILED;
    }
  }

  private int run(
      Function<NewsClaimsOptions, PipelineResult> job,
      NewsClaimsOptions options,
      RunFolder run,
      LogFile log) {
    long begin = System.nanoTime();
    try {
      PipelineResult result = job.apply(options);
      PipelineResult.State state = Progress.watch(result, err);
      if (state != PipelineResult.State.DONE) {
        err.println("rasid: the job ended as " + state + "; see " + log);
        return FAILED;
      }
      Progress.logSteps(result);
      summarise(run, result, (System.nanoTime() - begin) / 1e9);
      return 0;
    } catch (IOException | RuntimeException e) {
      LOG.error("the job failed", e);
      err.println("rasid: the job failed: " + Throwables.getRootCause(e) + "; see " + log);
      return FAILED;
    }
  }

  private static NewsClaimsOptions options(String[] args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    for (String arg : args) {
      if (!arg.startsWith("--")) {
        throw new IllegalArgumentException("options begin with --, this one does not: " + arg);
      }
    }
    boolean direct =
        all.stream()
            .noneMatch(arg -> arg.startsWith("--runner=") && !arg.equals("--runner=DirectRunner"));
    if (direct) {
      addDefault(
          all, "targetParallelism", Integer.toString(Runtime.getRuntime().availableProcessors()));
      // The runner's own checks encode and decode every record; the tests run with them.
      addDefault(all, "enforceImmutability", "false");
      addDefault(all, "enforceEncodability", "false");
      all.add("--blockOnRun=false");
    }
    return PipelineOptionsFactory.fromArgs(all.toArray(new String[0]))
        .withValidation()
        .as(NewsClaimsOptions.class);
  }

  private static void addDefault(List<String> args, String option, String value) {
    if (args.stream().noneMatch(arg -> arg.startsWith("--" + option + "="))) {
      args.add("--" + option + "=" + value);
    }
  }

  private static boolean isRemote(NewsClaimsOptions options) {
    return (options.getInput() + options.getOutput()).contains("://");
  }

  /** Checks that there is something to read, and a folder to write to. */
  private static void checkFiles(NewsClaimsOptions options, RunFolder run) throws IOException {
    long files = 0;
    for (String pattern :
        Splitter.on(',').trimResults().omitEmptyStrings().split(options.getInput())) {
      files +=
          FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
              .filter(file -> !MatchedFolders.isFolder(file.resourceId().toString()))
              .count();
    }
    if (files == 0) {
      throw new IllegalArgumentException(
          "no file matches --input="
              + options.getInput()
              + " (a folder needs a pattern, as DIR/*.txt)");
    }
    if (run.isFinished() && !options.isOverwrite()) {
      throw new IllegalArgumentException(
          run + " holds a finished run; choose another --run, or give --overwrite");
    }
    try {
      run.checkWritable();
    } catch (IOException e) {
      throw new IOException(
          "cannot write to --output=" + options.getOutput() + ": " + reason(e), e);
    }
  }

  private void summarise(RunFolder run, PipelineResult result, double seconds) throws IOException {
    JsonNode success = new ObjectMapper().readTree(run.read(RunFolder.SUCCESS));
    RunMetrics.write(run, success, Progress.counters(result), seconds);
    Map<String, Long> counts = new LinkedHashMap<>();
    success
        .get("records")
        .fields()
        .forEachRemaining(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
    out.println(run);
    out.print(RunSummary.counts(counts, seconds));
    if (counts.get(Dataset.CLAIMS.folder()) <= RunSummary.MOST_CLAIMS) {
      List<Document> documents = run.read(Dataset.DOCUMENTS);
      List<Claim> claims = run.read(Dataset.CLAIMS);
      List<ClaimGroup> groups = run.read(Dataset.CLAIM_GROUPS);
      out.print(RunSummary.claims(documents, claims, groups));
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      return "unknown option --" + unknown.group(1) + "; --help lists all";
    }
    Matcher scheme = NO_FILE_SYSTEM.matcher(message);
    if (scheme.find()) {
      return scheme.group(1)
          + ":// is not known to this build; the scripts add gs, hdfs and s3 where an option names them";
    }
    if (message.contains("Missing required value")) {
      return "--input and --output are required; --help lists all options";
    }
    return message.lines().findFirst().orElse(e.toString());
  }
}
