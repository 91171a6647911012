package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;

/** One way to write a date, clock time or length of time. */
interface DateForm {

  /** The expression of this form that begins at a lexeme, or null. */
  @Nullable DateSpan at(DateText text, int first);
}
