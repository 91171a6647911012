package rasid.export;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import rasid.record.Claim;
import rasid.tables.Table;

/**
 * The symbols that claims can have: those of the program, and those that a user's tables added.
 *
 * @param events what happens
 * @param classes what is counted
 */
record Symbols(SortedSet<String> events, SortedSet<String> classes) {

  /** Those of the program. */
  static Symbols known() {
    Symbols symbols = new Symbols(new TreeSet<>(), new TreeSet<>());
    Table.load("lexicons/event-types.tsv")
        .rows()
        .forEach(row -> symbols.events.add(row.get("event")));
    Table.load("lexicons/class-types.tsv")
        .rows()
        .forEach(row -> symbols.classes.add(row.get("class")));
    return symbols;
  }

  /** Adds those of some claims. */
  void addAll(List<Claim> claims) {
    for (Claim claim : claims) {
      events.add(claim.getEventType());
      classes.add(claim.getCountedClass());
    }
  }
}
