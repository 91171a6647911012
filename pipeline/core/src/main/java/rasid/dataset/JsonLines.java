package rasid.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;

/** A JSON object on each line, with the names of the record's fields. */
final class JsonLines implements RecordWriter {

  private final Writer writer;

  JsonLines(OutputStream out) {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(SpecificRecord entry) throws IOException {
    // Avro's own form of a record is JSON; an optional value is the value itself or null.
    writer.write(entry.toString());
    writer.write('\n');
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
