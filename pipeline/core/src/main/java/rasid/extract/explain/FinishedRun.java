package rasid.extract.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;

/** The records of a finished run in a local folder, in Avro. */
final class FinishedRun {

  private static final String ENDING = ".avro";

  private final Path folder;

  private FinishedRun(Path folder) {
    this.folder = folder;
  }

  /**
   * A run.
   *
   * @throws IllegalArgumentException when the folder holds no finished run
   */
  static FinishedRun in(Path folder) {
    if (!Files.exists(folder.resolve("_SUCCESS"))) {
      throw new IllegalArgumentException(
          "no finished run in " + folder + "; name a folder run=ID that holds _SUCCESS");
    }
    return new FinishedRun(folder);
  }

  /**
   * The first record of a dataset that meets a condition; null when none does.
   *
   * @throws IllegalArgumentException when the dataset is not written in Avro
   */
  <T extends SpecificRecord> @Nullable T first(
      Dataset dataset, Class<T> type, Predicate<T> condition) throws IOException {
    for (Path file : files(dataset)) {
      try (DataFileReader<T> reader =
          new DataFileReader<>(file.toFile(), new SpecificDatumReader<>(type))) {
        for (T entry : reader) {
          if (condition.test(entry)) {
            return entry;
          }
        }
      }
    }
    return null;
  }

  private List<Path> files(Dataset dataset) throws IOException {
    Path datasetFolder = folder.resolve(dataset.folder());
    try (Stream<Path> all = Files.list(datasetFolder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      List<Path> avro = files.stream().filter(file -> file.toString().endsWith(ENDING)).toList();
      if (avro.isEmpty() && !files.isEmpty()) {
        throw new IllegalArgumentException(
            "no Avro files in " + datasetFolder + "; only runs with --format=avro are explained");
      }
      return avro;
    }
  }

  /** The folder. */
  @Override
  public String toString() {
    return folder.toString();
  }
}
