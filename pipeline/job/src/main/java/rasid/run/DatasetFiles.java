package rasid.run;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.record.ShardCount;
import rasid.record.WrittenFile;

/**
 * What a shard writes of a dataset: an Avro file, and one more in the format that the run also
 * writes.
 */
public final class DatasetFiles implements Closeable {

  private final Dataset dataset;
  private final List<RecordFile> files;
  private long records;

  private DatasetFiles(Dataset dataset, List<RecordFile> files) {
    this.dataset = dataset;
    this.files = files;
  }

  /**
   * Opens the files.
   *
   * @param shard name of the shard in the names of its files
   * @param attempt tells attempts at the same shard from each other
   */
  static DatasetFiles create(RunFolder run, Dataset dataset, String shard, String attempt)
      throws IOException {
    DatasetFiles files = new DatasetFiles(dataset, new ArrayList<>());
    try {
      for (OutputFormat format : run.formats()) {
        files.files.add(RecordFile.create(run, format, dataset, shard, attempt));
      }
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
    return files;
  }

  /** Writes the files of a dataset that has no records, so that its folder can be read. */
  public static ShardCount writeEmpty(RunFolder run, Dataset dataset) throws IOException {
    try (DatasetFiles files = create(run, dataset, "empty", UUID.randomUUID().toString())) {
      return files.finish();
    }
  }

  void append(SpecificRecord entry) throws IOException {
    for (RecordFile file : files) {
      file.append(entry);
    }
    records++;
  }

  /** Closes the files and gives them their names; tells what the Avro file holds. */
  ShardCount finish() throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    for (RecordFile file : files) {
      written.add(file.finish());
    }
    return new ShardCount(
        dataset.folder(), files.get(0).target().toString(), records, written, null, List.of());
  }

  @Override
  public void close() throws IOException {
    try (Closer all = Closer.create()) {
      files.forEach(all::register);
    }
  }
}
