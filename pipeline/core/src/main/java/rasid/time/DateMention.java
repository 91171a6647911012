package rasid.time;

import java.time.LocalDate;
import java.util.List;
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
 * @param timex what it means
 * @param anchor the day from which it was reckoned, or null
 * @param rules ids of the forms and frames that read it, as {@code time.weekday}, from the inside
 *     out
 */
public record DateMention(
    int sentence, TextRange range, Timex timex, @Nullable LocalDate anchor, List<String> rules) {

  /** TIMEX3 type. */
  public DateType type() {
    return timex.type();
  }

  /** TIMEX3 value. */
  public String value() {
    return timex.value();
  }

  public DateExpression record(String docId, TextOffsets offsets) {
    return new DateExpression(
        docId,
        sentence,
        offsets.span(range),
        type(),
        value(),
        anchor == null ? null : anchor.toString(),
        timex.mod() == null ? null : timex.mod().name());
  }
}
