package rasid.time;

import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.record.EventPrecision;

/**
 * What an expression of time means: a type and a value after TIMEX3 (TimeML 1.2.1), and its days.
 * What depends on the day of the article is a {@link RelativeTimex}, or made of one.
 *
 * <p>The simple names of the kinds are features of the models that choose the time of a claim
 * (rasid.claim.when): those are trained again when a kind is renamed.
 */
public sealed interface Timex
    permits CalendarTimex,
        Interval,
        Length,
        Stretch,
        Repeated,
        ClockTime,
        DerivedTimex,
        RelativeTimex {

  /** TIMEX3 type. */
  default DateType type() {
    return DateType.DATE;
  }

  /** TIMEX3 value, with X for what is not known. */
  String value();

  /** Whether it is reckoned from the day of the article. */
  default boolean isRelative() {
    return false;
  }

  /** What it means in an article of a day; itself when it does not depend on that day. */
  default Timex resolve(LocalDate anchor) {
    return this;
  }

  /** The one day that it names, or null. */
  default @Nullable LocalDate namedDay() {
    return null;
  }

  /** The days that it covers; null when it is no stretch of the calendar, or not known which. */
  default @Nullable Days days() {
    LocalDate day = namedDay();
    return day == null ? null : new Days(day, day);
  }

  /** The unit of the calendar that it names; null when it names none. */
  default @Nullable EventPrecision precision() {
    return namedDay() == null ? null : EventPrecision.DAY;
  }

  /** TIMEX3 modifier, or null. */
  default @Nullable Mod mod() {
    return null;
  }

  /** TIMEX3 modifiers: the part of a stretch that is meant. */
  enum Mod {
    START,
    MID,
    END
  }
}
