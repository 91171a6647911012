package rasid.entity;

import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.text.ArabicNormalizer;

/**
 * Words that announce a name: titles, heads of bodies' names, category words of places
 * (entity-triggers.tsv).
 */
final class Triggers {

  private final Map<String, EntityType> types = new HashMap<>();

  static Triggers of(Lexicons lexicons) {
    Triggers triggers = new Triggers();
    lexicons.read(
        "entity-triggers.tsv",
        row ->
            triggers.types.putIfAbsent(
                ArabicNormalizer.key(row.get("word")), row.symbol("type", EntityType.class)));
    return triggers;
  }

  /** The type that a word announces, or null. */
  @Nullable EntityType of(String key) {
    return types.get(key);
  }
}
