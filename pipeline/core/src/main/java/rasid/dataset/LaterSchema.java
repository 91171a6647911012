package rasid.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds what a schema has that this version does not know, as a file of a later version would. */
final class LaterSchema {

  private final Set<String> seen = new HashSet<>();

  private LaterSchema() {}

  /**
   * The first field or symbol of a schema that is not in another; null when all are.
   *
   * @param written the schema of a file
   * @param known the same record here
   */
  static @Nullable String unknown(Schema written, Schema known) {
    return new LaterSchema().find(written, known);
  }

  private @Nullable String find(Schema written, Schema known) {
    return switch (written.getType()) {
      case RECORD -> known.getType() == Schema.Type.RECORD ? record(written, known) : null;
      case ENUM -> known.getType() == Schema.Type.ENUM ? symbol(written, known) : null;
      case ARRAY ->
          known.getType() == Schema.Type.ARRAY
              ? find(written.getElementType(), known.getElementType())
              : null;
      case UNION -> union(written, known);
      default -> null;
    };
  }

  private @Nullable String record(Schema written, Schema known) {
    if (!seen.add(written.getFullName())) {
      return null;
    }
    for (Schema.Field field : written.getFields()) {
      Schema.Field here = known.getField(field.name());
      if (here == null) {
        return written.getName() + "." + field.name();
      }
      String inside = find(field.schema(), here.schema());
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private static @Nullable String symbol(Schema written, Schema known) {
    return written.getEnumSymbols().stream()
        .filter(symbol -> !known.hasEnumSymbol(symbol))
        .findFirst()
        .map(symbol -> written.getName() + "." + symbol)
        .orElse(null);
  }

  private @Nullable String union(Schema written, Schema known) {
    for (Schema branch : written.getTypes()) {
      for (Schema here : known.isUnion() ? known.getTypes() : List.of(known)) {
        String inside = branch.getFullName().equals(here.getFullName()) ? find(branch, here) : null;
        if (inside != null) {
          return inside;
        }
      }
    }
    return null;
  }
}
