package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.lexicon.Lexicons;
import rasid.record.Report;

/**
 * Classes under which different sides count the same (class-equivalents.tsv): whom one side calls
 * criminals, others call protesters.
 */
final class ClassEquivalents {

  static final String TABLE = "class-equivalents.tsv";

  private final Map<String, List<Equivalent>> byClass = new HashMap<>();

  private ClassEquivalents() {}

  /** When reports of two classes are of one quantity. */
  enum When {
    /** The report and the story allow one value. */
    VALUES_MEET {
      @Override
      boolean holds(Story story, Report report) {
        return story.latest().meets(ValueRange.of(report));
      }
    };

    abstract boolean holds(Story story, Report report);
  }

  /**
   * A row: two classes that may be the same.
   *
   * @param label the class that one side uses
   * @param sameAs the class that others use, and that the group has
   * @param when on which condition
   */
  record Equivalent(String label, String sameAs, When when) {

    /** The one of the two that a class is not. */
    String other(String countedClass) {
      return countedClass.equals(label) ? sameAs : label;
    }
  }

  /**
   * What the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  static ClassEquivalents of(Lexicons lexicons) {
    ClassEquivalents equivalents = new ClassEquivalents();
    lexicons.read(
        TABLE,
        row -> {
          Equivalent equivalent =
              new Equivalent(row.get("class"), row.get("same_as"), row.symbol("when", When.class));
          if (equivalent.label().equals(equivalent.sameAs())) {
            throw row.bad("a class is the same as itself without a row: " + equivalent.label());
          }
          equivalents.add(equivalent.label(), equivalent);
          equivalents.add(equivalent.sameAs(), equivalent);
        });
    return equivalents;
  }

  private void add(String countedClass, Equivalent equivalent) {
    byClass.computeIfAbsent(countedClass, key -> new ArrayList<>()).add(equivalent);
  }

  /** The rows that name a class, in the order of the table. */
  List<Equivalent> of(String countedClass) {
    return byClass.getOrDefault(countedClass, List.of());
  }
}
