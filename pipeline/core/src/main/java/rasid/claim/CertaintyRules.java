package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.record.CueClass;
import rasid.text.TextRange;

/** What binds how sure a claim is presented as: a cue that keeps its distance, a denial. */
final class CertaintyRules {

  /** Tokens between "لا صحة" and what it speaks of. */
  private static final int UNTRUE_REACH = 8;

  /** Tokens between the words of a preliminary toll and a figure of it. */
  private static final int TOLL_REACH = 25;

  private final Set<String> denials;
  private final Set<String> denyingCues;
  private final Set<String> truths;
  private final Set<String> tolls;
  private final Set<String> preliminary;

  CertaintyRules(WordLists words) {
    denials = words.verbForms("denials");
    denyingCues = words.verbForms("denying-cues");
    truths = words.get("truths");
    tolls = words.get("tolls");
    preliminary = words.get("preliminary");
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
    if (attribution != null && denies(sentence, attribution.cue())) {
      return CertaintyRule.DENYING_CUE;
    }
    int event = trigger == null ? number : Math.min(trigger.first(), number);
    for (int i = Math.max(0, event - 2); i < event; i++) {
      if (denials.contains(sentence.key(i))) {
        return CertaintyRule.DENIED;
      }
    }
    if (isUntrue(sentence, event)) {
      return CertaintyRule.UNTRUE;
    }
    return isOfPreliminaryToll(sentence, number) ? CertaintyRule.PRELIMINARY : null;
  }

  /** A cue of a sentence before it says nothing of this one. */
  private boolean denies(AnnotatedSentence sentence, TextRange cue) {
    return sentence.range().contains(cue)
        && denyingCues.contains(sentence.key(sentence.tokenAt(cue.begin())));
  }

  private boolean isUntrue(AnnotatedSentence sentence, int event) {
    for (int i = Math.max(1, event - UNTRUE_REACH); i < event; i++) {
      if (truths.contains(sentence.key(i)) && sentence.key(i - 1).equals("لا")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "الحصيلة الأولية بلغت 5" before the figure, "قتل 5 في حصيلة أولية" behind it. Without a
   * preposition, a toll behind a figure is another one.
   */
  private boolean isOfPreliminaryToll(AnnotatedSentence sentence, int number) {
    int end = Math.min(sentence.size() - 1, number + TOLL_REACH);
    for (int i = Math.max(0, number - TOLL_REACH); i < end; i++) {
      boolean toll = tolls.contains(sentence.key(i)) && preliminary.contains(sentence.key(i + 1));
      if (toll && (i < number || isPreposition(sentence, i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPreposition(AnnotatedSentence sentence, int token) {
    String key = sentence.key(token);
    return key.equals("في") || key.equals("ك");
  }
}
