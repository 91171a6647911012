package rasid.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;
import rasid.dataset.RecordPlace;

/**
 * A finished run whose records can be relied on: this version knows all that its files hold, and
 * each dataset has as many records as the run says.
 */
public final class FinishedRun {

  private static final String METRICS = "_METRICS.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final LocalRun records;
  private final JsonNode success;

  private FinishedRun(Path folder, LocalRun records, JsonNode success) {
    this.folder = folder;
    this.records = records;
    this.success = success;
  }

  /**
   * A run.
   *
   * @throws IllegalArgumentException when no finished run is there, or one of a later version
   */
  public static FinishedRun open(Path folder) {
    LocalRun records = LocalRun.open(folder);
    FinishedRun run = new FinishedRun(folder, records, json(folder.resolve(LocalRun.SUCCESS)));
    try {
      for (Dataset dataset : Dataset.values()) {
        records.requireKnown(dataset);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return run;
  }

  /** The run's id: the name of its folder, without {@code run=}. */
  public String name() {
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    return name.startsWith("run=") ? name.substring("run=".length()) : name;
  }

  /** What the run says of itself: counts, failures, options. */
  public JsonNode success() {
    return success;
  }

  /** Seconds and rates; empty when the run has none. */
  JsonNode metrics() {
    Path file = folder.resolve(METRICS);
    return Files.exists(file) ? json(file) : JSON.createObjectNode();
  }

  /** The folder, for commands that a reader of the report may run. */
  public Path folder() {
    return folder;
  }

  /**
   * Gives each record of a dataset to a consumer.
   *
   * @throws IllegalArgumentException when a file is damaged or records are missing
   */
  public <T extends SpecificRecord> void forEach(Class<T> type, Consumer<T> consumer) {
    first(
        type,
        entry -> {
          consumer.accept(entry);
          return false;
        });
  }

  /** Gives records of a dataset to a predicate until it says that it has enough. */
  public <T extends SpecificRecord> void first(Class<T> type, Predicate<T> isEnough) {
    reading(
        type,
        () -> {
          T unused = records.first(type, isEnough);
        });
  }

  /**
   * Gives each record of a dataset without its large fields, and where it lies.
   *
   * @param leftOut fields that are empty in what is given
   * @throws IllegalArgumentException when a file is damaged or records are missing
   */
  public <T extends SpecificRecord> void forEachPlaced(
      Class<T> type, Set<String> leftOut, BiConsumer<T, RecordPlace> consumer) {
    reading(type, () -> records.forEachPlaced(type, leftOut, consumer));
  }

  /**
   * Gives the records of a dataset from one on, at most to the end of its file, until a predicate
   * says that it has enough.
   *
   * @throws IllegalArgumentException when the file is not what it was
   */
  public <T extends SpecificRecord> void from(
      Class<T> type, RecordPlace place, Predicate<T> isEnough) {
    reading(type, () -> records.from(type, place, isEnough));
  }

  private interface Reading {
    void read() throws IOException;
  }

  private void reading(Class<?> type, Reading reading) {
    try {
      reading.read();
    } catch (IOException e) {
      throw unreadable(e);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      // Avro's decoder on bytes that are no record.
      throw new IllegalArgumentException(
          folder + " is damaged: a file of " + type.getSimpleName() + " records; run it again", e);
    }
  }

  private static IllegalArgumentException unreadable(IOException e) {
    return new IllegalArgumentException(e.getMessage() + "; run it again", e);
  }

  private static JsonNode json(Path file) {
    try {
      JsonNode node = JSON.readTree(file.toFile());
      if (!node.isObject()) {
        throw new IllegalArgumentException(file + " is damaged: no JSON object; run it again");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is damaged: no JSON; run it again", e);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("no " + file, e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
