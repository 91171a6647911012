package rasid.export;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.LocalRun;
import rasid.query.Query;

/** Exports a run, from the command line. */
public final class Export {

  private static final String USAGE =
      "usage: export.sh RUN_FOLDER --as="
          + ExportFormat.options()
          + "[,…] [--out=FOLDER] [--right-to-left]";

  private Export() {}

  /** The command line behind scripts/export.sh, whose head describes it. */
  public static void main(String[] args) {
    System.exit(
        run(
            args,
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  /**
   * Writes the files and prints their names; the exit code is 2, with one line that says why, when
   * arguments or run are bad.
   */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      export(args).forEach(out::println);
      return 0;
    } catch (IllegalArgumentException | IOException | SQLException e) {
      err.println("export: " + Query.reason(e));
      return 2;
    }
  }

  private static List<Path> export(String... args) throws IOException, SQLException {
    List<ExportFormat> formats = new ArrayList<>();
    @Nullable Path out = null;
    boolean rightToLeft = false;
    List<Path> runs = new ArrayList<>();
    for (String arg : args) {
      String value = arg.substring(arg.indexOf('=') + 1);
      if (arg.startsWith("--as=")) {
        Splitter.on(',').split(value).forEach(format -> formats.add(ExportFormat.of(format)));
      } else if (arg.startsWith("--out=")) {
        out = Path.of(value);
      } else if (arg.equals("--right-to-left")) {
        rightToLeft = true;
      } else if (arg.startsWith("-")) {
        throw new IllegalArgumentException("unknown option " + arg + "; " + USAGE);
      } else {
        runs.add(Path.of(arg));
      }
    }
    if (formats.isEmpty() || runs.size() != 1) {
      throw new IllegalArgumentException(USAGE);
    }
    if (rightToLeft && !formats.contains(ExportFormat.XLSX)) {
      throw new IllegalArgumentException("--right-to-left turns sheets: it goes with --as=xlsx");
    }
    LocalRun run = LocalRun.open(runs.get(0));
    Path folder = Files.createDirectories(out == null ? runs.get(0).resolve("export") : out);
    List<Path> files = new ArrayList<>();
    for (ExportFormat format : formats) {
      boolean isTurned = rightToLeft && format == ExportFormat.XLSX;
      files.addAll((isTurned ? Workbooks.of(true) : format.exporter()).write(run, folder));
    }
    return files;
  }
}
