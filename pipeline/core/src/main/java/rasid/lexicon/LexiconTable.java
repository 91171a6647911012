package rasid.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/**
 * A table of words.
 *
 * @param folder where it lies among the models
 * @param file its name
 * @param names the columns that say which words or symbols a row is about
 * @param isOpen whether a user may add rows
 */
record LexiconTable(String folder, String file, List<String> names, boolean isOpen) {

  private static final String GAZETTEERS = "gazetteers";

  private static final String PLACE = "name_ar";

  private static final Map<String, LexiconTable> ALL = all();

  /** The table of a file's name, or null. */
  static @Nullable LexiconTable of(String file) {
    return ALL.get(file);
  }

  /** The names of the tables that a user may add to, in alphabetical order. */
  static List<String> open() {
    return ALL.values().stream().filter(LexiconTable::isOpen).map(LexiconTable::file).toList();
  }

  /**
   * The tables whose rows replace rows of a table: itself, and for a list of names all lists of
   * names, so that what a user says of a place does not depend on which list the program has it in.
   */
  static List<LexiconTable> overruling(LexiconTable table) {
    if (!table.isOfNames()) {
      return List.of(table);
    }
    List<LexiconTable> tables = new ArrayList<>();
    for (LexiconTable other : ALL.values()) {
      if (other.isOfNames()) {
        tables.add(other);
      }
    }
    return tables;
  }

  /** Where it lies among the models. */
  String path() {
    return folder + "/" + file;
  }

  /** What a row is about; rows of equal keys are about the same. */
  String key(Table.Row row) {
    StringBuilder key = new StringBuilder();
    for (String column : names) {
      key.append(ArabicNormalizer.key(row.get(column))).append('\t');
    }
    return key.toString();
  }

  private boolean isOfNames() {
    return isOpen && names.equals(List.of(PLACE));
  }

  private static Map<String, LexiconTable> all() {
    Map<String, LexiconTable> tables = new TreeMap<>();
    add(tables, "bounds.tsv", "phrase", "side");
    add(tables, "class-contexts.tsv", "phrase", "scope");
    add(tables, "class-equivalents.tsv", "class", "same_as");
    add(tables, "class-types.tsv", "class");
    add(tables, "classes.tsv", "word");
    add(tables, "cues.tsv", "phrase");
    add(tables, "date-words.tsv", "word");
    add(tables, "entity-triggers.tsv", "word");
    add(tables, "event-classes.tsv", "event", "class");
    add(tables, "event-types.tsv", "event");
    add(tables, "estimate-conventions.tsv", "convention", "event", "people");
    add(tables, "events.tsv", "phrase");
    add(tables, "figure-history.tsv", "phrase");
    add(tables, "months.tsv", "name");
    add(tables, "number-contexts.tsv", "phrase", "side");
    add(tables, "number-words.tsv", "word");
    add(tables, "scope-cues.tsv", "phrase", "scope");
    add(tables, "units.tsv", "phrase");
    add(tables, "word-lists.tsv", "list", "word");
    add(tables, "zone-cues.tsv", "text");
    for (String names : List.of("aliases", "cities", "country-names", "places", "organizations")) {
      put(tables, GAZETTEERS, names + ".tsv", true, PLACE);
    }
    put(tables, GAZETTEERS, "regions.tsv", true, PLACE);
    put(tables, GAZETTEERS, "known-names.tsv", true, "type", PLACE);
    put(tables, GAZETTEERS, "states.tsv", true, PLACE);
    put(tables, GAZETTEERS, "world-cities.tsv", true, PLACE);
    put(tables, GAZETTEERS, "place-policy.tsv", true, "name");
    put(tables, GAZETTEERS, "nisba.tsv", true, "form");
    put(tables, GAZETTEERS, "peoples.tsv", true, "form");
    put(tables, GAZETTEERS, "name-words.tsv", true, "word");
    // Which countries there are is a standard (ISO 3166-1); a further name of one is an alias.
    put(tables, GAZETTEERS, "countries.tsv", false, PLACE);
    put(tables, GAZETTEERS, "country-coordinates.tsv", false, "country");
    return tables;
  }

  private static void add(Map<String, LexiconTable> tables, String file, String... names) {
    put(tables, "lexicons", file, true, names);
  }

  private static void put(
      Map<String, LexiconTable> tables,
      String folder,
      String file,
      boolean isOpen,
      String... names) {
    tables.put(file, new LexiconTable(folder, file, List.of(names), isOpen));
  }
}
