package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A table as columns, which pack and parse several times better than rows. Strings that come again
 * and again are codes of a list, -1 for null.
 */
public final class Columns {

  private sealed interface Column {
    void write(JsonGenerator json) throws IOException;
  }

  private record Numbers(List<Double> values) implements Column {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStartArray();
      for (Double value : values) {
        writeNumber(json, value);
      }
      json.writeEndArray();
    }
  }

  private record Texts(List<String> values) implements Column {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStartArray();
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private record Codes(Map<String, Integer> codes, List<Integer> values) implements Column {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeArrayFieldStart("list");
      for (String value : codes.keySet()) {
        json.writeString(value);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("codes");
      for (int code : values) {
        json.writeNumber(code);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private final Map<String, Column> columns = new LinkedHashMap<>();

  /** Adds to a column of numbers. */
  void number(String name, @Nullable Double value) {
    ((Numbers) columns.computeIfAbsent(name, unused -> new Numbers(new ArrayList<>())))
        .values()
        .add(value);
  }

  void number(String name, int value) {
    number(name, Double.valueOf(value));
  }

  /** Adds to a column of strings that are mostly different. */
  void text(String name, @Nullable String value) {
    ((Texts) columns.computeIfAbsent(name, unused -> new Texts(new ArrayList<>())))
        .values()
        .add(value);
  }

  /** Adds to a column of strings of which many are equal. */
  void symbol(String name, @Nullable Object value) {
    Codes column =
        (Codes)
            columns.computeIfAbsent(
                name, unused -> new Codes(new LinkedHashMap<>(), new ArrayList<>()));
    Map<String, Integer> codes = column.codes();
    int code = value == null ? -1 : codes.computeIfAbsent(value.toString(), unused -> codes.size());
    column.values().add(code);
  }

  /** Writes an object with a field for each column. */
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Column> column : columns.entrySet()) {
      json.writeFieldName(column.getKey());
      column.getValue().write(json);
    }
    json.writeEndObject();
  }

  /** Writes a number, a whole one without a point. */
  public static void writeNumber(JsonGenerator json, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(value);
    }
  }
}
