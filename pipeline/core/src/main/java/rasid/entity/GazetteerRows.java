package rasid.entity;

import com.google.common.base.Strings;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.EntityType;
import rasid.tables.Table;

/** Rows of the lists (models/gazetteers) as the things that they name. */
final class GazetteerRows {

  /** Prominence of countries, of provinces that news knows and of others, and of regions. */
  private static final double COUNTRY = 8;

  private static final double WORLD = 7;
  private static final double PROVINCE = 5.6;
  private static final double LISTED_PROVINCE = 4.5;

  /** People of a town that news knows, and of any other, when their number is not known. */
  private static final double TOWN = 20_000;

  private static final double VILLAGE = 300;

  /** The prominence of a town of which no more is known than that it is on the list. */
  static final double OF_VILLAGE = Math.log10(VILLAGE);

  private GazetteerRows() {}

  /**
   * A row of countries.tsv.
   *
   * @param middle its row of country-coordinates.tsv, or null
   */
  static NamedThing country(Table.Row row, Table.@Nullable Row middle) {
    return new NamedThing(
        EntityType.GPE,
        row.get("name_ar"),
        row.get("name_en"),
        row.get("qid"),
        row.get("country"),
        PlaceKind.COUNTRY,
        COUNTRY,
        middle == null ? null : middle.number("lat"),
        middle == null ? null : middle.number("lon"),
        false);
  }

  /** A row of regions.tsv. */
  static NamedThing region(Table.Row row) {
    return named(row, EntityType.LOCATION, PlaceKind.REGION, WORLD);
  }

  /** A row of organizations.tsv. */
  static NamedThing body(Table.Row row) {
    return named(row, EntityType.ORGANIZATION, null, 0);
  }

  /**
   * A row of place-policy.tsv whose name no list has: a region of that name.
   *
   * @param country the country that it declares, or null
   */
  static NamedThing declared(Table.Row row, @Nullable String country) {
    PlaceKind kind = PlaceKind.REGION;
    String name = row.get("name");
    return new NamedThing(
        kind.type(), name, null, null, country, kind, PROVINCE, null, null, false);
  }

  /**
   * A row of known-names.tsv, which lists people and bodies that news names much.
   *
   * @param country the code that it gives, or null
   */
  static NamedThing known(Table.Row row, @Nullable String country) {
    return new NamedThing(
        row.symbol("type", EntityType.class),
        row.get("of").isEmpty() ? row.get("name_ar") : row.get("of"),
        Strings.emptyToNull(row.get("name_en")),
        Strings.emptyToNull(row.get("wikidata")),
        country,
        null,
        0,
        null,
        null,
        false);
  }

  private static NamedThing named(
      Table.Row row, EntityType type, @Nullable PlaceKind kind, double prominence) {
    return new NamedThing(
        type,
        row.get("name_ar"),
        row.get("name_en"),
        Strings.emptyToNull(row.get("wikidata")),
        null,
        kind,
        prominence,
        null,
        null,
        false);
  }

  /**
   * A row of places.tsv, which lists the places that news names.
   *
   * @param country the country whose code it gives
   */
  static NamedThing newsPlace(Table.Row row, NamedThing country) {
    PlaceKind kind = row.symbol("kind", PlaceKind.class);
    String name = row.get("of").isEmpty() ? row.get("name_ar") : row.get("of");
    return place(
        row, country, kind, name, prominence(row, kind), degrees(row, "lat"), degrees(row, "lon"));
  }

  /** A town is named by its people, and ten times as much when news knows it. */
  private static double prominence(Table.Row row, PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> COUNTRY;
      case PROVINCE, REGION -> PROVINCE;
      case TOWN, DISTRICT -> 1 + Math.log10(people(row, TOWN));
      case VILLAGE, CAMP, NEIGHBOURHOOD, FACILITY, HOSPITAL -> Math.log10(TOWN);
    };
  }

  /** A row of cities.tsv or world-cities.tsv. */
  static NamedThing city(Table.Row row, NamedThing country) {
    return place(
        row,
        country,
        PlaceKind.TOWN,
        row.get("name_ar"),
        Math.log10(people(row, VILLAGE)),
        degrees(row, "lat"),
        degrees(row, "lon"));
  }

  /** A row of states.tsv. */
  static NamedThing province(Table.Row row, NamedThing country) {
    return place(row, country, PlaceKind.PROVINCE, row.get("name_ar"), LISTED_PROVINCE, null, null);
  }

  private static NamedThing place(
      Table.Row row,
      NamedThing country,
      PlaceKind kind,
      String name,
      double prominence,
      @Nullable Double lat,
      @Nullable Double lon) {
    return new NamedThing(
        kind.type(),
        name,
        Strings.emptyToNull(row.get("name_en")),
        Strings.emptyToNull(row.get("qid")),
        country.country(),
        kind,
        prominence,
        lat,
        lon,
        false);
  }

  /** The people of a town; at least so many, also where they are not known. */
  private static double people(Table.Row row, double least) {
    double people = row.number("population");
    return Double.isNaN(people) ? least : Math.max(people, least);
  }

  private static @Nullable Double degrees(Table.Row row, String column) {
    double degrees = row.number(column);
    return Double.isNaN(degrees) ? null : degrees;
  }
}
