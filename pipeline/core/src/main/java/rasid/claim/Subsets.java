package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.ClassTree;
import rasid.lexicon.WordLists;
import rasid.record.Claim;

/**
 * Tells when a number counts a part of what the number before it counted: "من بينهم 317 شرطياً",
 * "400 منهم".
 */
final class Subsets {

  private static final Set<String> AMONG = WordLists.of("among");

  private static final int WINDOW = 4;

  private Subsets() {}

  static boolean contains(
      AnnotatedSentence sentence, int number, @Nullable Claim last, CountedThing thing) {
    if (last == null || !canContain(last.getCountedClass(), thing.symbol())) {
      return false;
    }
    for (int i = number - 1; i >= Math.max(0, number - WINDOW); i--) {
      String key = sentence.key(i);
      boolean pronoun = i + 1 < sentence.size() && sentence.tokens().get(i + 1).isPronoun();
      boolean among = AMONG.contains(key) && (pronoun || key.length() > 3);
      boolean fromThem = key.equals("من") && pronoun;
      if (among || fromThem) {
        return true;
      }
    }
    // "400 منهم": of them.
    return thing.inherited()
        && thing.range() != null
        && sentence.key(thing.firstToken()).startsWith("من");
  }

  /** People are among people, not among companies. */
  private static boolean canContain(String whole, String part) {
    boolean unknown = whole.equals(CountedThing.OTHER) || part.equals(CountedThing.OTHER);
    return unknown
        || whole.equals(part)
        || ClassTree.isPart(part, whole)
        || (ClassTree.isPeople(part) && ClassTree.isPeople(whole));
  }
}
