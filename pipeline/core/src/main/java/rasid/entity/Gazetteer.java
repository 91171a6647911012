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
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;
import rasid.text.Words;

/**
 * The lists of countries, states, cities, nationality adjectives, bodies and words of people's
 * names (models/gazetteers).
 */
final class Gazetteer {

  /** People who bear a name that rules trust. */
  private static final int COMMON_NAME = 8;

  /** Whether what is declared on a name holds always, or where nothing else is known. */
  private enum Policy {
    ALWAYS,
    FIRST
  }

  private final Lexicons lexicons;
  private final Phrases<List<NamedThing>> names = new Phrases<>();
  private final Map<String, List<NamedThing>> byKey = new HashMap<>();
  private final Nationalities nationalities = new Nationalities();
  private final Map<String, NamedThing> countries = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();
  private final Map<String, List<NamedThing>> known = new HashMap<>();
  private final Phrases<NamedThing> fixed = new Phrases<>();

  /** Ids of media. */
  private final Set<String> outlets = new HashSet<>();

  private final Set<NamedThing> newsPlaces = new HashSet<>();
  private final Set<String> announced = new HashSet<>();
  private final Set<String> news = new HashSet<>();
  private final Map<String, String> first = new HashMap<>();

  /** Further spellings by the name that they stand for. */
  private final Map<String, List<String>> spellings = new HashMap<>();

