package rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.Season;
import rasid.time.CalendarTimex.SeasonName;

/**
 * What comes again every week or year and is named without saying of which: a weekday, a day, a
 * month, a season. The day of the article tells which one is meant, with the direction of an
 * adjective where there is one.
 */
sealed interface UnderspecifiedTimex extends RelativeTimex {

  /** Years within which every day of a calendar comes again, also the 29th of February. */
  int LONGEST_LEAP = 8;

  /**
   * A weekday: the last one up to the day of the article, or the one in the direction that an
   * adjective says, which is never the day of the article itself.
   *
   * @param weekday which day
   * @param direction below 0 for one before the day of the article, above 0 for one behind it; null
   *     or 0 where nothing says it; -2 and 2 for the week beyond
   */
  record Weekday(DayOfWeek weekday, @Nullable Integer direction) implements UnderspecifiedTimex {

    @Override
    public String value() {
      return "XXXX-WXX-" + weekday.getValue();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      int steps = direction == null ? 0 : direction;
      if (steps == 0) {
        return new Day(anchor.with(TemporalAdjusters.previousOrSame(weekday)));
      }
      return new Day(
          steps < 0
              ? anchor.with(TemporalAdjusters.previous(weekday)).plusWeeks(steps + 1)
              : anchor.with(TemporalAdjusters.next(weekday)).plusWeeks(steps - 1));
    }

    /** The one nearest to a day. */
    LocalDate nearest(LocalDate day) {
      return day.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday));
    }
  }

  /**
   * Day and month of an unnamed year: those nearest to the day of the article, or those in the
   * direction that an adjective says.
   *
   * @param month from 1 to 12
   * @param day from 1 to 31
   * @param direction as of {@link Weekday}; 0 for the year of the article
   */
  record DayOfYear(int month, int day, @Nullable Integer direction) implements UnderspecifiedTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return chosen(anchor, anchor, anchor.getYear(), direction, y -> Calendar.day(y, month, day))
          .<Timex>map(Day::new)
          .orElse(this);
    }
  }

  /**
   * A month of an unnamed year: the one whose first day is nearest to the day of the article, or
   * the one in the direction that an adjective says, which is never the month of the article.
   *
   * @param month from 1 to 12
   * @param direction as of {@link Weekday}; 0 for the year of the article
   */
  record MonthOfYear(int month, @Nullable Integer direction) implements UnderspecifiedTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      LocalDate begun = anchor.withDayOfMonth(1);
      return chosen(anchor, begun, anchor.getYear(), direction, y -> Calendar.day(y, month, 1))
          .<Timex>map(first -> new Month(YearMonth.from(first)))
          .orElse(this);
    }
  }

  /**
   * Day and lunar month of an unnamed year: those nearest to the day of the article, or those in
   * the direction that an adjective says.
   *
   * @param month from 1 to 12
   * @param day from 1 to 31
   * @param direction as of {@link DayOfYear}
   */
  record LunarDayOfYear(int month, int day, @Nullable Integer direction)
      implements UnderspecifiedTimex {

    @Override
    public String value() {
      return UNKNOWN_DAY;
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      if (!Calendar.hasHijri(anchor)) {
        return this;
      }
      int current = HijrahDate.from(anchor).get(ChronoField.YEAR);
      return chosen(anchor, anchor, current, direction, y -> Calendar.hijriDay(y, month, day))
          .<Timex>map(Day::new)
          .orElse(this);
    }
  }

  /**
   * A lunar month of an unnamed year, as {@link MonthOfYear}: its days in the Gregorian calendar.
   *
   * @param month from 1 to 12
   * @param direction as of {@link MonthOfYear}
   */
  record LunarMonthOfYear(int month, @Nullable Integer direction) implements UnderspecifiedTimex {

    @Override
    public String value() {
      return "XXXX-XX";
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      if (!Calendar.hasHijri(anchor)) {
        return this;
      }
      HijrahDate day = HijrahDate.from(anchor);
      LocalDate begun = LocalDate.from(day.with(ChronoField.DAY_OF_MONTH, 1));
      int current = day.get(ChronoField.YEAR);
      return chosen(anchor, begun, current, direction, y -> Calendar.hijriDay(y, month, 1))
          .<Timex>map(Calendar::hijriMonth)
          .orElse(this);
    }
  }

  /**
   * A season of an unnamed year: the last one that has begun, or that of the direction.
   *
   * @param name which one
   * @param direction below 0 for the last one that has ended, 0 or null for that of the year, above
   *     0 for the next that begins
   */
  record SeasonOfYear(SeasonName name, @Nullable Integer direction) implements UnderspecifiedTimex {

    @Override
    public String value() {
      return "XXXX-" + name;
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      int year = anchor.getYear();
      Days days = new Season(year, name).days();
      int steps = direction == null ? 0 : direction;
      if (steps < 0 && !days.last().isBefore(anchor)) {
        year--;
      } else if (steps > 0 && !days.first().isAfter(anchor)) {
        year++;
      }
      return new Season(year, name);
    }
  }

  /**
   * The day of a year near that of the anchor.
   *
   * @param anchor the day to which it is nearest
   * @param begun the first day that is neither past nor to come
   * @param year the year of the anchor, in the calendar of the days
   * @param direction below 0 for the last before {@code begun}, 0 for the same year, above 0 for
   *     the first behind the anchor, null for the nearest
   * @param dayOf the day of a year, if it has that day
   */
  private static Optional<LocalDate> chosen(
      LocalDate anchor,
      LocalDate begun,
      int year,
      @Nullable Integer direction,
      IntFunction<Optional<LocalDate>> dayOf) {
    if (direction == null) {
      return nearest(anchor, year, dayOf);
    }
    if (direction == 0) {
      return dayOf.apply(year);
    }
    int step = direction < 0 ? -1 : 1;
    int beyond = Math.abs(direction) - 1;
    for (int candidate = year; Math.abs(candidate - year) <= LONGEST_LEAP; candidate += step) {
      Optional<LocalDate> day = dayOf.apply(candidate);
      if (day.isPresent()
          && (step < 0 ? day.get().isBefore(begun) : day.get().isAfter(anchor))
          && beyond-- == 0) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The day nearest to the anchor among those that a year, the one before and the next have. */
  private static Optional<LocalDate> nearest(
      LocalDate anchor, int year, IntFunction<Optional<LocalDate>> dayOf) {
    LocalDate best = null;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Optional<LocalDate> day = dayOf.apply(candidate);
      if (day.isPresent()
          && (best == null || distance(day.get(), anchor) < distance(best, anchor))) {
        best = day.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
