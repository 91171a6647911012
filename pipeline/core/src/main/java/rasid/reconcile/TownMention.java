package rasid.reconcile;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.entity.Mention;
import rasid.record.Entity;
import rasid.record.EntityType;
import rasid.tables.Table;

/**
 * That an article names a town or province.
 *
 * @param id its entity_id
 * @param country its country
 */
public record TownMention(String id, String country) {

  private static final Set<String> COUNTRIES = countries();

  /** The town of a mention, if it names one whose country is known. */
  public static Optional<TownMention> of(Mention mention) {
    return of(mention.type(), mention.thing().id(), mention.thing().country());
  }

  /** The town of an entity record. */
  public static Optional<TownMention> of(Entity entity) {
    return of(entity.getType(), entity.getEntityId(), entity.getCountry());
  }

  private static Optional<TownMention> of(EntityType type, String id, @Nullable String country) {
    boolean isTown = type == EntityType.GPE && country != null && !COUNTRIES.contains(id);
    return isTown ? Optional.of(new TownMention(id, country)) : Optional.empty();
  }

  private static Set<String> countries() {
    Set<String> ids = new HashSet<>();
    for (Table.Row row : Table.load("gazetteers/countries.tsv").rows()) {
      ids.add(row.get("qid"));
    }
    return ids;
  }
}
