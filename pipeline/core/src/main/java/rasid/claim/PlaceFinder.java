package rasid.claim;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.lexicon.WordLists;

/**
 * Finds where a claim's event happened: the nearest place that a preposition of place puts into the
 * sentence.
 */
final class PlaceFinder {

  private static final Set<String> LOCATIVE = WordLists.of("locative");

  private static final int WINDOW = 40;

  private PlaceFinder() {}

  /** The place mention of a number, or null when the sentence has none. */
  static @Nullable Mention find(
      AnnotatedSentence sentence, int numberToken, List<Mention> mentions) {
    Mention best = null;
    int bestCost = WINDOW;
    for (Mention mention : mentions) {
      if (!mention.isPlace() || !isLocated(sentence, mention)) {
        continue;
      }
      int distance =
          mention.firstToken() > numberToken
              ? mention.firstToken() - numberToken
              : numberToken - mention.lastToken() + 6;
      if (distance < bestCost) {
        best = mention;
        bestCost = distance;
      }
    }
    return best;
  }

  /**
   * A preposition of place stands before the name or its category word, or the name opens a
   * headline.
   */
  private static boolean isLocated(AnnotatedSentence sentence, Mention mention) {
    int first = mention.firstToken();
    boolean opensHeadline = first == 0 && sentence.key(mention.lastToken() + 1).equals(":");
    return opensHeadline
        || LOCATIVE.contains(sentence.key(first - 1))
        || LOCATIVE.contains(sentence.key(first - 2));
  }
}
