package rasid.reconcile;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.entity.Mention;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;

/** Tells which names are those of towns and provinces, for which it knows the countries. */
public final class Towns {

  /** Entity ids. */
  private final Set<String> countries;

  private Towns(Set<String> countries) {
    this.countries = countries;
  }

  public static Towns of(Lexicons lexicons) {
    Set<String> ids = new HashSet<>();
    lexicons.read("countries.tsv", row -> ids.add(row.get("qid")));
    return new Towns(ids);
  }

  /** The town of a mention, if it names one whose country is known. */
  public Optional<TownMention> of(Mention mention) {
    return of(mention.type(), mention.thing().id(), mention.thing().country());
  }

  Optional<TownMention> of(EntityType type, String id, @Nullable String country) {
    return type == EntityType.GPE && country != null && !countries.contains(id)
        ? Optional.of(new TownMention(id, country))
        : Optional.empty();
  }
}
