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
  private final Set<String> involvements;
  private final Set<String> change;

  CertaintyRules(WordLists words) {
    denials = words.verbForms("denials");
    denyingCues = words.verbForms("denying-cues");
    truths = words.get("truths");
    tolls = words.get("tolls");
    preliminary = words.get("preliminary");
    involvements = words.get("involvements");
    change = words.get("change");
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
    if (attribution != null && denies(sentence, attribution.cue(), event)) {
      return CertaintyRule.DENYING_CUE;
    }
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

  /**
   * Whether a cue denies an event. One of a sentence before says nothing of this one; and who
   * denies to have had a part in an attack does not deny that it happened.
   */
  private boolean denies(AnnotatedSentence sentence, TextRange cue, int event) {
    if (!sentence.range().contains(cue)) {
      return false;
    }
    int token = sentence.tokenAt(cue.begin());
    for (int i = token + 1; i < event; i++) {
      if (involvements.contains(sentence.key(i))) {
        return false;
      }
    }
    return denyingCues.contains(sentence.key(token));
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
   * "الحصيلة الأولية بلغت 5" before the figure, "قتل 5 في حصيلة أولية" behind it: of several tolls,
   * and of tolls that have risen since, the nearest counts. Without a preposition, a toll behind a
   * figure is another one.
   */
  private boolean isOfPreliminaryToll(AnnotatedSentence sentence, int number) {
    for (int i = number - 1; i >= Math.max(0, number - TOLL_REACH); i--) {
      String key = sentence.key(i);
      if (tolls.contains(key)) {
        return preliminary.contains(sentence.key(i + 1));
      }
      if (change.stream().anyMatch(key::contains)) {
        return false;
      }
    }
    for (int i = number + 1; i <= Math.min(sentence.size() - 2, number + TOLL_REACH); i++) {
      if (tolls.contains(sentence.key(i))) {
        return preliminary.contains(sentence.key(i + 1)) && isPreposition(sentence, i - 1);
      }
    }
    return false;
  }

  private static boolean isPreposition(AnnotatedSentence sentence, int token) {
    String key = sentence.key(token);
    return key.equals("في") || key.equals("ك");
  }
}
