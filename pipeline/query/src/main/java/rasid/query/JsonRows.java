package rasid.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.sql.Array;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.duckdb.DuckDBStruct;

/** Rows as one array of JSON, an object on each line; nested fields stay nested. */
final class JsonRows {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private JsonRows() {}

  static void write(ResultSet rows, Writer out) throws IOException, SQLException {
    List<String> names = DelimitedFile.names(rows);
    out.write('[');
    String separator = "\n";
    JsonGenerator json = MAPPER.createGenerator(out);
    json.setRootValueSeparator(null);
    while (rows.next()) {
      json.writeRaw(separator);
      json.writeStartObject();
      for (int i = 0; i < names.size(); i++) {
        json.writeFieldName(names.get(i));
        write(rows.getObject(i + 1), json);
      }
      json.writeEndObject();
      separator = ",\n";
    }
    json.flush();
    out.write("\n]\n");
    out.flush();
  }

  private static void write(@Nullable Object value, JsonGenerator json)
      throws IOException, SQLException {
    if (value instanceof DuckDBStruct struct) {
      json.writeStartObject();
      for (Map.Entry<String, Object> field : struct.getMap().entrySet()) {
        json.writeFieldName(field.getKey());
        write(field.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Array array) {
      json.writeStartArray();
      for (Object item : (Object[]) array.getArray()) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Blob blob) {
      json.writeBinary(blob.getBytes(1, (int) blob.length()));
    } else if (value instanceof Number || value instanceof Boolean || value == null) {
      json.writeObject(value);
    } else {
      json.writeString(value.toString());
    }
  }
}
