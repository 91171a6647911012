package rasid.lexicon;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.tables.Table;

/**
 * All tables of words (models/data: lexicons and gazetteers), with rows that a user adds. Where a
 * user's row names what the program's rows name, it replaces them. Two of them are equal when the
 * user's tables are.
 */
public final class Lexicons implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Lexicons OWN = new Lexicons(Map.of());

  private final TreeMap<String, String> added;

  private transient volatile @Nullable WordLists words;

  private Lexicons(Map<String, String> added) {
    this.added = new TreeMap<>(added);
  }

  /** The program's own rows. */
  public static Lexicons own() {
    return OWN;
  }

  /**
   * The program's own rows and further ones.
   *
   * @param added tables by name, each with the line that names the columns
   * @throws IllegalArgumentException when a user cannot add to a table of a name
   */
  public static Lexicons with(Map<String, String> added) {
    for (String name : added.keySet()) {
      LexiconTable table = LexiconTable.of(name);
      if (table == null || !table.isOpen()) {
        throw new IllegalArgumentException(
            "no lexicon " + name + "; there are " + String.join(", ", LexiconTable.open()));
      }
    }
    return new Lexicons(added);
  }

  /**
   * The same tables with a further row of a user's, in place of what the user's table says of the
   * same.
   *
   * @param name a table that a user can add to, as {@code events.tsv}
   * @param cells what stands in each of its columns
   */
  public Lexicons withRow(String name, Map<String, String> cells) {
    LexiconTable table = Objects.requireNonNull(LexiconTable.of(name), name);
    List<String> columns = List.copyOf(Table.load(table.path()).columns());
    String head = String.join("\t", columns) + "\n";
    String line = line(columns, cells::get);
    String key = table.key(Table.parse(name, head + line).rows().get(0));
    StringBuilder text = new StringBuilder(head);
    for (Table.Row row : addedRows(table)) {
      if (!table.key(row).equals(key)) {
        text.append(line(columns, row::get));
      }
    }
    Map<String, String> tables = new TreeMap<>(added);
    tables.put(name, text.append(line).toString());
    return new Lexicons(tables);
  }

  private static String line(List<String> columns, UnaryOperator<String> cell) {
    return columns.stream().map(cell).collect(Collectors.joining("\t", "", "\n"));
  }

  /** The sets of words that rules ask for. */
  public WordLists words() {
    WordLists known = words;
    if (known == null) {
      known = WordLists.of(this);
      words = known;
    }
    return known;
  }

  /**
   * The rows of a table, those that a user adds first.
   *
   * @param name its file, as {@code events.tsv}
   * @throws IllegalStateException when a line has too few cells, or a user's table other columns,
   *     with table and line
   */
  public List<Table.Row> rows(String name) {
    LexiconTable table = LexiconTable.of(name);
    if (table == null) {
      throw new IllegalArgumentException("no lexicon " + name);
    }
    Table own = Table.load(table.path());
    Set<String> said = new HashSet<>();
    for (LexiconTable overruling : LexiconTable.overruling(table)) {
      for (Table.Row row : addedRows(overruling)) {
        said.add(overruling.key(row));
      }
    }
    List<Table.Row> rows = new ArrayList<>(addedRows(table));
    for (Table.Row row : own.rows()) {
      if (!said.contains(table.key(row))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * Reads a table row by row.
   *
   * @param name its file
   * @param reader takes a row, or throws what is wrong with it
   * @throws IllegalStateException when rows are bad, with table and line of each
   */
  public void read(String name, Consumer<Table.Row> reader) {
    List<String> bad = new ArrayList<>();
    for (Table.Row row : rows(name)) {
      try {
        reader.accept(row);
      } catch (IllegalStateException | IllegalArgumentException e) {
        bad.add(
            String.valueOf(
                e instanceof IllegalStateException
                    ? e.getMessage()
                    : row.bad(String.valueOf(e.getMessage())).getMessage()));
      }
    }
    if (!bad.isEmpty()) {
      throw new IllegalStateException(String.join("; ", bad));
    }
  }

  /** SHA-256 of what a user adds, hexadecimal; null when that is nothing. */
  public @Nullable String sha256() {
    if (added.isEmpty()) {
      return null;
    }
    Hasher hasher = Hashing.sha256().newHasher();
    added.forEach(
        (name, text) ->
            hasher
                .putString(name + "\0" + text.length() + "\0", StandardCharsets.UTF_8)
                .putString(text, StandardCharsets.UTF_8));
    return hasher.hash().toString();
  }

  /** Whether a row comes from a user's table, which goes by its name alone. */
  public static boolean isAdded(Table.Row row) {
    return !row.table().contains("/");
  }

  private List<Table.Row> addedRows(LexiconTable table) {
    String text = added.get(table.file());
    if (text == null) {
      return List.of();
    }
    Table further = Table.parse(table.file(), text);
    Set<String> columns = Table.load(table.path()).columns();
    if (!further.columns().equals(columns)) {
      throw new IllegalStateException(
          table.file() + ": the columns are " + further.columns() + ", not " + columns);
    }
    return further.rows();
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
