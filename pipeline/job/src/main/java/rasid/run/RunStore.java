package rasid.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DatumReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;

/**
 * Reads, writes and removes the files of a run, on any file system that Beam knows.
 *
 * @param layout where they lie
 */
public record RunStore(RunLayout layout) implements Serializable {

  /** The run in a folder. */
  static RunStore at(String folder) {
    return new RunStore(new RunLayout(folder));
  }

  /** The run's folder. */
  @Override
  public String toString() {
    return layout.folder();
  }

  /** Whether there is a file of this name beside the datasets. */
  public boolean has(String name) throws IOException {
    return !match(layout.folder() + "/" + name).isEmpty();
  }

  /** The bytes of a file beside the datasets. */
  public byte[] read(String name) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(layout.file(name)))) {
      return in.readAllBytes();
    }
  }

  /** Opens a file by its place in the run's folder. */
  InputStream open(String path) throws IOException {
    ResourceId file = FileSystems.matchSingleFileSpec(layout.folder() + "/" + path).resourceId();
    return Channels.newInputStream(FileSystems.open(file));
  }

  /** The sizes of the run's files, by their places in its folder. */
  Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (MatchResult.Metadata file :
        FileSystems.match(layout.all(), EmptyMatchTreatment.ALLOW).metadata()) {
      String name = file.resourceId().toString();
      for (Dataset dataset : Dataset.values()) {
        int at = name.lastIndexOf("/" + dataset.folder() + "/part-");
        if (at >= 0) {
          OutputFormat format = OutputFormat.of(name.substring(name.lastIndexOf('.') + 1));
          String parent = format == OutputFormat.AVRO ? "" : format.suffix() + "/";
          sizes.put(parent + name.substring(at + 1), file.sizeBytes());
        }
      }
    }
    return sizes;
  }

  /** Writes a file beside the datasets, which is there as a whole or not at all. */
  public void write(String name, byte[] bytes) throws IOException {
    ResourceId temporary = layout.temporary(name);
    try (OutputStream out = create(temporary)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IOException(layout.file(name) + " cannot be written: " + e.getMessage(), e);
    }
    FileSystems.rename(
        List.of(temporary), List.of(layout.file(name)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Removes a file beside the datasets, if it is there. */
  public void delete(String name) throws IOException {
    FileSystems.delete(List.of(layout.file(name)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Removes what an earlier run of this id left, finished or not. */
  public void clear() throws IOException {
    FileSystems.delete(match(layout.all()), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Removes what attempts that died left beside the files of the run. */
  public void clearTemporary() throws IOException {
    FileSystems.delete(match(layout.allTemporary()), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /**
   * Makes sure that files can be written to the folder.
   *
   * @throws IOException when not
   */
  public void checkWritable() throws IOException {
    // A name of its own: another process may look at the same folder.
    String probe = "_probe-" + UUID.randomUUID();
    write(probe, new byte[] {1});
    FileSystems.delete(List.of(layout.file(probe)));
  }

  /** All records of a dataset; for small runs. */
  public <T extends SpecificRecord> List<T> read(Dataset dataset) throws IOException {
    List<T> records = new ArrayList<>();
    this.<T>forEach(dataset, records::add);
    return records;
  }

  /**
   * Gives all records of a dataset, one after another.
   *
   * @throws IOException when a file cannot be read, with its name
   */
  public <T extends SpecificRecord> void forEach(Dataset dataset, Consumer<T> out)
      throws IOException {
    for (ResourceId file : match(layout.allRecords(dataset))) {
      forEach(file, new SpecificDatumReader<>(dataset.schema()), out);
    }
  }

  /**
   * Gives all records of a dataset that one shard wrote; none when it wrote none.
   *
   * @throws IOException when its file cannot be read, with its name
   */
  public <T extends SpecificRecord> void forEach(Dataset dataset, int shard, Consumer<T> out)
      throws IOException {
    ResourceId file = layout.records(OutputFormat.AVRO, dataset, RunLayout.shardName(shard));
    if (!match(file.toString()).isEmpty()) {
      forEach(file, new SpecificDatumReader<>(dataset.schema()), out);
    }
  }

  /**
   * Gives the values of one field of text of all records of a dataset; the other fields are passed
   * over.
   *
   * @throws IOException when a file cannot be read, with its name
   */
  public void forEachText(Dataset dataset, String field, Consumer<String> out) throws IOException {
    Schema all = dataset.schema();
    Schema one =
        SchemaBuilder.record(all.getName())
            .namespace(all.getNamespace())
            .fields()
            .requiredString(field)
            .endRecord();
    for (ResourceId file : match(layout.allRecords(dataset))) {
      RunStore.<GenericRecord>forEach(
          file, new GenericDatumReader<>(one), entry -> out.accept(entry.get(0).toString()));
    }
  }

  /**
   * Gives the schema that each file of a dataset was written with, with the file's name.
   *
   * @throws IOException when a file cannot be read, with its name
   */
  void forEachSchema(Dataset dataset, BiConsumer<String, Schema> out) throws IOException {
    for (ResourceId file : match(layout.allRecords(dataset))) {
      try (InputStream in = Channels.newInputStream(FileSystems.open(file));
          DataFileStream<Object> records = new DataFileStream<>(in, new GenericDatumReader<>())) {
        out.accept(file.toString(), records.getSchema());
      } catch (AvroRuntimeException | IOException e) {
        throw new IOException(file + " cannot be read: " + e.getMessage(), e);
      }
    }
  }

  /** The shards that wrote records of a dataset. */
  public List<Integer> shards(Dataset dataset) throws IOException {
    List<Integer> shards = new ArrayList<>();
    for (ResourceId file : match(layout.allRecords(dataset))) {
      RunLayout.shardOf(file).ifPresent(shards::add);
    }
    return shards;
  }

  private static <T> void forEach(ResourceId file, DatumReader<T> reader, Consumer<T> out)
      throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(file));
        DataFileStream<T> records = new DataFileStream<>(in, reader)) {
      while (records.hasNext()) {
        out.accept(records.next());
      }
    } catch (AvroRuntimeException | IOException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<ResourceId> match(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(MatchResult.Metadata::resourceId)
        .collect(Collectors.toList());
  }

  /** A stream that writes a file. */
  static OutputStream create(ResourceId file) throws IOException {
    return Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY));
  }
}
