package rasid.reconcile;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.Lexicons;

/** What tells whether reports can be about one quantity. Serves any thread. */
public final class GroupClasses {

  private final ClassTypes types;
  private final EventClasses events;
  private final ClassEquivalents equivalents;
  private final Conventions conventions;
  private final Supplier<PairModel> pairs;

  private GroupClasses(
      ClassTypes types,
      EventClasses events,
      ClassEquivalents equivalents,
      Conventions conventions,
      Supplier<PairModel> pairs) {
    this.types = types;
    this.events = events;
    this.equivalents = equivalents;
    this.conventions = conventions;
    this.pairs = Suppliers.memoize(pairs::get);
  }

  /**
   * What the tables tell.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static GroupClasses of(Lexicons lexicons) {
    return new GroupClasses(
        ClassTypes.of(lexicons),
        EventClasses.of(lexicons),
        ClassEquivalents.of(lexicons),
        Conventions.of(lexicons),
        PairModel::load);
  }

  /** The same with another model of pairs, to measure it. */
  public GroupClasses with(PairModel other) {
    return new GroupClasses(types, events, equivalents, conventions, () -> other);
  }

  /** How likely two reports are of one quantity. */
  PairModel pairs() {
    return pairs.get();
  }

  /** The class that a counted class stands for with an event: itself, or a wider one. */
  String fold(String event, String countedClass) {
    return events.fold(event, countedClass);
  }

  boolean isPeople(String countedClass) {
    return types.isPeople(countedClass);
  }

  /** The conventions of estimates. */
  Conventions conventions() {
    return conventions;
  }

  /** The classes that a class is a kind of, the nearest first. */
  List<String> above(String countedClass) {
    return types.above(countedClass);
  }

  /** Whether one of two classes is one side's label for the other. */
  boolean areEquivalent(String a, String b) {
    return equivalents.areSame(a, b);
  }

  /**
   * The class of a group whose reports have some classes: what most of them have, unless that is
   * one side's label for what others among them call otherwise.
   *
   * @param most the class that most have
   * @param all the classes of all
   */
  String unlabelled(String most, Set<String> all) {
    return equivalents.unlabelled(most, all);
  }
}
