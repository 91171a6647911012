package rasid.stages;

import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ShardCount;

/**
 * One Avro file of a run. It is written under a temporary name (hidden from readers by its
 * underscore) and renamed when it is whole, so a reader never sees half a file and a repeated
 * attempt replaces the earlier one.
 */
final class AvroPart implements Closeable {

  private final Dataset dataset;
  private final ResourceId temporary;
  private final ResourceId target;
  private final DataFileWriter<SpecificRecord> writer;
  private final @Nullable JsonLinesPart json;
  private long records;

  private AvroPart(
      Dataset dataset,
      ResourceId temporary,
      ResourceId target,
      DataFileWriter<SpecificRecord> writer,
      @Nullable JsonLinesPart json) {
    this.dataset = dataset;
    this.temporary = temporary;
    this.target = target;
    this.writer = writer;
    this.json = json;
  }

  /**
   * Opens a part.
   *
   * @param attempt tells attempts at the same part from each other
   */
  static AvroPart create(RunFolder run, Dataset dataset, String part, String attempt)
      throws IOException {
    ResourceId target = run.part(dataset, part);
    ResourceId temporary = run.temporary(dataset, part, attempt);
    DataFileWriter<SpecificRecord> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(dataset.schema()));
    writer.setCodec(CodecFactory.fromString(run.codec()));
    // Avro's own marker is random; this one makes equal records equal files.
    byte[] marker =
        Hashing.murmur3_128()
            .hashString(dataset.folder() + "/" + part, StandardCharsets.UTF_8)
            .asBytes();
    writer.create(dataset.schema(), RunFolder.create(temporary), marker);
    JsonLinesPart json =
        run.hasJsonLines() ? JsonLinesPart.create(run, dataset, part, attempt) : null;
    return new AvroPart(dataset, temporary, target, writer, json);
  }

  void append(SpecificRecord entry) throws IOException {
    writer.append(entry);
    if (json != null) {
      json.append(entry);
    }
    records++;
  }

  /** Closes the file and gives it its name. */
  ShardCount finish() throws IOException {
    writer.close();
    if (json != null) {
      json.finish();
    }
    FileSystems.rename(
        List.of(temporary), List.of(target), StandardMoveOptions.IGNORE_MISSING_FILES);
    return new ShardCount(dataset.folder(), target.toString(), records);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (json != null) {
      json.close();
    }
  }
}
