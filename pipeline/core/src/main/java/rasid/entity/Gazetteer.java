package rasid.entity;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.record.EntityType;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;
import rasid.text.Words;

/**
 * The lists of countries, states, cities, nationality adjectives, bodies and words of people's
 * names (models/gazetteers).
 */
final class Gazetteer {

  /** Letters of the shortest name that a nationality is derived from. */
  private static final int SHORTEST_DERIVED = 6;

  private static final int SHORTEST_STEM = 4;

  /** People who bear a name that rules trust. */
  private static final int COMMON_NAME = 8;

  /** Prominence of countries, of provinces that news knows and of others, and of regions. */
  private static final double COUNTRY = 8;

  private static final double WORLD = 7;
  private static final double PROVINCE = 5.6;
  private static final double LISTED_PROVINCE = 4.5;

  /** People of a town that news knows, and of any other, when their number is not known. */
  private static final double TOWN = 20_000;

  private static final double VILLAGE = 300;
  private static final double MORE_THAN_VILLAGE = Math.log10(VILLAGE);

  /** Whether what is declared on a name holds always, or where nothing else is known. */
  private enum Policy {
    ALWAYS,
    FIRST
  }

  private final Lexicons lexicons;
  private final Phrases<List<NamedThing>> names = new Phrases<>();
  private final Map<String, List<NamedThing>> byKey = new HashMap<>();
  private final Map<String, NamedThing> nisba = new HashMap<>();
  private final Map<String, NamedThing> countries = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();
  private final Set<String> announced = new HashSet<>();
  private final Set<String> news = new HashSet<>();
  private final Map<String, String> first = new HashMap<>();

