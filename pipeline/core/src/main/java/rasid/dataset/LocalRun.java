package rasid.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A finished run in a folder of this machine, for tools that read its records without Beam. A file
 * that is read from its begin is held against the SHA-256 that the run's end has of it, once; a run
 * whose end lists no files is read without.
 */
public final class LocalRun {

  /** Name of the file that is written last, when the run is whole. */
  public static final String SUCCESS = "_SUCCESS";

  /** Stands instead of it when the run is not to be trusted. */
  private static final String SUSPECT = "_SUSPECT";

  private static final String ENDING = ".avro";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final JsonNode success;
  private final ListedFiles listed;

  private LocalRun(Path folder, JsonNode success) {
    this.folder = folder;
    this.success = success;
    listed = new ListedFiles(folder, success.path("files"));
  }

  /**
   * A run.
   *
   * @param folder the folder {@code run=ID}
   * @throws IllegalArgumentException when no finished run is there
   */
  public static LocalRun open(Path folder) {
    Path success = folder.resolve(SUCCESS);
    if (!Files.exists(success)) {
      throw new IllegalArgumentException("no finished run in " + folder + whyNot(folder));
    }
    try {
      return new LocalRun(folder, JSON.readTree(success.toFile()));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          success + " cannot be read as JSON; run the job again with --overwrite", e);
    }
  }

  /** What a folder has instead of a finished run, and what to do. */
  private static String whyNot(Path folder) {
    if (Files.exists(folder.resolve(SUSPECT))) {
      return ", which has " + SUSPECT + " instead: " + suspicion(folder.resolve(SUSPECT));
    }
    return Files.isDirectory(folder.resolve(Dataset.DOCUMENTS.folder()))
        ? ", which has no " + SUCCESS + ": it was broken off; run it again"
        : "; name a folder run=ID";
  }

  private static String suspicion(Path suspect) {
    String unknown = "it is not to be trusted";
    try {
      return JSON.readTree(suspect.toFile()).path("suspicion").asText(unknown);
    } catch (IOException e) {
      return unknown;
    }
  }

  /**
   * The finished runs in some folders, in the order of their names.
   *
   * @param folders paths or globs of folders {@code run=ID}, separated by commas
   * @throws IllegalArgumentException when a path is no finished run, or a glob matches none
   */
  public static List<LocalRun> matching(String folders) throws IOException {
    List<LocalRun> runs = new ArrayList<>();
    for (String pattern : folders.split(",", -1)) {
      if (!pattern.contains("*")) {
        runs.add(open(Path.of(pattern)));
        continue;
      }
      Path all = Path.of(pattern).toAbsolutePath().normalize();
      Path above = Path.of(pattern.substring(0, pattern.indexOf('*')) + "x").toAbsolutePath();
      Path root = above.normalize().getParent();
      PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + all);
      if (root == null || !Files.isDirectory(root)) {
        throw new IllegalArgumentException("no folder " + root + " of " + pattern);
      }
      try (Stream<Path> found = Files.walk(root, all.getNameCount() - root.getNameCount())) {
        List<Path> matching =
            found
                .filter(path -> glob.matches(path) && Files.exists(path.resolve(SUCCESS)))
                .sorted()
                .toList();
        if (matching.isEmpty()) {
          throw new IllegalArgumentException("no finished run matches " + pattern);
        }
        matching.forEach(path -> runs.add(open(path)));
      }
    }
    return runs;
  }

  /**
   * Gives each record of a dataset to a consumer, file by file in the order of their names.
   *
   * @param type the dataset's records, as Claim.class
   * @throws IllegalArgumentException when the run has no such dataset, or not in Avro, or a later
   *     version wrote it
   * @throws IOException when a file cannot be read, with its name, or some are missing
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
   * @throws IllegalArgumentException when the run has no such dataset, or not in Avro, or a later
   *     version wrote it
   * @throws IOException when a file cannot be read, with its name, or some are missing
   */
  public <T extends SpecificRecord> @Nullable T first(Class<T> type, Predicate<? super T> condition)
      throws IOException {
    return first(
        dataset(type),
        dataset(type).schema(),
        (T entry, RecordPlace place) -> condition.test(entry));
  }

  /**
   * Gives each record of a dataset, without its large fields, and where it lies.
   *
   * @param type the dataset's records, as Document.class
   * @param leftOut fields of text, lists, or what may be null, which are empty in what is given
   * @throws IllegalArgumentException when the run has no such dataset, or not in Avro, or a later
   *     version wrote it
   * @throws IOException when a file cannot be read, with its name, or some are missing
   */
  public <T extends SpecificRecord> void forEachPlaced(
      Class<T> type, Set<String> leftOut, BiConsumer<? super T, RecordPlace> consumer)
      throws IOException {
    Dataset dataset = dataset(type);
    T unused =
        first(
            dataset,
            PartialSchema.without(dataset.schema(), leftOut),
            (T entry, RecordPlace place) -> {
              consumer.accept(entry, place);
              return false;
            });
  }

  /**
   * Gives records of a dataset from one on, at most to the end of its file, until a predicate says
   * that it has enough.
   *
   * @throws IOException when the file cannot be read there
   */
  public <T extends SpecificRecord> void from(
      Class<T> type, RecordPlace place, Predicate<? super T> isEnough) throws IOException {
    List<Path> files = files(dataset(type));
    if (place.file() >= files.size()) {
      throw new IOException("%s lacks files".formatted(folder.resolve(dataset(type).folder())));
    }
    Path file = files.get(place.file());
    try (DataFileReader<T> reader =
        new DataFileReader<>(file.toFile(), new SpecificDatumReader<>(type))) {
      reader.seek(place.block());
      for (int i = 0; reader.hasNext(); i++) {
        T entry = reader.next();
        if (i >= place.before() && isEnough.test(entry)) {
          return;
        }
      }
    } catch (AvroRuntimeException | IOException e) {
      throw notAvro(file, e);
    }
  }

  private <T extends SpecificRecord> @Nullable T first(
      Dataset dataset, Schema known, BiPredicate<? super T, RecordPlace> condition)
      throws IOException {
    long records = 0;
    List<Path> files = files(dataset);
    for (int i = 0; i < files.size(); i++) {
      requireUnchanged(files.get(i));
      try (DataFileReader<T> reader =
          new DataFileReader<>(
              files.get(i).toFile(), new SpecificDatumReader<>(/* writer= */ known, known))) {
        requireKnown(files.get(i), reader, dataset);
        long block = -1;
        int before = 0;
        while (reader.hasNext()) {
          // Of a block until its last record is read; then of the next one.
          before = reader.previousSync() == block ? before + 1 : 0;
          block = reader.previousSync();
          T entry = reader.next();
          records++;
          if (condition.test(entry, new RecordPlace(i, block, before))) {
            return entry;
          }
        }
      } catch (AvroRuntimeException | IOException e) {
        throw notAvro(files.get(i), e);
      }
    }
    long written = success.path("records").path(dataset.folder()).asLong(records);
    if (records != written) {
      throw new IOException(
          "%s holds %d records and not %d, of which %s tells: files are missing or were cut"
              .formatted(folder.resolve(dataset.folder()), records, written, SUCCESS));
    }
    return null;
  }

  /**
   * Refuses a dataset that a later version of the program wrote, with fields or symbols that would
   * be lost in what is made of it, before any of its records is read.
   *
   * @throws IllegalArgumentException when a file has such, with its name and what to do; or when
   *     the run has no such dataset, or not in Avro
   * @throws IOException when a file cannot be read, with its name
   */
  public void requireKnown(Dataset dataset) throws IOException {
    for (Path file : files(dataset)) {
      try (DataFileReader<Object> reader =
          new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
        requireKnown(file, reader, dataset);
      } catch (AvroRuntimeException | IOException e) {
        throw notAvro(file, e);
      }
    }
  }

  /**
   * Refuses a file of the run that is not as the run wrote it, as far as its end tells.
   *
   * @param file in the run's folder
   * @throws IOException when it was changed, or cannot be read, with its name
   */
  public void requireUnchanged(Path file) throws IOException {
    listed.require(file);
  }

  private static void requireKnown(Path file, DataFileReader<?> reader, Dataset dataset)
      throws IOException {
    WholeFile.require(file, reader);
    String unknown = LaterSchema.unknown(reader.getSchema(), dataset.schema());
    if (unknown != null) {
      throw new IllegalArgumentException(
          file
              + " was written by a later version, whose "
              + unknown
              + " is not known here; use that version");
    }
  }

  /**
   * What the run's records follow, by name, as the models' checksum; empty when it says nothing.
   */
  public String rule(String name) {
    return success.path("rules").path(name).asText();
  }

  /** The folder of a run. */
  public Path folder() {
    return folder;
  }

  /** The folder. */
  @Override
  public String toString() {
    return folder.toString();
  }

  private static IOException notAvro(Path file, Exception e) {
    return new IOException(file + " cannot be read as Avro: " + e.getMessage(), e);
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
