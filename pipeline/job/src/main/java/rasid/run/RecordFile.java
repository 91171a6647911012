package rasid.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;

/**
 * One file of a run. It is written under a temporary name (hidden from readers by its underscore)
 * and renamed when it is whole, so a reader never sees half a file and a repeated attempt replaces
 * the earlier one.
 */
final class RecordFile implements Closeable {

  private final ResourceId temporary;
  private final ResourceId target;
  private final RecordWriter writer;

  private RecordFile(ResourceId temporary, ResourceId target, RecordWriter writer) {
    this.temporary = temporary;
    this.target = target;
    this.writer = writer;
  }

  static RecordFile create(
      RunFolder run, OutputFormat format, Dataset dataset, String shard, String attempt)
      throws IOException {
    ResourceId temporary =
        run.store().layout().temporary(dataset, shard, attempt + "-" + format.suffix());
    RecordWriter writer =
        format.open(RunStore.create(temporary), dataset, shard, run.codec(), run.origin().rules());
    return new RecordFile(temporary, run.store().layout().records(format, dataset, shard), writer);
  }

  void append(SpecificRecord entry) throws IOException {
    writer.write(entry);
  }

  ResourceId target() {
    return target;
  }

  /** Closes the file and gives it its name. */
  void finish() throws IOException {
    writer.close();
    FileSystems.rename(
        List.of(temporary), List.of(target), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