  private Gazetteer(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  static Gazetteer of(Lexicons lexicons) {
    Gazetteer gazetteer = new Gazetteer(lexicons);
    Map<String, NamedThing> aliases = gazetteer.loadCountries();
    gazetteer.loadNewsPlaces();
    gazetteer.loadCities();
    gazetteer.loadProvinces();
    gazetteer.loadNames("regions.tsv", EntityType.LOCATION);
    gazetteer.loadNames("organizations.tsv", EntityType.ORGANIZATION);
    gazetteer.loadPolicy();
    gazetteer.loadNisba();
    aliases.forEach(gazetteer::deriveNisba);
    gazetteer
        .countries
        .values()
        .forEach(country -> gazetteer.deriveNisba(country.nameAr(), country));
    lexicons.read(
        "name-words.tsv",
        row ->
            gazetteer.people.merge(
                ArabicNormalizer.key(row.get("word")), (int) row.number("people"), Integer::sum));
    return gazetteer;
  }

  /** The things that the longest name at a word can stand for. */
  Optional<Phrases.Match<List<NamedThing>>> at(Words words, int first) {
    return names.at(words, first);
  }

  /** The places of a name of one word that more than a village bears, or null. */
  @Nullable List<NamedThing> word(String key) {
    List<NamedThing> things = byKey.get(key);
    if (things == null) {
      return null;
    }
    for (NamedThing thing : things) {
      if (thing.isAdded() || (thing.kind() != null && thing.prominence() > MORE_THAN_VILLAGE)) {
        return things;
      }
    }
    return null;
  }

  /** The things of exactly this name, or null; the key is that of the whole name. */
  @Nullable List<NamedThing> named(String key) {
    return byKey.get(key);
  }

  /** Whether news knows a place of this name, and it is no common word. */
  boolean isInNews(String key) {
    return news.contains(key) && !announced.contains(key);
  }

  /** Whether a name is a common word, and stands for a place behind a word for places only. */
  boolean mustBeAnnounced(String key) {
    return announced.contains(key);
  }

  /** Whether a place is the one that its name stands for where nothing speaks for another. */
  boolean isFirst(String key, NamedThing thing) {
    return Strings.nullToEmpty(thing.country()).equals(first.get(key));
  }

  /** What a nationality adjective belongs to, or null; the key is without article. */
  @Nullable NamedThing nisba(String stem) {
    return nisba.get(stem);
  }

  @Nullable NamedThing country(String code) {
    return countries.get(code);
  }

  /** How many people of Wikidata bear a name of this word, as far as the list goes. */
  int people(String key) {
    return people.getOrDefault(key, 0);
  }

  /** Whether many people bear names of this word. */
  boolean isNameWord(String key) {
    return people(key) >= COMMON_NAME;
  }

  /** Returns the countries by their further names. */
  private Map<String, NamedThing> loadCountries() {
    Map<String, Table.Row> middles = new HashMap<>();
    lexicons.read("country-coordinates.tsv", row -> middles.put(row.get("country"), row));
    lexicons.read(
        "countries.tsv",
        row -> {
          Table.Row middle = middles.get(row.get("country"));
          NamedThing country =
              new NamedThing(
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
          countries.putIfAbsent(country.country(), country);
          add(row, country);
        });
    Map<String, NamedThing> aliases = new LinkedHashMap<>();
    for (String table : List.of("aliases.tsv", "country-names.tsv")) {
      lexicons.read(
          table,
          row -> {
            NamedThing country = country(row);
            add(row, country);
            aliases.put(row.get("name_ar"), country);
          });
    }
    return aliases;
  }

  /** The country whose code a row gives. */
  private NamedThing country(Table.Row row) {
    NamedThing country = countries.get(row.get("country"));
    if (country == null) {
      throw row.bad("no country has the code " + row.get("country"));
    }
    return country;
  }

  /** Names of regions and bodies. */
  private void loadNames(String table, EntityType type) {
    lexicons.read(
        table,
        row ->
            add(
                row,
                new NamedThing(
                    type,
                    row.get("name_ar"),
                    row.get("name_en"),
                    Strings.emptyToNull(row.get("wikidata")),
                    null,
                    type == EntityType.LOCATION ? PlaceKind.REGION : null,
                    type == EntityType.LOCATION ? WORLD : 0,
                    null,
                    null,
                    false)));
  }

  /** Places that news names. */
  private void loadNewsPlaces() {
    lexicons.read(
        "places.tsv",
        row -> {
          PlaceKind kind = row.symbol("kind", PlaceKind.class);
          String name = row.get("of").isEmpty() ? row.get("name_ar") : row.get("of");
          add(row, place(row, kind, name, prominence(row, kind)));
          boolean isCommon = row.get("announced").equals("yes");
          (isCommon ? announced : news).add(ArabicNormalizer.key(row.get("name_ar")));
        });
  }

  /** A town is named by its people, and ten times as much when news knows it. */
  private static double prominence(Table.Row row, PlaceKind kind) {
    double people = row.number("population");
    return switch (kind) {
      case COUNTRY -> COUNTRY;
      case PROVINCE, REGION -> PROVINCE;
      case TOWN -> 1 + Math.log10(Double.isNaN(people) ? TOWN : Math.max(people, TOWN));
      case CAMP, NEIGHBOURHOOD, FACILITY, HOSPITAL -> Math.log10(TOWN);
    };
  }

  private void loadProvinces() {
    lexicons.read(
        "states.tsv",
        row -> add(row, place(row, PlaceKind.PROVINCE, row.get("name_ar"), LISTED_PROVINCE)));
  }

  private void loadCities() {
    lexicons.read(
        "cities.tsv",
        row -> {
          double people = row.number("population");
          add(
              row,
              place(
                  row,
                  PlaceKind.TOWN,
                  row.get("name_ar"),
                  Math.log10(Double.isNaN(people) ? VILLAGE : Math.max(people, VILLAGE))));
        });
  }

  private NamedThing place(Table.Row row, PlaceKind kind, String name, double prominence) {
    boolean hasDegrees = row.table().endsWith("cities.tsv") || row.table().endsWith("places.tsv");
    return new NamedThing(
        kind.type(),
        name,
        Strings.emptyToNull(row.get("name_en")),
        Strings.emptyToNull(row.get("qid")),
        country(row).country(),
        kind,
        prominence,
        hasDegrees ? degrees(row, "lat") : null,
        hasDegrees ? degrees(row, "lon") : null,
        false);
  }

  private static @Nullable Double degrees(Table.Row row, String column) {
    double degrees = row.number(column);
    return Double.isNaN(degrees) ? null : degrees;
  }

  /**
   * What is declared on names: in which country a disputed place lies whatever the lists say, and
   * which of several places a name stands for where nothing speaks for another.
   */
  private void loadPolicy() {
    lexicons.read(
        "place-policy.tsv",
        row -> {
          String key = ArabicNormalizer.key(row.get("name"));
          String country = row.get("country").isEmpty() ? null : country(row).country();
          switch (row.symbol("rule", Policy.class)) {
            case ALWAYS -> always(key, country);
            case FIRST -> first.putIfAbsent(key, Strings.nullToEmpty(country));
          }
        });
  }

  private void always(String key, @Nullable String country) {
    List<NamedThing> things = byKey.get(key);
    if (things == null || things.stream().anyMatch(NamedThing::isAdded)) {
      return;
    }
    Optional<NamedThing> there =
        things.stream().filter(thing -> Objects.equals(thing.country(), country)).findFirst();
    NamedThing only = there.orElse(things.get(0).in(country));
    things.clear();
    things.add(only);
  }

  private void loadNisba() {
    lexicons.read(
        "nisba.tsv",
        row -> {
          NamedThing country = row.get("country").isEmpty() ? null : country(row);
          // The people of a country is another thing than the country: it has no id of its own in
          // the list.
          NamedThing people =
              NamedThing.unlisted(
                  EntityType.NORP,
                  country == null ? row.get("form") : country.nameAr(),
                  country == null ? null : country.country());
          nisba.putIfAbsent(ArabicNormalizer.key(row.get("form")), people);
        });
  }

  /**
   * The nationality of a name of a country, where the lists have none: أميركا gives أميركي and
   * أميركية, بيلاروسيا gives بيلاروسي, كازاخستان gives كازاخي. Names of one word that end in ا or
   * ستان only, because others make common words.
   */
  private void deriveNisba(String name, NamedThing country) {
    String key = ArabicNormalizer.key(name);
    String ending =
        key.endsWith("ستان") ? "ستان" : key.endsWith("يا") ? "يا" : key.endsWith("ا") ? "ا" : "";
    String stem = key.substring(0, key.length() - ending.length());
    if (key.contains(" ")
        || ending.isEmpty()
        || key.length() < SHORTEST_DERIVED
        || stem.length() < SHORTEST_STEM) {
      return;
    }
    NamedThing people = NamedThing.unlisted(EntityType.NORP, country.nameAr(), country.country());
    for (String form : List.of("ي", "يه", "يون", "يين")) {
      nisba.putIfAbsent(stem + form, people);
    }
  }

  /** Adds what a row names. */
  private void add(Table.Row row, NamedThing listed) {
    NamedThing thing = Lexicons.isAdded(row) ? listed.added() : listed;
    String name = row.get("name_ar");
    String key = ArabicNormalizer.key(name);
    List<NamedThing> things = byKey.get(key);
    if (things == null) {
      things = new ArrayList<>();
      names.put(name, things);
      byKey.put(key, things);
    }
    things.add(thing);
  }
}
