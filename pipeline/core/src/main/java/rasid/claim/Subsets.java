package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.WordLists;
import rasid.record.Claim;

/**
 * Tells when a number counts a part of what the number before it counted: "من بينهم 317 شرطياً",
 * "400 منهم".
 */
final class Subsets {

  private static final int WINDOW = 4;

  /** Tokens from a number to the one that is joined to it. */
  private static final int JOINED = 10;

  private final Set<String> among;
  private final ClassTypes classes;

  Subsets(WordLists words, ClassTypes classes) {
    this.among = words.get("among");
    this.classes = classes;
  }

  /**
   * What tells that a number counts a part of the last claim; null when it does not. Words before
   * the number of that claim tell of it alone: the 3 of "20 بينهم 5 نساء و3 أطفال" are none of the
   * 5.
   *
   * @param before last token of the number of the last claim, or -1
   * @param number tokens of the number
   * @param last the claim before it in the sentence
   * @param symbol the class of what the number counts
   */
  @Nullable SubsetRule find(
      AnnotatedSentence sentence, int before, TokenSpan number, Claim last, String symbol) {
    if (!canContain(last.getCountedClass(), symbol)) {
      return null;
    }
    int first = number.first();
    for (int i = first - 1; i > Math.max(before, first - WINDOW - 1); i--) {
      String key = sentence.key(i);
      boolean pronoun = i + 1 < sentence.size() && sentence.tokens().get(i + 1).isPronoun();
      if (among.contains(key) && (pronoun || key.length() > 3)) {
        return SubsetRule.AMONG;
      }
      if (key.equals("من") && pronoun) {
        return SubsetRule.OF_THEM;
      }
      if (key.equals("في") && pronoun && isIncluding(sentence.key(i - 1))) {
        return SubsetRule.INCLUDING;
      }
    }
    return isOfThem(sentence, number.last() + 1) ? SubsetRule.THEM_BEHIND : null;
  }

  /**
   * Whether a number tells another part of the whole that the number before it tells one of: "بينهم
   * 134 مدنياً و25 شرطياً". In the project's annotated articles, all 120 of those that و joins so
   * are parts of one whole.
   *
   * @param before last token of the number before it
   * @param number first token of the number
   * @param whole the claim that both would be parts of
   * @param symbol the class of what the number counts
   */
  boolean isJoined(AnnotatedSentence sentence, int before, int number, Claim whole, String symbol) {
    return sentence.key(number - 1).equals("و")
        && number - before <= JOINED
        && isKind(symbol, whole.getCountedClass());
  }

  /** من or ما of "بمن فيهم" and "بما فيها", with the preposition on it or before it. */
  private static boolean isIncluding(String key) {
    return key.equals("من") || key.equals("ما") || key.equals("بمن") || key.equals("بما");
  }

  /** منهم, in one token or two. */
  private static boolean isOfThem(AnnotatedSentence sentence, int token) {
    String key = sentence.key(token);
    boolean split = token + 1 < sentence.size() && sentence.tokens().get(token + 1).isPronoun();
    return key.equals("من") ? split : key.startsWith("منه");
  }

  /** People are among people, not among companies. */
  private boolean canContain(String whole, String part) {
    return isKind(part, whole) || (classes.isPeople(part) && classes.isPeople(whole));
  }

  /** Gunmen are no further part of civilians. */
  private boolean isKind(String part, String whole) {
    boolean unknown = whole.equals(CountedThing.OTHER) || part.equals(CountedThing.OTHER);
    return unknown || whole.equals(part) || classes.isPart(part, whole);
  }
}
