package rasid.claim.when;

import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.time.Days;
import rasid.time.Timex;

/**
 * A date that lies on the calendar.
 *
 * @param mention the date
 * @param days the days that it covers
 */
record CalendarDate(DateMention mention, Days days) {

  /** The sentence that holds it. */
  int sentence() {
    return mention.sentence();
  }

  /** Where it stands. */
  TextRange range() {
    return mention.range();
  }

  /** What it means. */
  Timex timex() {
    return mention.timex();
  }

  /** The day from which it was reckoned, or null. */
  @Nullable LocalDate anchor() {
    return mention.anchor();
  }
}
