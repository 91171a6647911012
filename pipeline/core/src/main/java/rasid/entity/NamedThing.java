package rasid.entity;

import com.google.common.base.Strings;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.EntityType;
import rasid.text.ContentId;

/**
 * What a mention names.
 *
 * @param type its kind
 * @param nameAr canonical Arabic name
 * @param nameEn English name, or null
 * @param wikidata Wikidata id, or null
 * @param country ISO 3166-1 code of its country, or null
 * @param population people who live there; 0 when unknown or no place
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 * @param isAdded whether a user's table gives it the name that was found
 */
public record NamedThing(
    EntityType type,
    String nameAr,
    @Nullable String nameEn,
    @Nullable String wikidata,
    @Nullable String country,
    long population,
    @Nullable Double lat,
    @Nullable Double lon,
    boolean isAdded) {

  /** A thing known by its name only. */
  public static NamedThing unlisted(EntityType type, String nameAr, @Nullable String country) {
    return new NamedThing(type, nameAr, null, null, country, 0, null, null, false);
  }

  /** The same thing under a name that a user's table gives it. */
  NamedThing added() {
    return new NamedThing(type, nameAr, nameEn, wikidata, country, population, lat, lon, true);
  }

  /**
   * The Wikidata id, else an id of type and name, however it is spelled; for a body with that of
   * its country, because most countries have a ministry of health.
   */
  public String id() {
    if (wikidata != null) {
      return wikidata;
    }
    String key = NameSpelling.key(type, nameAr);
    return type == EntityType.ORGANIZATION
        ? ContentId.of(type, key, Strings.nullToEmpty(country))
        : ContentId.of(type, key);
  }
}
