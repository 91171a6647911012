package rasid.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A finished run in a folder of this machine, for tools that read its records without Beam. */
public final class LocalRun {

  /** Name of the file that is written last, when the run is whole. */
  public static final String SUCCESS = "_SUCCESS";

  private static final String ENDING = ".avro";

  private final Path folder;

  private LocalRun(Path folder) {
    this.folder = folder;
  }

  /**
   * A run.
   *
   * @param folder the folder {@code run=ID}
   * @throws IllegalArgumentException when no finished run is there
   */
  public static LocalRun open(Path folder) {
    if (!Files.exists(folder.resolve(SUCCESS))) {
      throw new IllegalArgumentException("no finished run in " + folder + "; name a folder run=ID");
    }
    return new LocalRun(folder);
  }

  /**
   * Gives each record of a dataset to a consumer, file by file in the order of their names.
   *
   * @param type the dataset's records, as Claim.class
   * @throws IllegalArgumentException when the run has no such dataset, or not in Avro
   * @throws IOException when a file cannot be read, with its name
   */
  public <T extends SpecificRecord> void forEach(Class<T> type, Consumer<? super T> consumer)
      throws IOException {
    first(
        type,
        entry -> {
          consumer.accept(entry);
          return false;
        });
  }

  /**
   * The first record of a dataset that meets a condition; null when none does.
   *
   * @param type the dataset's records, as Claim.class
   * @throws IllegalArgumentException when the run has no such dataset, or not in Avro
   * @throws IOException when a file cannot be read, with its name
   */
  public <T extends SpecificRecord> @Nullable T first(Class<T> type, Predicate<? super T> condition)
      throws IOException {
    for (Path file : files(dataset(type))) {
      try (DataFileReader<T> reader =
          new DataFileReader<>(file.toFile(), new SpecificDatumReader<>(type))) {
        for (T entry : reader) {
          if (condition.test(entry)) {
            return entry;
          }
        }
      } catch (AvroRuntimeException | IOException e) {
        throw new IOException(file + " cannot be read as Avro: " + e.getMessage(), e);
      }
    }
    return null;
  }

  /** The folder. */
  @Override
  public String toString() {
    return folder.toString();
  }

  private List<Path> files(Dataset dataset) throws IOException {
    Path datasetFolder = folder.resolve(dataset.folder());
    if (!Files.isDirectory(datasetFolder)) {
      throw new IllegalArgumentException("no dataset " + dataset.folder() + " in " + folder);
    }
    try (Stream<Path> all = Files.list(datasetFolder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      List<Path> avro = files.stream().filter(file -> file.toString().endsWith(ENDING)).toList();
      if (avro.isEmpty() && !files.isEmpty()) {
        throw new IllegalArgumentException("no Avro files in " + datasetFolder);
      }
      return avro;
    }
  }

  private static Dataset dataset(Class<?> type) {
    return Arrays.stream(Dataset.values())
        .filter(dataset -> dataset.schema().getFullName().equals(type.getName()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no dataset of " + type));
  }
}
