package rasid.launch;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ExecutionError;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.io.FileSystems;
import rasid.run.FileAddress;
import rasid.run.InputFiles;
import rasid.run.RunFolder;
import rasid.run.RunLayout;
import rasid.run.RunLock;

/**
 * Starts the main job from a command line: reads the options, looks at the files, takes the lock,
 * and says in one line what is wrong. Ends with an {@link ExitCode}.
 */
public final class Launcher {

  private final Function<JobSettings, PipelineResult> pipeline;
  private final PrintStream out;
  private final PrintStream err;

  private Launcher(
      Function<JobSettings, PipelineResult> pipeline, PrintStream out, PrintStream err) {
    this.pipeline = pipeline;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the job.
   *
   * @param pipeline builds the job and starts it
   * @param out takes the summary of the run
   * @param err takes errors and progress
   * @return the code of an {@link ExitCode}
   */
  public static int launch(
      String[] args,
      Function<JobSettings, PipelineResult> pipeline,
      PrintStream out,
      PrintStream err) {
    try {
      return new Launcher(pipeline, out, err).launch(new CommandLine(args)).code();
    } catch (OutOfMemoryError | ExecutionError e) {
      // The second is what a cache makes of the first.
      err.println("rasid: " + CommandErrors.failure(e));
      return ExitCode.FAILED.code();
    }
  }

  private ExitCode launch(CommandLine command) {
    if (command.asksForHelp()) {
      out.print(OptionsHelp.text());
      return ExitCode.DONE;
    }
    if (command.asksForVersion()) {
      out.print(Version.text());
      return ExitCode.DONE;
    }
    JobSettings job;
    try {
      NewsClaimsOptions options = command.options();
      FileSystems.setDefaultPipelineOptions(options);
      job = JobSettings.of(options, command.given());
      checkRunner(options);
    } catch (IllegalArgumentException e) {
      return wrong(e);
    } catch (UncheckedIOException e) {
      return wrong(e, ExitCode.FAILED);
    }
    if (command.asksForTemplate()) {
      // Nothing runs here: the runner writes what is to be run, with files that only it can see.
      PipelineResult unused = pipeline.apply(job);
      return ExitCode.DONE;
    }
    try {
      checkFiles(job);
    } catch (IllegalArgumentException e) {
      return wrong(e);
    } catch (IOException | RuntimeException e) {
      err.println("rasid: files cannot be looked at: " + CommandErrors.reason(e));
      // A store may answer the next time; a disk says the same again.
      return isLocal(job) ? ExitCode.WRONG_COMMAND : ExitCode.FAILED;
    }
    return underLock(job);
  }

  /**
   * Has the runner look at its options, before a run is emptied for it.
   *
   * @throws IllegalArgumentException when it refuses them
   * @throws UncheckedIOException when a store that they name does not answer
   */
  private static void checkRunner(NewsClaimsOptions options) {
    try {
      PipelineRunner<?> unused = PipelineRunner.fromOptions(options);
    } catch (RuntimeException e) {
      Throwable root = Throwables.getRootCause(e);
      throw StoreErrors.of(
          "the runner refuses its options: "
              + (root.getMessage() == null ? root : root.getMessage()),
          e);
    }
  }

  private ExitCode wrong(IllegalArgumentException error) {
    return wrong(error, ExitCode.WRONG_COMMAND);
  }

  private ExitCode wrong(RuntimeException error, ExitCode exit) {
    err.println("rasid: " + Controls.onOneLine(CommandErrors.reason(error)));
    return exit;
  }

  private ExitCode underLock(JobSettings job) {
    RunFolder run = job.run();
    try (StopSignal signal = StopSignal.await();
        RunLock lock = RunLock.take(run)) {
      if (lock == null) {
        err.println("rasid: another process works on " + run + "; wait for it, or change --run");
        return ExitCode.BUSY;
      }
      run.store().clear();
      try (LogFile log = LogFile.open(run, job.logFormat(), err)) {
        return new Execution(job, lock, signal, log, out, err).of(pipeline);
      }
    } catch (IOException | RuntimeException e) {
      err.println("rasid: lock or log cannot be written: " + CommandErrors.reason(e));
      return ExitCode.FAILED;
    }
  }

  private static boolean isLocal(JobSettings job) {
    return job.run().isLocal() && job.inputs().stream().allMatch(FileAddress::isLocal);
  }

  /** Checks that there is something to read, and a folder to write to. */
  private void checkFiles(JobSettings job) throws IOException {
    RunFolder run = job.run();
    long files = 0;
    for (String pattern : job.inputs()) {
      InputCheck.refuseOutput(pattern, run);
      List<InputFiles.Found> found = InputFiles.of(pattern);
      long here = found.stream().filter(file -> !file.isFolder() && !file.leadsOut()).count();
      long leadOut = found.stream().filter(InputFiles.Found::leadsOut).count();
      if (leadOut > 0) {
        err.println("rasid: links out of the folder of " + pattern + " are not read: " + leadOut);
      }
      if (here == 0 && job.inputs().size() > 1) {
        err.println("rasid: no file matches " + pattern);
      }
      InputCheck.refuseOwn(found, run);
      files += here;
    }
    if (files == 0) {
      throw new IllegalArgumentException(
          "no file matches --input="
              + job.options().getInput()
              + " (a folder needs a pattern, as DIR/*.txt)");
    }
    if (run.store().has(RunLayout.SUCCESS) && !job.options().isOverwrite()) {
      throw new IllegalArgumentException(
          run + " holds a finished run; choose another --run, or give --overwrite");
    }
    try {
      run.store().checkWritable();
    } catch (IOException e) {
      throw new IOException(
          "cannot write to --output="
              + job.options().getOutput()
              + ": "
              + CommandErrors.reason(e)
              + "; name a folder with room that may be written to",
          e);
    }
  }
}
