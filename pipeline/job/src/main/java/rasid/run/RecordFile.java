package rasid.run;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.CountingOutputStream;
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
import rasid.record.WrittenFile;

/**
 * One file of a run. It is written under a temporary name (hidden from readers by its underscore)
 * and renamed when it is whole, so a reader never sees half a file and a repeated attempt replaces
 * the earlier one.
 */
final class RecordFile implements Closeable {

  private final ResourceId temporary;
  private final ResourceId target;
  private final RecordWriter writer;
  private final String path;
  private final HashingOutputStream hashed;
  private final CountingOutputStream counted;

  private RecordFile(
      ResourceId temporary,
      ResourceId target,
      String path,
      RecordWriter writer,
      HashingOutputStream hashed,
      CountingOutputStream counted) {
    this.temporary = temporary;
    this.target = target;
    this.path = path;
    this.writer = writer;
    this.hashed = hashed;
    this.counted = counted;
  }

  static RecordFile create(
      RunFolder run, OutputFormat format, Dataset dataset, String shard, String attempt)
      throws IOException {
    ResourceId temporary =
        run.store().layout().temporary(dataset, shard, attempt + "-" + format.suffix());
    CountingOutputStream counted = new CountingOutputStream(RunStore.create(temporary));
    HashingOutputStream hashed = new HashingOutputStream(Hashing.sha256(), counted);
    RecordWriter writer = format.open(hashed, dataset, shard, run.codec(), run.origin().metadata());
    return new RecordFile(
        temporary,
        run.store().layout().records(format, dataset, shard),
        RunLayout.recordsPath(format, dataset, shard),
        writer,
        hashed,
        counted);
  }

  void append(SpecificRecord entry) throws IOException {
    try {
      writer.write(entry);
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  private IOException notWritten(IOException cause) {
    return new IOException(target + " cannot be written: " + cause.getMessage(), cause);
  }

  ResourceId target() {
    return target;
  }

  /** Closes the file and gives it its name; tells what was written. */
  WrittenFile finish() throws IOException {
    try {
      writer.close();
      FileSystems.rename(
          List.of(temporary), List.of(target), StandardMoveOptions.IGNORE_MISSING_FILES);
    } catch (IOException e) {
      throw notWritten(e);
    }
    return new WrittenFile(path, counted.getCount(), hashed.hash().toString());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
