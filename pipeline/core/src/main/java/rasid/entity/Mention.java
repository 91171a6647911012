package rasid.entity;

import rasid.annotation.TokenSpan;
import rasid.record.Entity;
import rasid.record.EntityType;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * A mention of a named entity.
 *
 * @param sentence the sentence that holds it
 * @param zone the zone that holds it
 * @param tokens its tokens
 * @param range where it stands
 * @param thing what it names
 * @param confidence from 0 to 1
 */
public record Mention(
    int sentence,
    ZoneType zone,
    TokenSpan tokens,
    TextRange range,
    NamedThing thing,
    double confidence) {

  /** Confidence of what a rule found that the tagger cannot know better. */
  static final double SURE = 0.85;

  /** Its first token. */
  public int firstToken() {
    return tokens.first();
  }

  /** Its last token. */
  public int lastToken() {
    return tokens.last();
  }

  public EntityType type() {
    return thing.type();
  }

  /** Whether it has a token in common with another one of its sentence. */
  boolean overlaps(Mention other) {
    return tokens.overlaps(other.tokens);
  }

  /** The same mention of another thing. */
  Mention of(NamedThing other) {
    return new Mention(sentence, zone, tokens, range, other, confidence);
  }

  /** A country, city or other place. */
  public boolean isPlace() {
    return type() == EntityType.GPE
        || type() == EntityType.LOCATION
        || type() == EntityType.FACILITY;
  }

  /** A person or body, which can speak. */
  public boolean canSpeak() {
    return type() == EntityType.PERSON || type() == EntityType.ORGANIZATION;
  }

  public Entity record(String docId, TextOffsets offsets) {
    return new Entity(
        docId,
        sentence,
        zone,
        offsets.span(range),
        type(),
        thing.id(),
        thing.nameAr(),
        thing.nameEn(),
        thing.wikidata(),
        thing.country(),
        thing.lat(),
        thing.lon(),
        confidence);
  }
}
