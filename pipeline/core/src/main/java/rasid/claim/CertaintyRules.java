package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.claim.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.record.Certainty;
import rasid.record.CueClass;

/** How sure a claim is presented as, from its cue, its tense and words of expectation. */
final class CertaintyRules {

  private static final Set<String> NEGATIONS = WordLists.of("denials");

  private static final Set<String> PLANS = WordLists.of("plans");

  private static final Set<String> PROVISIONAL = WordLists.of("provisional");

  private static final int WINDOW = 6;

  private CertaintyRules() {}

  static Certainty of(
      AnnotatedSentence sentence,
      int number,
      @Nullable Trigger trigger,
      @Nullable Attribution attribution) {
    if (attribution != null && attribution.cueClass() == CueClass.DISTANCING) {
      return Certainty.CLAIMED;
    }
    int event = trigger == null ? number : Math.min(trigger.first(), number);
    for (int i = Math.max(0, event - 2); i < event; i++) {
      if (NEGATIONS.contains(sentence.key(i))) {
        return Certainty.NEGATED;
      }
    }
    for (int i = Math.max(0, event - WINDOW); i < event; i++) {
      boolean future =
          sentence.key(i).equals("س")
              && i + 1 < sentence.size()
              && sentence.tokens().get(i + 1).isVerb();
      boolean subjunctive =
          sentence.key(i).equals("ان")
              && i + 1 < sentence.size()
              && isPresent(sentence.tokens().get(i + 1));
      boolean plan =
          !sentence.key(i).equals("ان")
              && !sentence.key(i).equals("س")
              && PLANS.contains(sentence.key(i));
      if (future || subjunctive || plan) {
        return Certainty.PLANNED;
      }
    }
    for (AnnotatedToken token : sentence.tokens()) {
      if (PROVISIONAL.contains(token.key())) {
        return Certainty.PROVISIONAL;
      }
    }
    return Certainty.REPORTED;
  }

  /** "أن يبلغ": after أن a verb in the present is a wish or a plan. */
  private static boolean isPresent(AnnotatedToken token) {
    return token.pos().equals("VBP") && "يت".indexOf(token.key().charAt(0)) >= 0;
  }
}
