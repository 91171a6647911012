package rasid.reconcile;

import java.util.HashMap;
import java.util.Map;
import rasid.lexicon.Lexicons;

/**
 * Classes that an event gives to everybody whom it happens to (event-classes.tsv): who is detained
 * is a suspect by that, so "detained criminals" and "detained persons" are one quantity.
 */
final class EventClasses {

  private record EventAndClass(String event, String countedClass) {}

  private final Map<EventAndClass, String> standsFor = new HashMap<>();

  private EventClasses() {}

  static EventClasses of(Lexicons lexicons) {
    EventClasses classes = new EventClasses();
    lexicons.read(
        "event-classes.tsv",
        row ->
            classes.standsFor.put(
                new EventAndClass(row.get("event"), row.get("class")), row.get("stands_for")));
    return classes;
  }

  /** The class that a counted class stands for with an event: itself, or a wider one. */
  String fold(String event, String countedClass) {
    return standsFor.getOrDefault(new EventAndClass(event, countedClass), countedClass);
  }
}
