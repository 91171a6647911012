package rasid.stages;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** The same records as an Avro file, one JSON object a line with the fields' names. */
final class JsonLinesPart implements Closeable {

  private final ResourceId temporary;
  private final ResourceId target;
  private final Writer writer;

  private JsonLinesPart(ResourceId temporary, ResourceId target, Writer writer) {
    this.temporary = temporary;
    this.target = target;
    this.writer = writer;
  }

  static JsonLinesPart create(RunFolder run, Dataset dataset, String part, String attempt)
      throws IOException {
    ResourceId temporary = run.temporary(dataset, part, attempt + "-json");
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(RunFolder.create(temporary), StandardCharsets.UTF_8));
    return new JsonLinesPart(temporary, run.jsonPart(dataset, part), writer);
  }

  void append(SpecificRecord entry) throws IOException {
    // Avro's own form of a record is JSON; an optional value is the value itself or null.
    writer.write(entry.toString());
    writer.write('\n');
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
