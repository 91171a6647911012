package rasid.entity;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
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

  private final Phrases<List<NamedThing>> names = new Phrases<>();
  private final Map<String, List<NamedThing>> byKey = new HashMap<>();
  private final Map<String, NamedThing> nisba = new HashMap<>();
  private final Map<String, NamedThing> countries = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();

  static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    Map<String, NamedThing> aliases = gazetteer.loadCountries();
    gazetteer.loadPlaces("gazetteers/major-cities.tsv", true);
    gazetteer.loadPlaces("gazetteers/cities.tsv", true);
    gazetteer.loadPlaces("gazetteers/states.tsv", false);
    gazetteer.loadRegions();
    gazetteer.loadOrganizations();
    gazetteer.loadNisba();
    aliases.forEach(gazetteer::deriveNisba);
    gazetteer
        .countries
        .values()
        .forEach(country -> gazetteer.deriveNisba(country.nameAr(), country));
    for (Table.Row row : Table.load("gazetteers/name-words.tsv").rows()) {
      gazetteer.people.merge(
          ArabicNormalizer.key(row.get("word")), (int) row.number("people"), Integer::sum);
    }
    return gazetteer;
  }

  /** The things that the longest name at a word can stand for. */
  Optional<Phrases.Match<List<NamedThing>>> at(Words words, int first) {
    return names.at(words, first);
  }

  /** The countries and large cities of a name of one word, or null. */
  @Nullable List<NamedThing> word(String key) {
    List<NamedThing> things = byKey.get(key);
    return things != null && things.get(0).population() > 0 ? things : null;
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
    for (Table.Row row : Table.load("gazetteers/country-coordinates.tsv").rows()) {
      middles.put(row.get("country"), row);
    }
    for (Table.Row row : Table.load("gazetteers/countries.tsv").rows()) {
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
              middle == null ? null : middle.number("lon"));
      countries.putIfAbsent(country.country(), country);
      add(country.nameAr(), country);
    }
    Map<String, NamedThing> aliases = new LinkedHashMap<>();
    for (String table : List.of("gazetteers/aliases.tsv", "gazetteers/country-names.tsv")) {
      for (Table.Row row : Table.load(table).rows()) {
        NamedThing country = countries.get(row.get("country"));
        if (country == null) {
          throw row.bad("no country has the code " + row.get("country"));
        }
        add(row.get("name_ar"), country);
        aliases.put(row.get("name_ar"), country);
      }
    }
    return aliases;
  }

  private void loadRegions() {
    for (Table.Row row : Table.load("gazetteers/regions.tsv").rows()) {
      add(
          row.get("name_ar"),
          new NamedThing(
              EntityType.LOCATION,
              row.get("name_ar"),
              row.get("name_en"),
              row.get("wikidata"),
              null,
              0,
              null,
              null));
    }
  }

  private void loadPlaces(String table, boolean cities) {
    for (Table.Row row : Table.load(table).rows()) {
      double population = cities ? row.number("population") : Double.NaN;
      Double lat = cities && !row.get("lat").isEmpty() ? row.number("lat") : null;
      Double lon = cities && !row.get("lon").isEmpty() ? row.number("lon") : null;
      add(
          row.get("name_ar"),
          new NamedThing(
              EntityType.GPE,
              row.get("name_ar"),
              row.get("name_en"),
              Strings.emptyToNull(row.get("qid")),
              row.get("country"),
              Double.isNaN(population) ? 0 : (long) population,
              lat,
              lon));
    }
  }

  private void loadOrganizations() {
    for (Table.Row row : Table.load("gazetteers/organizations.tsv").rows()) {
      add(
          row.get("name_ar"),
          new NamedThing(
              EntityType.ORGANIZATION,
              row.get("name_ar"),
              row.get("name_en"),
              Strings.emptyToNull(row.get("wikidata")),
              null,
              0,
              null,
              null));
    }
  }

  private void loadNisba() {
    for (Table.Row row : Table.load("gazetteers/nisba.tsv").rows()) {
      String code = Strings.emptyToNull(row.get("country"));
      NamedThing country = code == null ? null : countries.get(code);
      // The people of a country is another thing than the country: it has no id of its own in the
      // list.
      NamedThing people =
          NamedThing.unlisted(
              EntityType.NORP, country == null ? row.get("form") : country.nameAr(), code);
      nisba.putIfAbsent(ArabicNormalizer.key(row.get("form")), people);
    }
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

  private void add(String name, NamedThing thing) {
    String key = ArabicNormalizer.key(name);
    List<NamedThing> things = byKey.get(key);
    if (things == null) {
      things = new ArrayList<>();
      byKey.put(key, things);
      names.put(name, things);
    }
    things.add(thing);
  }
}
