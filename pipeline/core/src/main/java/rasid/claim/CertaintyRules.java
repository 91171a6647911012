package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.CueLexicon.Cue;
import rasid.lexicon.CueLexicon.Kind;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.record.CueClass;

/** What binds how sure a claim is presented as: a cue that keeps its distance, a denial. */
final class CertaintyRules {

  /** Tokens between a negation and the event. */
  private static final int DENIAL_REACH = 2;

  /** Tokens between a verb of denial and the event. */
  private static final int DENYING_REACH = 40;

  /** Tokens between "لا صحة" and what it speaks of. */
  private static final int UNTRUE_REACH = 8;

  /** Tokens between the words of a preliminary toll and a figure of it. */
  private static final int TOLL_REACH = 25;

  private static final String COMMA = "،";

  /** Tag of relative pronouns. */
  private static final String RELATIVE = "WP";

  private final SpeechWords speech;
  private final Set<String> denials;
  private final Set<String> nominalDenials;
  private final Set<String> conditionals;
  private final Set<String> restrictions;
  private final Set<String> exceeding;
  private final Set<String> denyingCues;
  private final Set<String> denialEnds;
  private final Set<String> negations;
  private final Set<String> truths;
  private final Set<String> tolls;
  private final Set<String> preliminary;
  private final Set<String> involvements;
  private final Set<String> change;

  CertaintyRules(WordLists words, SpeechWords speech) {
    this.speech = speech;
    denials = words.verbForms("denials");
    nominalDenials = words.get("nominal-denials");
    conditionals = words.get("conditionals");
    restrictions = words.get("restrictions");
    exceeding = words.verbForms("exceeding");
    denyingCues = words.verbForms("denying-cues");
    denialEnds = words.get("denial-ends");
    negations = words.get("negations");
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
    if (isDeniedBefore(sentence, event)) {
      return CertaintyRule.DENYING_CUE;
    }
    for (int i = Math.max(0, event - DENIAL_REACH); i < event; i++) {
      if (denials.contains(sentence.key(i)) && denies(sentence, i, event, number)) {
        return CertaintyRule.DENIED;
      }
    }
    if (isUntrue(sentence, event)) {
      return CertaintyRule.UNTRUE;
    }
    return isOfPreliminaryToll(sentence, number) ? CertaintyRule.PRELIMINARY : null;
  }

  /**
   * Whether a verb of denial governs an event, be it in others' words (نفى ما تردد عن مقتل 5). Who
   * denies to have had a part in an attack does not deny that it happened; nor does a denial reach
   * beyond what ends it (بعد) or into what another one says (نفت ذلك، لكن ناشطين قالوا).
   */
  private boolean isDeniedBefore(AnnotatedSentence sentence, int event) {
    boolean comma = false;
    boolean told = false;
    for (int i = event - 1; i >= Math.max(0, event - DENYING_REACH); i--) {
      String key = sentence.key(i);
      if (denyingCues.contains(key)) {
        // "لا تنفي" denies nothing, "، الذي نفى ذلك، " only inside its commas
        return i == 0
            || !(negations.contains(sentence.key(i - 1)) || (comma && isRelative(sentence, i - 1)));
      }
      Cue cue = speech.cueAt(sentence, i);
      boolean goesOn = cue != null && cue.kind() == Kind.PARTICIPLE;
      comma |= key.equals(COMMA);
      if (goesOn
          || involvements.contains(key)
          || denialEnds.contains(key)
          || (told && key.equals(COMMA))
          || opensAnother(sentence, i)) {
        return false;
      }
      // "الأنباء التي تحدثت عن" is what is denied
      told |= cue != null && cue.kind() == Kind.VERB && i > 0 && !isRelative(sentence, i - 1);
    }
    return false;
  }

  private static boolean isRelative(AnnotatedSentence sentence, int token) {
    return sentence.tokens().get(token).pos().equals(RELATIVE);
  }

  /** Whether a token opens a clause of its own: "وأشار", "، قال", "، التي". */
  private static boolean opensAnother(AnnotatedSentence sentence, int token) {
    String key = sentence.key(token);
    boolean joins = key.equals("و") || key.equals("ف") || key.equals(COMMA);
    return (joins && sentence.tokens().get(token + 1).isVerb())
        || (key.equals(COMMA) && isRelative(sentence, token + 1));
  }

  /**
   * Whether a negation says that an event did not happen. It does not behind an if or another
   * negation (لا تنفي), nor where it only bounds the number (لم ينج سوى 4, لم يتجاوز 6), nor beyond
   * its clause; a noun denies what stands right behind it (عدم وقوع, not طائرة من دون طيار قتلت).
   */
  private boolean denies(AnnotatedSentence sentence, int denial, int event, int number) {
    if (nominalDenials.contains(sentence.key(denial))
        && (event == number || denial + 1 < event || sentence.tokens().get(event).isVerb())) {
      return false;
    }
    if (denial > 0
        && (conditionals.contains(sentence.key(denial - 1))
            || negations.contains(sentence.key(denial - 1)))) {
      return false;
    }
    for (int i = denial + 1; i < number; i++) {
      String key = sentence.key(i);
      if (restrictions.contains(key)
          || exceeding.contains(key)
          || sentence.tokens().get(i).isPunctuation()
          || speech.opensStatement(sentence, i)) {
        return false;
      }
    }
    return true;
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
