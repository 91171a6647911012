package rasid.report;

import java.nio.file.Path;

/**
 * What is to be reported, and where.
 *
 * @param run folder of the run
 * @param out folder of the report
 * @param isSplit whether the data go to files of their own, however small they are
 * @param explain how many claims at most are explained in the report
 */
record ReportOptions(Path run, Path out, boolean isSplit, int explain) {

  /**
   * An explanation costs some nine milliseconds of a core and 1.3 kB of the report: so many take a
   * minute and a half on two cores, and 26 MB.
   */
  private static final int EXPLAINED = 20_000;

  private static final String USAGE =
      "usage: report.sh RUN_FOLDER [--out=FOLDER] [--split] [--explain=N]";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException when it is none that {@code report.sh --help} shows
   */
  static ReportOptions of(String... args) {
    Path run = null;
    Path out = null;
    boolean isSplit = false;
    int explain = EXPLAINED;
    for (String arg : args) {
      if (arg.startsWith("--out=")) {
        out = Path.of(value(arg));
      } else if (arg.equals("--split")) {
        isSplit = true;
      } else if (arg.startsWith("--explain=")) {
        explain = count(arg);
      } else if (arg.startsWith("-")) {
        throw new IllegalArgumentException("unknown option " + arg + "; " + USAGE);
      } else if (run == null) {
        run = Path.of(arg);
      } else {
        throw new IllegalArgumentException(USAGE);
      }
    }
    if (run == null) {
      throw new IllegalArgumentException(USAGE);
    }
    return new ReportOptions(run, out == null ? run.resolve("report") : out, isSplit, explain);
  }

  private static String value(String arg) {
    String value = arg.substring(arg.indexOf('=') + 1);
    if (value.isBlank()) {
      throw new IllegalArgumentException(arg + " names nothing; " + USAGE);
    }
    return value;
  }

  private static int count(String arg) {
    String value = value(arg);
    if (!value.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException(arg + " is no count of claims; " + USAGE);
    }
    return Integer.parseInt(value);
  }
}
