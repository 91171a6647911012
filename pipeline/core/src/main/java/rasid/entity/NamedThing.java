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
 * @param kind what a listed place is, or null
 * @param prominence how much a listed place is named where nothing speaks for it or against it, in
 *     powers of ten of its people; 0 for other things
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
    @Nullable PlaceKind kind,
    double prominence,
    @Nullable Double lat,
    @Nullable Double lon,
    boolean isAdded) {

  /** A thing known by its name only. */
  public static NamedThing unlisted(EntityType type, String nameAr, @Nullable String country) {
    return new NamedThing(type, nameAr, null, null, country, null, 0, null, null, false);
  }

  /** Whether it is a country. */
  public boolean isCountry() {
    return kind == PlaceKind.COUNTRY;
  }

  /** Whether it is a first division of a country. */
  public boolean isProvince() {
    return kind == PlaceKind.PROVINCE;
  }

  /** The same thing under a name that a user's table gives it. */
  NamedThing added() {
    return new NamedThing(
        type, nameAr, nameEn, wikidata, country, kind, prominence, lat, lon, true);
  }

  /** The same thing in another country. */
  NamedThing in(@Nullable String other) {
    return new NamedThing(
        type, nameAr, nameEn, wikidata, other, kind, prominence, lat, lon, isAdded);
  }

  /**
   * The Wikidata id, else an id of type and name, however it is spelled; for a body or a listed
   * place with that of its country, because most countries have a ministry of health.
   */
  public String id() {
    if (wikidata != null) {
      return wikidata;
    }
    String key = NameSpelling.key(type, nameAr);
    return type == EntityType.ORGANIZATION || kind != null
        ? ContentId.of(type, key, Strings.nullToEmpty(country))
        : ContentId.of(type, key);
  }
}
