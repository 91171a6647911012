package rasid.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.tables.Table;

/** Which classes of counted things are kinds of others (class-tree.tsv). */
public final class ClassTree {

  /** Class of what has none. */
  public static final String OTHER = "OTHER";

  private static final String PEOPLE = "PERSON";

  private static final Map<String, String> WHOLES = load();

  private ClassTree() {}

  /** Whether a class is a kind of another, at any depth. */
  public static boolean isPart(String part, String whole) {
    return above(part).contains(whole);
  }

  /** The classes that a class is a kind of, the nearest first. */
  public static List<String> above(String part) {
    List<String> classes = new ArrayList<>();
    for (String above = WHOLES.get(part); above != null; above = WHOLES.get(above)) {
      classes.add(above);
    }
    return classes;
  }

  /** Whether a class is PERSON or a kind of it. */
  public static boolean isPeople(String symbol) {
    return symbol.equals(PEOPLE) || isPart(symbol, PEOPLE);
  }

  private static Map<String, String> load() {
    Map<String, String> wholes = new HashMap<>();
    for (Table.Row row : Table.load("lexicons/class-tree.tsv").rows()) {
      wholes.put(row.get("class"), row.get("part_of"));
      if (row.get("class").equals(row.get("part_of")) || cycles(wholes, row.get("class"))) {
        throw row.bad("a class cannot be a kind of itself: " + row.get("class"));
      }
    }
    return wholes;
  }

  private static boolean cycles(Map<String, String> wholes, String symbol) {
    for (String above = wholes.get(symbol); above != null; above = wholes.get(above)) {
      if (above.equals(symbol)) {
        return true;
      }
    }
    return false;
  }
}
