package rasid.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;

/**
 * A JSON object on each line, in UTF-8, with the names of the record's fields. An optional value is
 * the value itself or null, a symbol its name, and bytes are base64 (RFC 4648, with padding).
 */
public final class JsonLines implements RecordWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  JsonLines(OutputStream out) throws IOException {
    // By a writer: half a surrogate pair becomes a question mark, as in Avro, and not an error.
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json = JSON.createGenerator(writer);
    json.setRootValueSeparator(null);
  }

  /** A record as a line, without its end. */
  public static String line(SpecificRecord entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(bytes)) {
      lines.writeValue(entry);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void write(SpecificRecord entry) throws IOException {
    writeValue(entry);
    json.writeRaw('\n');
  }

  private void writeValue(Object value) throws IOException {
    if (value instanceof IndexedRecord entry) {
      json.writeStartObject();
      for (Schema.Field field : entry.getSchema().getFields()) {
        json.writeFieldName(field.name());
        writeValue(entry.get(field.pos()));
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        writeValue(item);
      }
      json.writeEndArray();
    } else if (value instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      json.writeBinary(bytes);
    } else if (value instanceof CharSequence || value instanceof Enum<?>) {
      json.writeString(value.toString());
    } else {
      // Numbers, truth values and null.
      json.writeObject(value);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
