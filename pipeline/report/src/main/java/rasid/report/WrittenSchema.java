package rasid.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;

/**
 * Finds out whether files were written by a later version. Avro would pass over fields that this
 * version does not know, and give UNKNOWN for symbols; a report that leaves out what a run says is
 * none.
 */
final class WrittenSchema {

  private WrittenSchema() {}

  /**
   * Holds the schema of each file of a dataset against this version's.
   *
   * @throws IllegalArgumentException when one has what this version does not know, or is no Avro
   */
  static void check(Path dataset, Schema known) {
    for (Path file : files(dataset)) {
      String unknown = unknown(written(file), known, known.getName(), new HashSet<>());
      if (unknown != null) {
        throw new IllegalArgumentException(
            file
                + " was written by a later version, which knows "
                + unknown
                + "; make the report with that version");
      }
    }
  }

  private static List<Path> files(Path dataset) {
    if (!Files.isDirectory(dataset)) {
      throw new IllegalArgumentException(
          dataset.getParent()
              + " is damaged or of another version: no dataset "
              + dataset.getFileName());
    }
    try (Stream<Path> all = Files.list(dataset)) {
      return all.filter(file -> file.toString().endsWith(".avro")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(dataset + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Schema written(Path file) {
    try (DataFileReader<Object> reader =
        new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
      return reader.getSchema();
    } catch (AvroRuntimeException | IOException e) {
      throw new IllegalArgumentException(
          file + " cannot be read as Avro: " + e.getMessage() + "; run it again", e);
    }
  }

  /** What a written schema has that is not known, by its path; null when all is known. */
  private static String unknown(Schema written, Schema known, String path, Set<String> seen) {
    switch (written.getType()) {
      case RECORD:
        if (known.getType() != Schema.Type.RECORD || !seen.add(written.getFullName())) {
          return known.getType() == Schema.Type.RECORD ? null : path;
        }
        for (Schema.Field field : written.getFields()) {
          String name = path + "." + field.name();
          Schema.Field same = known.getField(field.name());
          String unknown = same == null ? name : unknown(field.schema(), same.schema(), name, seen);
          if (unknown != null) {
            return unknown;
          }
        }
        return null;
      case ENUM:
        if (known.getType() != Schema.Type.ENUM) {
          return path;
        }
        return written.getEnumSymbols().stream()
            .filter(symbol -> !known.hasEnumSymbol(symbol))
            .map(symbol -> path + " " + symbol)
            .findFirst()
            .orElse(null);
      case ARRAY:
        return known.getType() == Schema.Type.ARRAY
            ? unknown(written.getElementType(), known.getElementType(), path, seen)
            : path;
      case UNION:
        Schema inner = valueType(written);
        return unknown(inner, valueType(known), path, seen);
      default:
        return null;
    }
  }

  /** The type of an optional value; any other type itself. */
  static Schema valueType(Schema schema) {
    return schema.getType() != Schema.Type.UNION
        ? schema
        : schema.getTypes().stream()
            .filter(type -> type.getType() != Schema.Type.NULL)
            .findFirst()
            .orElse(schema);
  }
}
