package rasid.entity;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Lexicons lexicons;
  private final Phrases<List<NamedThing>> names = new Phrases<>();
  private final Map<String, List<NamedThing>> byKey = new HashMap<>();
  private final Map<String, NamedThing> nisba = new HashMap<>();
  private final Map<String, NamedThing> countries = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();

  private Gazetteer(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  static Gazetteer of(Lexicons lexicons) {
    Gazetteer gazetteer = new Gazetteer(lexicons);
    Map<String, NamedThing> aliases = gazetteer.loadCountries();
    gazetteer.loadPlaces("major-cities.tsv", true);
    gazetteer.loadPlaces("cities.tsv", true);
    gazetteer.loadPlaces("states.tsv", false);
    gazetteer.loadNames("regions.tsv", EntityType.LOCATION);
    gazetteer.loadNames("organizations.tsv", EntityType.ORGANIZATION);
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

  /** The countries and large cities of a name of one word, or null. */
  @Nullable List<NamedThing> word(String key) {
    List<NamedThing> things = byKey.get(key);
    boolean isLarge = things != null && (things.get(0).population() > 0 || things.get(0).isAdded());
    return isLarge ? things : null;
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
                  Long.MAX_VALUE,
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
                    0,
                    null,
                    null,
                    false)));
  }

  private void loadPlaces(String table, boolean cities) {
    lexicons.read(
        table,
        row -> {
          double population = cities ? row.number("population") : Double.NaN;
          add(
              row,
              new NamedThing(
                  EntityType.GPE,
                  row.get("name_ar"),
                  row.get("name_en"),
                  Strings.emptyToNull(row.get("qid")),
                  country(row).country(),
                  Double.isNaN(population) ? 0 : (long) population,
                  cities ? degrees(row, "lat") : null,
                  cities ? degrees(row, "lon") : null,
                  false));
        });
  }

  private static @Nullable Double degrees(Table.Row row, String column) {
    double degrees = row.number(column);
    return Double.isNaN(degrees) ? null : degrees;
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
