package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.WordLists;
import rasid.text.TextRange;
import rasid.trace.Topic;

/** Finds who did it: the name or noun behind "على يد" and "من قبل". */
final class AgentFinder {

  private static final int WINDOW = 20;

  /** What على makes an agent of. */
  private final Set<String> hands;

  /** What من makes one of. */
  private final Set<String> sides;

  AgentFinder(WordLists words) {
    hands = words.get("agent-hands");
    sides = words.get("agent-sides");
  }

  /**
   * The agent of an event, or null when the sentence names none.
   *
   * @param from token of the event or number, whichever comes first; the agent is sought behind it
   */
  @Nullable TextRange find(AnnotatedSentence sentence, int from, Topic topic) {
    int end = Math.min(sentence.size(), from + WINDOW);
    for (int i = from; i + 2 < end; i++) {
      boolean byHand = sentence.key(i).equals("علي") && hands.contains(sentence.key(i + 1));
      boolean bySide = sentence.key(i).equals("من") && sides.contains(sentence.key(i + 1));
      if ((byHand || bySide) && sentence.tokens().get(i + 2).isNoun()) {
        TextRange agent = sentence.range(i + 2, phraseEnd(sentence, i + 2));
        if (topic.isOn()) {
          topic.rule(
              byHand ? "agent.by-hand" : "agent.by-side",
              sentence.key(i) + " " + sentence.key(i + 1));
        }
        return agent;
      }
    }
    return null;
  }

  private static int phraseEnd(AnnotatedSentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.size() && isOfPhrase(sentence.tokens().get(last + 1))) {
      last++;
    }
    return last;
  }

  private static boolean isOfPhrase(AnnotatedToken token) {
    return (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
  }
}
