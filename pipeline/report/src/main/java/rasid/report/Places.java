package rasid.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Entity;

/** The places that claims and groups name, each once, with its names and where it lies. */
public final class Places {

  private final Set<String> wanted;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Columns columns = new Columns();

  /** Places of these entity ids; others are passed over. */
  public Places(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** Takes a mention of an entity into account; whether it is the first of one of these. */
  public boolean see(Entity entity) {
    String id = entity.getEntityId();
    if (!wanted.contains(id) || rows.containsKey(id)) {
      return false;
    }
    rows.put(id, rows.size());
    columns.text("id", id);
    columns.text("name_ar", entity.getNameAr());
    columns.text("name_en", entity.getNameEn());
    columns.symbol("type", entity.getType());
    columns.symbol("country", entity.getCountry());
    columns.number("lat", entity.getLat());
    columns.number("lon", entity.getLon());
    return true;
  }

  /** Whether each of these was seen. */
  public boolean isWhole() {
    return rows.size() == wanted.size();
  }

  /** The row of a place; -1 for none and for one that no mention stands for. */
  public int row(@Nullable String entityId) {
    return entityId == null ? -1 : rows.getOrDefault(entityId, -1);
  }

  /** All that were seen. */
  public Columns columns() {
    return columns;
  }
}
