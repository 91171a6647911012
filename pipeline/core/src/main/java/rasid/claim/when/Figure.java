package rasid.claim.when;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.text.TextRange;

/**
 * A figure of which it is asked when it holds.
 *
 * @param sentence the sentence that holds it
 * @param number where it stands
 * @param value its value; NaN where it is vague
 * @param kind what it says: COUNT, MONEY and so on
 * @param counted class of what is counted
 * @param event what happened
 * @param trigger the words that tell what happened, or null
 * @param cue the words that attribute it, or null
 */
public record Figure(
    AnnotatedSentence sentence,
    TextRange number,
    double value,
    String kind,
    String counted,
    String event,
    @Nullable TextRange trigger,
    @Nullable TextRange cue) {

  /** First token of the number. */
  int token() {
    return sentence.tokenAt(number.begin());
  }
}
