package rasid.export;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import rasid.query.HostileRun;

/** Exports of a run on disk, by the command, read back. */
abstract class ExportedRun {

  @TempDir Path folder;

  /** The run. */
  Path run;

  /** Where its exports go. */
  Path out;

  /** What the last command complained of. */
  String complained = "";

  @BeforeEach
  void writeRun() throws IOException {
    run = folder.resolve("run=test");
    out = folder.resolve("out");
    HostileRun.write(run);
  }

  /** Exports in a format, without complaint. */
  void export(String format) {
    assertWithMessage(complained).that(run("--as=" + format)).isEqualTo(0);
  }

  /** Runs the command with options, or with arguments that stand for all; its exit code. */
  int run(String... options) {
    String[] args = options;
    if (options[0].startsWith("--")) {
      List<String> all = new ArrayList<>(List.of(options));
      all.add(run.toString());
      all.add("--out=" + out);
      args = all.toArray(String[]::new);
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Export.run(
            args,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    complained = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** The rows of a file with a byte order mark. */
  List<List<String>> csv(String file) throws IOException {
    String text = Files.readString(out.resolve(file)).substring(1);
    return new CsvMapper()
        .readerForListOf(String.class)
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .<List<String>>readValues(text)
        .readAll();
  }
}
