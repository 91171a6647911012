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
import rasid.record.DateType;

/** What is reckoned from the day of the article. */
sealed interface RelativeTimex extends Timex {

  /** Value of a day of which nothing is known. */
  String UNKNOWN_DAY = "XXXX-XX-XX";

  @Override
  default boolean isRelative() {
    return true;
  }

  /**
   * The past, the present or the future, which no day makes more precise: الآن, الأيام الماضية.
   *
   * @param direction below 0, 0, above 0
   */
  record Reference(int direction) implements RelativeTimex {

    @Override
    public String value() {
      return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }
  }

  /**
   * The day, week, month or year that lies some of them from that of the article: أمس, الشهر
   * المقبل.
   *
   * @param unit days, weeks, months or years
   * @param offset how many of them; below 0 for the past
   */
  record Shifted(ChronoUnit unit, int offset) implements RelativeTimex {

    @Override
    public String value() {
      return new Reference(offset).value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      LocalDate day = anchor.plus(offset, unit);
      return switch (unit) {
        case DAYS -> new Day(day);
        case WEEKS -> Week.of(day);
        case MONTHS -> new Month(YearMonth.from(day));
        case YEARS -> new Year(day.getYear());
        default -> throw new IllegalStateException("no period of the calendar: " + unit);
      };
    }
  }

  /**
   * A month of the year that lies some years from that of the article: بداية العام الجديد.
   *
   * @param years how many years; below 0 for the past
   * @param month from 1 to 12
   */
  record MonthOfShiftedYear(int years, int month) implements RelativeTimex {

    @Override
    public String value() {
      return new Reference(years).value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return Month.of(anchor.getYear() + years, month);
    }
  }

  /**
   * A day of the month that lies some months from that of the article: الخامس من الشهر الجاري.
   *
   * @param months how many months; below 0 for the past
   * @param day from 1 to 31
   */
  record DayOfShiftedMonth(int months, int day) implements RelativeTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "XXXX-XX-%02d", day);
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      YearMonth month = YearMonth.from(anchor).plusMonths(months);
      return month.isValidDay(day) ? new Day(month.atDay(day)) : this;
    }
  }

  /**
   * A weekday: the last one up to the day of the article, or the next one behind it.
   *
   * @param weekday which day
   * @param future whether it lies behind the day of the article
   */
  record Weekday(DayOfWeek weekday, boolean future) implements RelativeTimex {

    @Override
    public String value() {
      return "XXXX-WXX-" + weekday.getValue();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return new Day(
          anchor.with(
              future
                  ? TemporalAdjusters.next(weekday)
                  : TemporalAdjusters.previousOrSame(weekday)));
    }
  }

  /**
   * Day and month of an unnamed year: those nearest to the day of the article.
   *
   * @param month from 1 to 12
   * @param day from 1 to 31
   */
  record DayOfYear(int month, int day) implements RelativeTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return nearest(anchor, anchor.getYear(), year -> Calendar.day(year, month, day))
          .<Timex>map(Day::new)
          .orElse(this);
    }
  }

  /**
   * A month of an unnamed year: the one whose first day is nearest to the day of the article.
   *
   * @param month from 1 to 12
   */
  record MonthOfYear(int month) implements RelativeTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return nearest(anchor, anchor.getYear(), year -> Calendar.day(year, month, 1))
          .<Timex>map(first -> new Month(YearMonth.from(first)))
          .orElse(this);
    }
  }

  /**
   * Day and lunar month of an unnamed year: those nearest to the day of the article.
   *
   * @param month from 1 to 12
   * @param day from 1 to 31
   */
  record LunarDayOfYear(int month, int day) implements RelativeTimex {

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
      return nearest(anchor, current, year -> Calendar.hijriDay(year, month, day))
          .<Timex>map(Day::new)
          .orElse(this);
    }
  }

  /**
   * A day that is said twice, by its distance from the day of the article and by name: أمس الجمعة,
   * اليوم السبت 8 يناير 2022. The name decides.
   *
   * @param offset days from the day of the article
   * @param name the same day by name
   */
  record NamedDay(int offset, Timex name) implements RelativeTimex {

    @Override
    public DateType type() {
      return name.type();
    }

    @Override
    public String value() {
      return isRelative() ? new Reference(offset).value() : name.value();
    }

    @Override
    public boolean isRelative() {
      return name.isRelative();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return name.resolve(anchor);
    }

    @Override
    public @Nullable LocalDate namedDay() {
      return name.namedDay();
    }
  }

  /**
   * The time since then: from the first day of a month to the day of the article. Since other dates
   * is those dates.
   *
   * @param begin when it began
   */
  record Since(Timex begin) implements RelativeTimex {

    @Override
    public DateType type() {
      return begin.type();
    }

    @Override
    public String value() {
      return begin.value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      Timex resolved = begin.resolve(anchor);
      return resolved instanceof Month month
          ? new Interval(month.month().atDay(1), anchor)
          : resolved;
    }
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
