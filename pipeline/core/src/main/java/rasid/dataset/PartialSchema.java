package rasid.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;

/** Schemas by which records are read without some of their fields, whose bytes are passed over. */
final class PartialSchema {

  private PartialSchema() {}

  /**
   * The schema of the same class in which some fields have names that no file has: Avro gives them
   * their defaults, which are empty.
   *
   * @param fields of text, lists, or what may be null
   */
  static Schema without(Schema schema, Set<String> fields) {
    List<Schema.Field> all = new ArrayList<>();
    for (Schema.Field field : schema.getFields()) {
      all.add(
          fields.contains(field.name())
              ? new Schema.Field(
                  field.name() + "_left_out", field.schema(), field.doc(), empty(field))
              : new Schema.Field(field, field.schema()));
    }
    return Schema.createRecord(
        schema.getName(), schema.getDoc(), schema.getNamespace(), /* isError= */ false, all);
  }

  private static Object empty(Schema.Field field) {
    return switch (field.schema().getType()) {
      case STRING -> "";
      case ARRAY -> List.of();
      case UNION -> JsonProperties.NULL_VALUE;
      default -> throw new IllegalArgumentException("no empty value of " + field);
    };
  }
}
