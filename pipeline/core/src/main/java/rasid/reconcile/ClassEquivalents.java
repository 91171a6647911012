package rasid.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rasid.lexicon.Lexicons;

/**
 * Classes under which different sides count the same (class-equivalents.tsv): whom one side calls
 * criminals, others call protesters.
 */
final class ClassEquivalents {

  static final String TABLE = "class-equivalents.tsv";

  /** By the class that one side uses, the class that others use. */
  private final Map<String, String> sameAs = new LinkedHashMap<>();

  private ClassEquivalents() {}

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
          String label = row.get("class");
          String other = row.get("same_as");
          if (label.equals(other)) {
            throw row.bad("a class is the same as itself without a row: " + label);
          }
          equivalents.sameAs.put(label, other);
        });
    return equivalents;
  }

  /** Whether one of two is the other by a row. */
  boolean areSame(String a, String b) {
    return b.equals(sameAs.get(a)) || a.equals(sameAs.get(b));
  }

  /** A class itself, or what others among some call it. */
  String unlabelled(String symbol, Set<String> all) {
    String other = sameAs.get(symbol);
    return other != null && all.contains(other) ? other : symbol;
  }
}
