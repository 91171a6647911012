package rasid.reconcile;

import java.util.HashMap;
import java.util.Map;
import rasid.tables.Table;

/**
 * Classes that an event gives to everybody whom it happens to (event-classes.tsv): who is detained
 * is a suspect by that, so "detained criminals" and "detained persons" are one quantity.
 */
final class EventClasses {

  private record EventAndClass(String event, String countedClass) {}

  private static final Map<EventAndClass, String> STANDS_FOR = load();

  private EventClasses() {}

  /** The class that a counted class stands for with an event: itself, or a wider one. */
  static String fold(String event, String countedClass) {
    return STANDS_FOR.getOrDefault(new EventAndClass(event, countedClass), countedClass);
  }

  private static Map<EventAndClass, String> load() {
    Map<EventAndClass, String> classes = new HashMap<>();
    for (Table.Row row : Table.load("lexicons/event-classes.tsv").rows()) {
      classes.put(new EventAndClass(row.get("event"), row.get("class")), row.get("stands_for"));
    }
    return classes;
  }
}
