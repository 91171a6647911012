package rasid.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A command that makes a report of a written run, and what it says. */
abstract class ReportCommandCase {

  @TempDir Path temp;
  Path run;
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeRun() throws Exception {
    run = WrittenRun.growing(temp.resolve("run=1"));
  }

  final int report(String... options) throws IOException {
    String[] args = new String[options.length + 1];
    args[0] = run.toString();
    System.arraycopy(options, 0, args, 1, options.length);
    return MakeReport.run(args, print(out), print(err));
  }

  final String error() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  static PrintStream print(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
