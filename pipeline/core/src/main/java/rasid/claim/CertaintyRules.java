package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.record.CueClass;

/** What binds how sure a claim is presented as: a cue that keeps its distance, a denial. */
final class CertaintyRules {

  private final Set<String> denials;

  CertaintyRules(WordLists words) {
    denials = words.verbForms("denials");
  }

  /**
   * What binds how sure a claim is presented as, or null where nothing does.
   *
   * @param number first token of its number
   * @param trigger the words that tell what happened, or null
   * @param attribution who is reported as saying it, or null
   */
  @Nullable CertaintyRule of(
      AnnotatedSentence sentence,
      int number,
      @Nullable Trigger trigger,
      @Nullable Attribution attribution) {
    if (attribution != null && attribution.cueClass() == CueClass.DISTANCING) {
      return CertaintyRule.DISTANCED;
    }
    int event = trigger == null ? number : Math.min(trigger.first(), number);
    for (int i = Math.max(0, event - 2); i < event; i++) {
      if (denials.contains(sentence.key(i))) {
        return CertaintyRule.DENIED;
      }
    }
    return null;
  }
}
