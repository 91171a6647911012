package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;

/**
 * Each dataset and field with its documentation, its type, and an example out of the run; where the
 * run has none, one of {@code codebook.tsv}, which is told apart.
 */
public final class Codebook {

  /** Fields that none of so many records fills have no example. */
  private static final int RECORDS_LOOKED_AT = 2_000;

  private static final int EXAMPLE_CHARS = 80;

  /** By dataset and field, examples that no run is needed for. */
  private static final String TABLE = "codebook.tsv";

  private final Dataset dataset;
  private final Map<String, String> elsewhere;
  private final Map<String, String> examples = new HashMap<>();

  private Codebook(Dataset dataset, Map<String, String> elsewhere) {
    this.dataset = dataset;
    this.elsewhere = elsewhere;
  }

  /** Writes a list of the datasets. */
  public static void write(FinishedRun run, JsonGenerator json) throws IOException {
    json.writeStartArray();
    Map<String, String> elsewhere = table();
    for (Dataset dataset : Dataset.values()) {
      Codebook codebook = new Codebook(dataset, elsewhere);
      codebook.look(run);
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

  private static Map<String, String> table() throws IOException {
    Map<String, String> examples = new HashMap<>();
    for (String row :
        Resources.readLines(Resources.getResource(Codebook.class, TABLE), StandardCharsets.UTF_8)) {
      int tab = row.indexOf('\t');
      if (tab > 0 && !row.startsWith("#")) {
        examples.put(row.substring(0, tab), row.substring(tab + 1));
      }
    }
    return examples;
  }

  private void look(FinishedRun run) {
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
        // Of a record that is no text its fields below are the example.
        examples.putIfAbsent(path, inner.getSchema().getName());
        see(inner, path + ".");
      }
    } else if (value instanceof Collection<?> items) {
      if (items.iterator().hasNext()
          && items.iterator().next() instanceof IndexedRecord first
          && !first.getSchema().getName().equals("Span")) {
        examples.putIfAbsent(path, items.size() + " × " + first.getSchema().getName());
      }
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
      String other = elsewhere.get(dataset.folder() + "." + path);
      if (example != null) {
        json.writeStringField("example", example);
      } else if (other != null) {
        json.writeStringField("example", other);
        json.writeBooleanField("elsewhere", true);
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
