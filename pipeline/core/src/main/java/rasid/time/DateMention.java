package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateExpression;
import rasid.record.DateType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * A date, clock time or length of time in a text.
 *
 * @param sentence the sentence that holds it
 * @param range where it stands
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param anchor the day from which it was reckoned, or null
 */
public record DateMention(
    int sentence, TextRange range, DateType type, String value, @Nullable String anchor) {

  /** Whether the value names one day. */
  public boolean isDay() {
    return type == DateType.DATE && value.matches("\\d{4}-\\d{2}-\\d{2}");
  }

  public DateExpression record(String docId, TextOffsets offsets) {
    return new DateExpression(docId, sentence, offsets.span(range), type, value, anchor);
  }
}
