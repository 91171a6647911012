package rasid.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/**
 * The tables that claims are extracted by, events.tsv, classes.tsv and cues.tsv, with rows that a
 * user adds. Where the user says something of a word or phrase, the program's own rows for it do
 * not count.
 */
public final class Lexicons implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The tables and the column that names a row. */
  private static final Map<String, String> TABLES =
      Map.of("classes.tsv", "word", "cues.tsv", "phrase", "events.tsv", "phrase");

  private final TreeMap<String, String> added;

  private Lexicons(Map<String, String> added) {
    this.added = new TreeMap<>(added);
  }

  /** The program's own rows. */
  public static Lexicons own() {
    return new Lexicons(Map.of());
  }

  /**
   * The program's own rows and further ones.
   *
   * @param added tables by name, each with the line that names the columns
   * @throws IllegalArgumentException when there is no table of a name
   */
  public static Lexicons with(Map<String, String> added) {
    for (String name : added.keySet()) {
      if (!TABLES.containsKey(name)) {
        throw new IllegalArgumentException(
            "no lexicon " + name + "; there are classes.tsv, cues.tsv and events.tsv");
      }
    }
    return new Lexicons(added);
  }

  /** The rows of a table, those that were added first. */
  public List<Table.Row> rows(String name) {
    List<Table.Row> rows = new ArrayList<>();
    Set<String> said = new HashSet<>();
    String column = TABLES.get(name);
    Table own = Table.load("lexicons/" + name);
    if (added.containsKey(name)) {
      Table further = Table.parse(name, added.get(name));
      if (!further.columns().equals(own.columns())) {
        throw new IllegalStateException(
            name + ": the columns are " + further.columns() + ", not " + own.columns());
      }
      for (Table.Row row : further.rows()) {
        rows.add(row);
        said.add(ArabicNormalizer.key(row.get(column)));
      }
    }
    for (Table.Row row : own.rows()) {
      if (!said.contains(ArabicNormalizer.key(row.get(column)))) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lexicons lexicons && lexicons.added.equals(added);
  }

  @Override
  public int hashCode() {
    return added.hashCode();
  }
}
