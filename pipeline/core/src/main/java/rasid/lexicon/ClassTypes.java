package rasid.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.tables.Table;

/** The classes of what is counted, and which are kinds of others (class-types.tsv). */
public final class ClassTypes {

  /** Class of what has none. */
  public static final String OTHER = "OTHER";

  private static final String TABLE = "class-types.tsv";

  private final Map<String, String> wholes = new HashMap<>();
  private @Nullable String people;

  private ClassTypes() {}

  /**
   * The classes of the table. One that only words of classes.tsv name is a kind of no other.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static ClassTypes of(Lexicons lexicons) {
    ClassTypes classes = new ClassTypes();
    lexicons.read(TABLE, classes::add);
    lexicons.read(TABLE, classes::check);
    if (classes.people == null || !classes.isListed(OTHER)) {
      throw new IllegalStateException(
          TABLE + ": no row is the default of people, or none is " + OTHER);
    }
    return classes;
  }

  /** Whether the table has a class. */
  public boolean isListed(String symbol) {
    return wholes.containsKey(symbol);
  }

  /** The class of people of whom no more is said. */
  public String people() {
    // A table without it is refused.
    return Objects.requireNonNull(people);
  }

  /** Whether a class is that of people or a kind of it. */
  public boolean isPeople(String symbol) {
    return symbol.equals(people) || isPart(symbol, people());
  }

  /** The class of people and all kinds of it. */
  public SortedSet<String> allPeople() {
    SortedSet<String> all = new TreeSet<>(wholes.keySet());
    all.removeIf(symbol -> !isPeople(symbol));
    return all;
  }

  /** Whether a class is a kind of another, at any depth. */
  public boolean isPart(String part, String whole) {
    return above(part).contains(whole);
  }

  /** The classes that a class is a kind of, the nearest first. */
  public List<String> above(String part) {
    List<String> classes = new ArrayList<>(1);
    for (String above = whole(part); !above.isEmpty(); above = whole(above)) {
      classes.add(above);
    }
    return classes;
  }

  private String whole(String part) {
    return wholes.getOrDefault(part, "");
  }

  private void add(Table.Row row) {
    String symbol = row.get("class");
    if (!symbol.matches("[A-Z][A-Z_]*")) {
      throw row.bad("a class's symbol is written in capital letters and _: " + symbol);
    }
    if (wholes.containsKey(symbol)) {
      throw row.bad("a second row for the class " + symbol);
    }
    wholes.put(symbol, row.get("part_of"));
    switch (row.get("default_of")) {
      case "" -> {}
      case "people" -> people = people == null ? symbol : people;
      default -> throw row.bad("default_of is neither people nor empty: " + row.get("default_of"));
    }
  }

  private void check(Table.Row row) {
    String symbol = row.get("class");
    String above = whole(symbol);
    for (int depth = 0; !above.isEmpty(); depth++) {
      if (!wholes.containsKey(above)) {
        throw row.bad("part_of: no row has the class " + above);
      }
      if (above.equals(symbol) || depth > wholes.size()) {
        throw row.bad("a class cannot be a kind of itself: " + symbol);
      }
      above = whole(above);
    }
  }
}
