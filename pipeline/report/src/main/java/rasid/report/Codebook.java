package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;

/** Each dataset and field with its documentation, its type, and an example out of the run. */
public final class Codebook {

  /** Fields that none of so many records fills have no example. */
  private static final int RECORDS_LOOKED_AT = 2_000;

  private static final int EXAMPLE_CHARS = 80;

  private final Map<String, String> examples = new HashMap<>();

  private Codebook() {}

  /** Writes a list of the datasets. */
  public static void write(FinishedRun run, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Dataset dataset : Dataset.values()) {
      Codebook codebook = new Codebook();
      codebook.look(run, dataset);
      json.writeStartObject();
      json.writeStringField("dataset", dataset.folder());
      json.writeStringField("doc", dataset.schema().getDoc());
      json.writeArrayFieldStart("fields");
      codebook.fields(dataset.schema(), "", json);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void look(FinishedRun run, Dataset dataset) {
    int[] seen = {0};
    run.first(
        recordClass(dataset),
        entry -> {
          see(entry, "");
          return ++seen[0] >= RECORDS_LOOKED_AT;
        });
  }

  private static Class<? extends SpecificRecord> recordClass(Dataset dataset) {
    try {
      return Class.forName(dataset.schema().getFullName()).asSubclass(SpecificRecord.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no class of " + dataset, e);
    }
  }

  private void see(IndexedRecord entry, String prefix) {
    for (Schema.Field field : entry.getSchema().getFields()) {
      see(entry.get(field.pos()), prefix + field.name());
    }
  }

  private void see(Object value, String path) {
    if (value instanceof IndexedRecord inner) {
      if (inner.getSchema().getName().equals("Span")) {
        examples.putIfAbsent(path, shortened(inner.get(2).toString()));
      } else {
        see(inner, path + ".");
      }
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> see(item, path));
    } else if (value instanceof ByteBuffer bytes) {
      examples.putIfAbsent(path, bytes.remaining() + " bytes");
    } else if (value != null && !value.toString().isEmpty()) {
      examples.putIfAbsent(path, shortened(value.toString()));
    }
  }

  private static String shortened(String text) {
    int codePoints = text.codePointCount(0, text.length());
    return codePoints <= EXAMPLE_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXAMPLE_CHARS)) + "…";
  }

  private void fields(Schema schema, String prefix, JsonGenerator json) throws IOException {
    for (Schema.Field field : schema.getFields()) {
      Schema type = valueType(field.schema());
      Schema element = type.getType() == Schema.Type.ARRAY ? type.getElementType() : type;
      String path = prefix + field.name();
      json.writeStartObject();
      json.writeStringField("name", path);
      json.writeStringField("type", typeName(field.schema()));
      json.writeStringField("doc", field.doc());
      if (element.getType() == Schema.Type.ENUM) {
        json.writeStringField("symbols", String.join(" ", element.getEnumSymbols()));
        json.writeStringField("meaning", element.getDoc());
      }
      String example = examples.get(path);
      if (example != null) {
        json.writeStringField("example", example);
      }
      json.writeEndObject();
      if (element.getType() == Schema.Type.RECORD && !element.getName().equals("Span")) {
        fields(element, path + ".", json);
      }
    }
  }

  /** The type of an optional value; any other type itself. */
  private static Schema valueType(Schema schema) {
    return schema.getType() != Schema.Type.UNION
        ? schema
        : schema.getTypes().stream()
            .filter(type -> type.getType() != Schema.Type.NULL)
            .findFirst()
            .orElse(schema);
  }

  private static String typeName(Schema schema) {
    return switch (schema.getType()) {
      case UNION -> typeName(valueType(schema)) + " or null";
      case ARRAY -> "list of " + typeName(schema.getElementType());
      case RECORD, ENUM -> schema.getName();
      default -> schema.getType().getName();
    };
  }
}