  private Gazetteer(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  static Gazetteer of(Lexicons lexicons) {
    Gazetteer gazetteer = new Gazetteer(lexicons);
    Map<String, NamedThing> aliases = gazetteer.loadCountries();
    gazetteer.loadNewsPlaces();
    for (String table : List.of("cities.tsv", "world-cities.tsv")) {
      lexicons.read(
          table, row -> gazetteer.add(row, GazetteerRows.city(row, gazetteer.country(row))));
    }
    lexicons.read(
        "states.tsv",
        row -> gazetteer.add(row, GazetteerRows.province(row, gazetteer.country(row))));
    lexicons.read("regions.tsv", row -> gazetteer.add(row, GazetteerRows.region(row)));
    lexicons.read("organizations.tsv", row -> gazetteer.add(row, GazetteerRows.body(row)));
    gazetteer.loadKnownNames();
    gazetteer.loadPolicy();
    gazetteer.loadNationalities(aliases);
    gazetteer.loadNameWords();
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
      if (thing.isAdded()
          || (thing.kind() != null && thing.prominence() > GazetteerRows.OF_VILLAGE)) {
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
    return nationalities.of(stem);
  }

  /** What a noun that the tagger takes for a people belongs to, or null. */
  @Nullable NamedThing people(AnnotatedToken token) {
    return nationalities.ofNoun(token.stem());
  }

  /** The people and bodies that news names much of exactly this name; the key is of all of it. */
  List<NamedThing> known(String key) {
    return known.getOrDefault(key, List.of());
  }

  /**
   * Whether a well-known body has a name that begins with a word for media: وكالة رويترز للأنباء.
   */
  boolean isOutlet(NamedThing thing) {
    return outlets.contains(thing.id());
  }

  /** The longest name at a word that stands for nothing but a well-known person or body. */
  Optional<Phrases.Match<NamedThing>> fixed(Words words, int first) {
    return fixed.at(words, first);
  }

  /** Whether the list of places that news names has a place. */
  boolean isOfNews(NamedThing thing) {
    return newsPlaces.contains(thing);
  }

  /** Whether a name is that of a country. */
  boolean isCountry(String key) {
    List<NamedThing> things = byKey.get(key);
    return things != null && things.stream().anyMatch(NamedThing::isCountry);
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
          NamedThing country = GazetteerRows.country(row, middle);
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

  /** Places that news names. */
  private void loadNewsPlaces() {
    lexicons.read(
        "places.tsv",
        row -> {
          NamedThing place = GazetteerRows.newsPlace(row, country(row));
          add(row, place);
          newsPlaces.add(place);
          boolean isCommon = row.get("announced").equals("yes");
          String key = ArabicNormalizer.key(row.get("name_ar"));
          (isCommon ? announced : news).add(key);
          if (!row.get("of").isEmpty()) {
            String name = ArabicNormalizer.key(row.get("of"));
            spellings.computeIfAbsent(name, unseen -> new ArrayList<>()).add(key);
          }
        });
  }

  /** People and bodies that news names much, with their spellings and abbreviations. */
  private void loadKnownNames() {
    Set<String> media = lexicons.words().get("media-sources");
    lexicons.read(
        "known-names.tsv",
        row -> {
          String country = row.get("country").isEmpty() ? null : country(row).country();
          NamedThing listed = GazetteerRows.known(row, country);
          NamedThing thing = Lexicons.isAdded(row) ? listed.added() : listed;
          String name = row.get("name_ar");
          String key = ArabicNormalizer.key(name);
          known.computeIfAbsent(key, unseen -> new ArrayList<>()).add(thing);
          if (media.contains(key.split(" ", 2)[0])) {
            outlets.add(thing.id());
          }
          if (row.get("found").equals("yes")) {
            fixed.put(name, thing);
          }
        });
  }

  /**
   * What is declared on names: in which country a disputed place lies whatever the lists say, and
   * which of several places a name stands for where nothing speaks for another. Of two rows of a
   * name the first counts, which is a user's.
   */
  private void loadPolicy() {
    Map<String, Table.Row> always = new LinkedHashMap<>();
    lexicons.read(
        "place-policy.tsv",
        row -> {
          String key = ArabicNormalizer.key(row.get("name"));
          switch (row.symbol("rule", Policy.class)) {
            case ALWAYS -> always.putIfAbsent(key, row);
            case FIRST -> first.putIfAbsent(key, Strings.nullToEmpty(declared(row)));
          }
        });
    always.forEach(
        (key, row) -> {
          if (!byKey.containsKey(key)) {
            add(row, row.get("name"), GazetteerRows.declared(row, declared(row)));
          }
          always(key, declared(row));
          // A further spelling lies where its place does, unless a row says otherwise.
          for (String spelling : spellings.getOrDefault(key, List.of())) {
            if (!always.containsKey(spelling)) {
              always(spelling, declared(row));
            }
          }
        });
  }

  /** The country that a row declares, or null when it says none. */
  private @Nullable String declared(Table.Row row) {
    return row.get("country").isEmpty() ? null : country(row).country();
  }

  private void always(String key, @Nullable String country) {
    List<NamedThing> things = byKey.getOrDefault(key, List.of());
    if (things.isEmpty() || things.stream().anyMatch(NamedThing::isAdded)) {
      return;
    }
    NamedThing any = things.get(0).in(country);
    things.removeIf(thing -> !Objects.equals(thing.country(), country));
    if (things.isEmpty()) {
      things.add(any);
    }
  }

  /** Reads the listed nationalities, and derives others from names of countries. */
  private void loadNationalities(Map<String, NamedThing> aliases) {
    lexicons.read(
        "nisba.tsv",
        row ->
            nationalities.add(
                row.get("form"),
                row.get("country").isEmpty() ? null : country(row),
                Lexicons.isAdded(row)));
    lexicons.read(
        "peoples.tsv",
        row -> nationalities.addPeople(row.get("form"), country(row), Lexicons.isAdded(row)));
    aliases.forEach(nationalities::derive);
    countries.values().forEach(country -> nationalities.derive(country.nameAr(), country));
  }

  private void loadNameWords() {
    lexicons.read(
        "name-words.tsv",
        row ->
            people.merge(
                ArabicNormalizer.key(row.get("word")), (int) row.number("people"), Integer::sum));
  }

  /** Adds what a row names. */
  private void add(Table.Row row, NamedThing listed) {
    add(row, row.get("name_ar"), listed);
  }

  private void add(Table.Row row, String name, NamedThing listed) {
    NamedThing thing = Lexicons.isAdded(row) ? listed.added() : listed;
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
