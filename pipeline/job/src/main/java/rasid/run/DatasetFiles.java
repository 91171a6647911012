package rasid.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.record.ShardCount;

/** One part of a dataset: an Avro file, and one more in the format that the run also writes. */
public final class DatasetFiles implements Closeable {

  private final Dataset dataset;
  private final List<RecordFile> files;
  private long records;

  private DatasetFiles(Dataset dataset, List<RecordFile> files) {
    this.dataset = dataset;
    this.files = files;
  }

  /**
   * Opens a part.
   *
   * @param attempt tells attempts at the same part from each other
   */
  public static DatasetFiles create(RunFolder run, Dataset dataset, String part, String attempt)
      throws IOException {
    List<RecordFile> files = new ArrayList<>();
    for (OutputFormat format : run.formats()) {
      files.add(RecordFile.create(run, format, dataset, part, attempt));
    }
    return new DatasetFiles(dataset, files);
  }

  public void append(SpecificRecord entry) throws IOException {
    for (RecordFile file : files) {
      file.append(entry);
    }
    records++;
  }

  /** Closes the files and gives them their names; tells what the Avro file holds. */
  public ShardCount finish() throws IOException {
    for (RecordFile file : files) {
      file.finish();
    }
    return new ShardCount(dataset.folder(), files.get(0).target().toString(), records);
  }

  @Override
  public void close() throws IOException {
    for (RecordFile file : files) {
      file.close();
    }
  }
}
