package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.WordLists;
import rasid.record.Claim;

/**
 * Tells when a number counts a part of what the number before it counted: "من بينهم 317 شرطياً",
 * "400 منهم".
 */
final class Subsets {

  private static final int WINDOW = 4;

  private final Set<String> among;
  private final ClassTypes classes;

  Subsets(WordLists words, ClassTypes classes) {
    this.among = words.get("among");
    this.classes = classes;
  }

  /**
   * What tells that a number counts a part of the last claim; null when it does not.
   *
   * @param number first token of the number
   * @param last the claim before it in the sentence, or null
   * @param thing what the number counts
   */
  @Nullable SubsetRule find(
      AnnotatedSentence sentence, int number, @Nullable Claim last, CountedThing thing) {
    if (last == null || !canContain(last.getCountedClass(), thing.symbol())) {
      return null;
    }
    for (int i = number - 1; i >= Math.max(0, number - WINDOW); i--) {
      String key = sentence.key(i);
      boolean pronoun = i + 1 < sentence.size() && sentence.tokens().get(i + 1).isPronoun();
      if (among.contains(key) && (pronoun || key.length() > 3)) {
        return SubsetRule.AMONG;
      }
      if (key.equals("من") && pronoun) {
        return SubsetRule.OF_THEM;
      }
    }
    boolean them =
        thing.inherited()
            && thing.range() != null
            && sentence.key(thing.firstToken()).startsWith("من");
    return them ? SubsetRule.THEM_BEHIND : null;
  }

  /** People are among people, not among companies. */
  private boolean canContain(String whole, String part) {
    boolean unknown = whole.equals(CountedThing.OTHER) || part.equals(CountedThing.OTHER);
    return unknown
        || whole.equals(part)
        || classes.isPart(part, whole)
        || (classes.isPeople(part) && classes.isPeople(whole));
  }
}
