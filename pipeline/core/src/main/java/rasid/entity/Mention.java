package rasid.entity;

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
 * @param firstToken its first token
 * @param lastToken its last token
 * @param range where it stands
 * @param thing what it names
 * @param confidence from 0 to 1
 */
public record Mention(
    int sentence,
    ZoneType zone,
    int firstToken,
    int lastToken,
    TextRange range,
    NamedThing thing,
    double confidence) {

  /** Confidence of what a rule found that the tagger cannot know better. */
  static final double SURE = 0.85;

  public EntityType type() {
    return thing.type();
  }

  /** The same mention of another thing. */
  Mention of(NamedThing other) {
    return new Mention(sentence, zone, firstToken, lastToken, range, other, confidence);
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
