package rasid.claim;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.EventLexicon.Trigger;
import rasid.lexicon.WordLists;

/** Tells when persons without a kind of their own are migrants. */
final class Migrants {

  static final String SYMBOL = "MIGRANT";

  private static final Set<String> WORDS = WordLists.of("migrants");

  /** What happens to migrants on their way: who is not named closer in such an article is one. */
  private static final Set<String> MISFORTUNES =
      Set.of("KILLED", "INJURED", "MISSING", "RESCUED", "DETAINED");

  private Migrants() {}

  /** Whether an article names migrants more than once where it says something of its own. */
  static boolean isTopic(List<AnnotatedSentence> sentences) {
    int named = 0;
    for (AnnotatedSentence sentence : sentences) {
      for (int i = 0; i < sentence.size() && sentence.asserts(); i++) {
        if (WORDS.contains(sentence.tokens().get(i).stem()) && ++named > 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what happens to persons is what happens to migrants on their way. */
  static boolean mayBe(CountedThing thing, @Nullable Trigger trigger) {
    return thing.symbol().equals(CountedThing.PERSON)
        && trigger != null
        && MISFORTUNES.contains(trigger.event());
  }
}
