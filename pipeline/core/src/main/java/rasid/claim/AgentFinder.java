package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.claim.features.SentenceFacts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.text.TextRange;
import rasid.trace.Topic;

/**
 * Finds who did it: the name or noun behind "على يد" and "من قبل", else the subject of the active
 * verb that tells what happened.
 */
final class AgentFinder {

  private static final int WINDOW = 20;

  /** What على makes an agent of. */
  private final Set<String> hands;

  /** What من makes one of. */
  private final Set<String> sides;

  private final VerbSubjects subjects;

  AgentFinder(WordLists words, ClassLexicon nouns, ClassTypes classes) {
    subjects = new VerbSubjects(words, nouns, classes);
    hands = words.get("agent-hands");
    sides = words.get("agent-sides");
  }

  /**
   * The agent of an event, or null when the sentence names none.
   *
   * @param number first token of the number
   * @param trigger the words that tell what happened, or null
   * @param said who is reported as saying it, or null
   */
  @Nullable TextRange find(
      SentenceFacts facts,
      int number,
      @Nullable Trigger trigger,
      @Nullable Attribution said,
      Topic topic) {
    AnnotatedSentence sentence = facts.sentence();
    TextRange behind =
        behind(sentence, trigger == null ? number : Math.min(trigger.first(), number), topic);
    if (behind != null || trigger == null) {
      return behind;
    }
    VerbSubjects.Found subject = subjects.of(facts, trigger.first(), number, said);
    if (subject == null) {
      return null;
    }
    if (topic.isOn()) {
      topic.rule(subject.rule().id(), sentence.key(trigger.first()));
    }
    return subject.range();
  }

  /** What على يد and من قبل name, behind the event or number that comes first. */
  private @Nullable TextRange behind(AnnotatedSentence sentence, int from, Topic topic) {
    int end = Math.min(sentence.size(), from + WINDOW);
    for (int i = from; i + 2 < end; i++) {
      boolean byHand = sentence.key(i).equals("علي") && hands.contains(sentence.key(i + 1));
      boolean bySide = sentence.key(i).equals("من") && sides.contains(sentence.key(i + 1));
      if ((byHand || bySide) && sentence.tokens().get(i + 2).isNoun()) {
        TextRange agent = sentence.range(phraseAt(sentence, i + 2));
        if (topic.isOn()) {
          topic.rule(
              (byHand ? AgentRule.BY_HAND : AgentRule.BY_SIDE).id(),
              sentence.key(i) + " " + sentence.key(i + 1));
        }
        return agent;
      }
    }
    return null;
  }

  private static TokenSpan phraseAt(AnnotatedSentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.size() && isOfPhrase(sentence.tokens().get(last + 1))) {
      last++;
    }
    return new TokenSpan(first, last);
  }

  private static boolean isOfPhrase(AnnotatedToken token) {
    return (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
  }
}
