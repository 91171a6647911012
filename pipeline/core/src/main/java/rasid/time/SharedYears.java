package rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.Month;
import rasid.time.RelativeTimex.Since;
import rasid.time.ShiftedTimex.MonthOfShiftedYear;
import rasid.time.UnderspecifiedTimex.DayOfYear;
import rasid.time.UnderspecifiedTimex.MonthOfYear;

/** Dates that take their year from a later one, before which they lie. */
final class SharedYears {

  private SharedYears() {}

  /**
   * A day or month without a year, with that of a date of the calendar, or a month with the year
   * that is reckoned from the article's; null for other pairs.
   */
  static @Nullable Timex withYearOf(Timex first, Timex later) {
    if (later instanceof MonthOfShiftedYear shifted
        && first instanceof MonthOfYear month
        && month.direction() == null) {
      int earlier = month.month() > shifted.month() ? 1 : 0;
      return new MonthOfShiftedYear(shifted.years() - earlier, month.month());
    }
    Days end = later.isRelative() ? null : later.days();
    if (end == null) {
      return null;
    }
    int year = end.first().getYear();
    if (first instanceof Since since) {
      Timex begin = withYearOf(since.begin(), later);
      return begin == null ? null : new Since(begin);
    }
    if (first instanceof DayOfYear day && day.direction() == null) {
      return Calendar.day(year, day.month(), day.day())
          .filter(found -> !found.isAfter(end.first()))
          .or(() -> Calendar.day(year - 1, day.month(), day.day()))
          .<Timex>map(Day::new)
          .orElse(null);
    }
    if (first instanceof MonthOfYear month && month.direction() == null) {
      Optional<LocalDate> begin = Calendar.day(year, month.month(), 1);
      boolean after = begin.isPresent() && begin.get().isAfter(end.first());
      return new Month(YearMonth.of(after ? year - 1 : year, month.month()));
    }
    return null;
  }
}
