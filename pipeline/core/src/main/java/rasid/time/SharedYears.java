package rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Dates that take their year from a later one, before which they lie. */
final class SharedYears {

  private SharedYears() {}

  /** A day or month without a year, with that of a date of the calendar; null for other pairs. */
  static @Nullable Timex withYearOf(Timex first, Timex later) {
    Days end = later.isRelative() ? null : later.days();
    if (end == null) {
      return null;
    }
    int year = end.first().getYear();
    if (first instanceof RelativeTimex.Since since) {
      Timex begin = withYearOf(since.begin(), later);
      return begin == null ? null : new RelativeTimex.Since(begin);
    }
    if (first instanceof RelativeTimex.DayOfYear day && day.direction() == null) {
      return Calendar.day(year, day.month(), day.day())
          .filter(found -> !found.isAfter(end.first()))
          .or(() -> Calendar.day(year - 1, day.month(), day.day()))
          .<Timex>map(Timex.Day::new)
          .orElse(null);
    }
    if (first instanceof RelativeTimex.MonthOfYear month && month.direction() == null) {
      Optional<LocalDate> begin = Calendar.day(year, month.month(), 1);
      boolean after = begin.isPresent() && begin.get().isAfter(end.first());
      return new Timex.Month(YearMonth.of(after ? year - 1 : year, month.month()));
    }
    return null;
  }
}
