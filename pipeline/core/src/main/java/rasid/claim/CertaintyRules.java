package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.claim.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.record.CueClass;

/** How sure a claim is presented as, from its cue, its tense and words of expectation. */
final class CertaintyRules {

  private static final Set<String> NEGATIONS = WordLists.of("denials");

  private static final Set<String> PLANS = WordLists.of("plans");

  private static final Set<String> PROVISIONAL = WordLists.of("provisional");

  private static final int WINDOW = 6;

  private CertaintyRules() {}

  /**
   * What decides how sure a claim is presented as.
   *
   * @param number first token of its number
   * @param trigger the words that tell what happened, or null
   * @param attribution who is reported as saying it, or null
   */
  static CertaintyRule of(
      AnnotatedSentence sentence,
      int number,
      @Nullable Trigger trigger,
      @Nullable Attribution attribution) {
    if (attribution != null && attribution.cueClass() == CueClass.DISTANCING) {
      return CertaintyRule.DISTANCED;
    }
    int event = trigger == null ? number : Math.min(trigger.first(), number);
    for (int i = Math.max(0, event - 2); i < event; i++) {
      if (NEGATIONS.contains(sentence.key(i))) {
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
      if (PROVISIONAL.contains(token.key())) {
        return CertaintyRule.PROVISIONAL;
      }
    }
    return CertaintyRule.PLAIN;
  }

  /** What a word before the event tells of plans and wishes; null when nothing. */
  private static @Nullable CertaintyRule plan(AnnotatedSentence sentence, int i) {
    AnnotatedToken next = i + 1 < sentence.size() ? sentence.tokens().get(i + 1) : null;
    return switch (sentence.key(i)) {
      case "س" -> next != null && next.isVerb() ? CertaintyRule.FUTURE : null;
      case "ان" -> next != null && isPresent(next) ? CertaintyRule.SUBJUNCTIVE : null;
      default -> PLANS.contains(sentence.key(i)) ? CertaintyRule.PLANNED : null;
    };
  }

  /** "أن يبلغ": after أن a verb in the present is a wish or a plan. */
  private static boolean isPresent(AnnotatedToken token) {
    return token.pos().equals("VBP") && "يت".indexOf(token.key().charAt(0)) >= 0;
  }
}
