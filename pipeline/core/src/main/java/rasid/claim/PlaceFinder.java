package rasid.claim;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.lexicon.WordLists;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/**
 * Finds where a claim's event happened: the nearest place that a preposition of place puts into the
 * sentence.
 */
final class PlaceFinder {

  static final String ROLE = "place";

  /** Tokens to a place that is too far. */
  private static final int WINDOW = 40;

  /** What a place before the number is set back by. */
  private static final int BEFORE = 6;

  private final Set<String> locative;

  PlaceFinder(WordLists words) {
    locative = words.get("locative");
  }

  /** The place mention of a number, or null when the sentence has none. */
  @Nullable Mention find(
      AnnotatedSentence sentence, int numberToken, List<Mention> mentions, Topic topic) {
    Mention best = null;
    double bestCost = WINDOW;
    for (Mention mention : mentions) {
      if (!mention.isPlace()) {
        continue;
      }
      if (!isLocated(sentence, mention)) {
        if (topic.isOn()) {
          topic.refused(ROLE, words(sentence, mention), "place.no-preposition");
        }
        continue;
      }
      Reasons reasons = topic.reasons();
      double cost = cost(mention, numberToken, reasons);
      if (topic.isOn()) {
        topic.candidate(ROLE, words(sentence, mention), cost, reasons);
      }
      if (cost < bestCost) {
        best = mention;
        bestCost = cost;
      }
    }
    if (topic.isOn() && best != null) {
      topic.rule("place.nearest", words(sentence, best));
    }
    return best;
  }

  private static double cost(Mention mention, int number, Reasons reasons) {
    return mention.firstToken() > number
        ? reasons.add(mention.firstToken() - number, "place.words")
        : reasons.add(number - mention.lastToken(), "place.words")
            + reasons.add(BEFORE, "place.before-number");
  }

  private static String words(AnnotatedSentence sentence, Mention mention) {
    StringBuilder words = new StringBuilder();
    for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
      words.append(sentence.tokens().get(i).surface()).append(' ');
    }
    return words + mention.thing().id();
  }

  /**
   * A preposition of place stands before the name or its category word, or the name opens a
   * headline.
   */
  private boolean isLocated(AnnotatedSentence sentence, Mention mention) {
    int first = mention.firstToken();
    boolean opensHeadline = first == 0 && sentence.key(mention.lastToken() + 1).equals(":");
    return opensHeadline
        || locative.contains(sentence.key(first - 1))
        || locative.contains(sentence.key(first - 2));
  }
}
