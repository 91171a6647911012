package rasid.stages;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.record.ShardCount;

/** One part of a dataset: an Avro file, and one more in the format that the run also writes. */
final class DatasetPart implements Closeable {

  private final Dataset dataset;
  private final List<PartFile> files;
  private long records;

  private DatasetPart(Dataset dataset, List<PartFile> files) {
    this.dataset = dataset;
    this.files = files;
  }

  /**
   * Opens a part.
   *
   * @param attempt tells attempts at the same part from each other
   */
  static DatasetPart create(RunFolder run, Dataset dataset, String part, String attempt)
      throws IOException {
    List<PartFile> files = new ArrayList<>();
    for (OutputFormat format : run.formats()) {
      files.add(PartFile.create(run, format, dataset, part, attempt));
    }
    return new DatasetPart(dataset, files);
  }

  void append(SpecificRecord entry) throws IOException {
    for (PartFile file : files) {
      file.append(entry);
    }
    records++;
  }

  /** Closes the files and gives them their names; tells what the Avro file holds. */
  ShardCount finish() throws IOException {
    for (PartFile file : files) {
      file.finish();
    }
    return new ShardCount(dataset.folder(), files.get(0).target().toString(), records);
  }

  @Override
  public void close() throws IOException {
    for (PartFile file : files) {
      file.close();
    }
  }
}
