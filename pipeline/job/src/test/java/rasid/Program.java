package rasid;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import rasid.dataset.Dataset;
import rasid.launch.Launcher;

/** The program as a user starts it, and the records that it writes. */
final class Program {

  static final Path SEEDS = Path.of("../../seeds").toAbsolutePath().normalize();

  private String printed = "";

  /** Runs the program on the seeds; gives the folder of the run. */
  static Path runOnTheSeeds(Path folder) {
    assertThat(
            new Program()
                .launch(
                    "--input=" + SEEDS + "/*.txt",
                    "--output=" + folder,
                    "--run=seeds",
                    "--targetParallelism=1"))
        .isEqualTo(0);
    return folder.resolve("run=seeds");
  }

  /** Runs the program; gives its exit code. */
  int launch(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      int code = Launcher.launch(args, NewsClaimsPipeline::run, out, out);
      printed = bytes.toString(StandardCharsets.UTF_8);
      return code;
    }
  }

  /** A command with further arguments. */
  static String[] with(String[] command, String... further) {
    return Stream.concat(Arrays.stream(command), Arrays.stream(further)).toArray(String[]::new);
  }

  /** What the last launch printed. */
  String printed() {
    return printed;
  }

  static List<String> strings(List<GenericRecord> records) {
    return records.stream().map(GenericRecord::toString).toList();
  }

  static List<GenericRecord> read(Path run, Dataset dataset) throws IOException {
    List<GenericRecord> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(run.resolve(dataset.folder()))) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".avro")).toArray(Path[]::new)) {
        try (DataFileReader<GenericRecord> reader =
            new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
          reader.forEach(records::add);
        }
      }
    }
    assertThat(Arrays.asList(Dataset.values())).contains(dataset);
    return records;
  }
}
