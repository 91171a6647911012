package rasid.entity;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.PlacePrecision;

/**
 * Where something happened, as far as its place tells.
 *
 * @param precision how exactly the place is known, or null when not even its country is
 * @param admin1 English name of the first division of the country, or null
 * @param admin2 English name of the second division, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 */
public record Whereabouts(
    @Nullable PlacePrecision precision,
    @Nullable String admin1,
    @Nullable String admin2,
    @Nullable Double lat,
    @Nullable Double lon) {

  private static final Whereabouts NOWHERE = new Whereabouts(null, null, null, null, null);

  private static final Whereabouts IN_COUNTRY =
      new Whereabouts(PlacePrecision.COUNTRY, null, null, null, null);

  /**
   * Where a thing is.
   *
   * @param thing what the place names, or null when that is not known
   * @param country code of the country that it is taken for, or null
   */
  public static Whereabouts of(@Nullable NamedThing thing, @Nullable String country) {
    if (thing == null || thing.kind() == null) {
      return country == null ? NOWHERE : IN_COUNTRY;
    }
    PlacePrecision precision = thing.kind().precision();
    String first = precision == PlacePrecision.PROVINCE ? thing.nameEn() : null;
    String second = precision == PlacePrecision.DISTRICT ? thing.nameEn() : null;
    boolean isInDivision = precision == PlacePrecision.TOWN || precision == PlacePrecision.DISTRICT;
    String within = thing.country();
    Double lat = thing.lat();
    Double lon = thing.lon();
    if (isInDivision && within != null && lat != null && lon != null) {
      Divisions.Point near = Divisions.shared().nearest(within, lat, lon);
      first = near == null ? null : near.first();
      second = second != null || near == null ? second : near.second();
    }
    return new Whereabouts(precision, first, second, lat, lon);
  }
}
