package rasid.reconcile;

import java.util.HashMap;
import java.util.Map;
import rasid.tables.Table;

/**
 * Classes that an event gives to everybody whom it happens to (event-classes.tsv): who is detained
 * is a suspect by that, so "detained criminals" and "detained persons" are one quantity.
 */
final class Populations {

  private static final Map<String, String> STANDS_FOR = load();

  private Populations() {}

  /** The class that a counted class stands for with an event: itself, or a wider one. */
  static String of(String event, String countedClass) {
    return STANDS_FOR.getOrDefault(event + " " + countedClass, countedClass);
  }

  private static Map<String, String> load() {
    Map<String, String> classes = new HashMap<>();
    for (Table.Row row : Table.load("lexicons/event-classes.tsv").rows()) {
      classes.put(row.get("event") + " " + row.get("class"), row.get("stands_for"));
    }
    return classes;
  }
}
