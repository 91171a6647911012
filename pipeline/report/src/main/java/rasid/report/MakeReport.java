package rasid.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Writes the report of a finished run. */
public final class MakeReport {

  private MakeReport() {}

  /** Usage: see {@code scripts/report.sh --help}. */
  public static void main(String[] args) throws IOException {
    System.exit(run(args, System.out, System.err));
  }

  /**
   * Writes a report and prints where its page is.
   *
   * @return the exit code: 0, or 2 with one line that says why there is no report
   * @throws IOException when the report cannot be written
   */
  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    try {
      ReportOptions options = ReportOptions.of(args);
      FinishedRun run = FinishedRun.open(options.run());
      Path page;
      try (ReportFolder folder = ReportFolder.create(options.out(), options.isSplit())) {
        new RunReport(run, folder).write(options.explain());
        page = folder.finish(PageShell.load(), run.name());
      }
      out.println(page);
      return 0;
    } catch (IllegalArgumentException e) {
      // One line, also where a library says more.
      err.println(
          "report: " + String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " "));
      return 2;
    }
  }
}
