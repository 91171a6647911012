package rasid.reconcile;

import java.util.List;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.Lexicons;

/** What tells whether reports of two classes can be about one quantity. Serves any thread. */
public final class GroupClasses {

  private final ClassTypes types;
  private final EventClasses events;
  private final ClassEquivalents equivalents;

  private GroupClasses(ClassTypes types, EventClasses events, ClassEquivalents equivalents) {
    this.types = types;
    this.events = events;
    this.equivalents = equivalents;
  }

  /**
   * What the tables tell.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static GroupClasses of(Lexicons lexicons) {
    return new GroupClasses(
        ClassTypes.of(lexicons), EventClasses.of(lexicons), ClassEquivalents.of(lexicons));
  }

  /** The class that a counted class stands for with an event: itself, or a wider one. */
  String fold(String event, String countedClass) {
    return events.fold(event, countedClass);
  }

  /** The classes that a class is a kind of, the nearest first. */
  List<String> above(String countedClass) {
    return types.above(countedClass);
  }

  /** The classes under which others count the same, in the order of the table. */
  List<ClassEquivalents.Equivalent> equivalents(String countedClass) {
    return equivalents.of(countedClass);
  }
}
