package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.record.CueClass;

/** How sure a claim is presented as, from its cue, its tense and words of expectation. */
final class CertaintyRules {

  private static final int WINDOW = 6;

  private final Set<String> denials;
  private final Set<String> plans;
  private final Set<String> provisional;

  CertaintyRules(WordLists words) {
    denials = words.verbForms("denials");
    plans = words.verbForms("plans");
    provisional = words.get("provisional");
  }

  /**
   * What decides how sure a claim is presented as.
   *
   * @param number first token of its number
   * @param trigger the words that tell what happened, or null
   * @param attribution who is reported as saying it, or null
   */
  CertaintyRule of(
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
    for (int i = Math.max(0, event - WINDOW); i < event; i++) {
      CertaintyRule plan = plan(sentence, i);
      if (plan != null) {
        return plan;
      }
    }
    for (AnnotatedToken token : sentence.tokens()) {
      if (provisional.contains(token.key())) {
        return CertaintyRule.PROVISIONAL;
      }
    }
    return CertaintyRule.PLAIN;
  }

  /** What a word before the event tells of plans and wishes; null when nothing. */
  private @Nullable CertaintyRule plan(AnnotatedSentence sentence, int i) {
    AnnotatedToken next = i + 1 < sentence.size() ? sentence.tokens().get(i + 1) : null;
    return switch (sentence.key(i)) {
      case "س" -> next != null && next.isVerb() ? CertaintyRule.FUTURE : null;
      case "ان" -> next != null && isPresent(next) ? CertaintyRule.SUBJUNCTIVE : null;
      default -> plans.contains(sentence.key(i)) ? CertaintyRule.PLANNED : null;
    };
  }

  /** "أن يبلغ": after أن a verb in the present is a wish or a plan. */
  private static boolean isPresent(AnnotatedToken token) {
    return token.pos().equals("VBP") && "يت".indexOf(token.key().charAt(0)) >= 0;
  }
}
