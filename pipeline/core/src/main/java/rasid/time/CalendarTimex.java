package rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import rasid.record.EventPrecision;

/**
 * One unit of the calendar, which is the same whatever the day of the article: a day, week, month,
 * quarter, half, season, year, decade or century.
 */
public sealed interface CalendarTimex extends Timex {

  /** A day: 2022-01-08. */
  record Day(LocalDate date) implements CalendarTimex {

    @Override
    public String value() {
      return date.toString();
    }

    @Override
    public LocalDate namedDay() {
      return date;
    }
  }

  /** A day that no calendar has, such as the 30th of a lunar month of 29 days: XXXX-XX-XX. */
  record NoDay() implements CalendarTimex {

    @Override
    public String value() {
      return RelativeTimex.UNKNOWN_DAY;
    }
  }

  /**
   * A week after ISO 8601: 2022-W01. Its days are those of the Arab week, which begins on the
   * Sunday before.
   *
   * @param year the year to which the week is counted
   * @param week from 1 to 53
   */
  record Week(int year, int week) implements CalendarTimex {

    /** A week of a year by its number; the last one where the year has one less. */
    static Week of(int year, int week) {
      long weeks =
          IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
      return new Week(year, (int) Math.min(week, weeks));
    }

    static Week of(LocalDate day) {
      return new Week(
          day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }

    @Override
    public Days days() {
      LocalDate sunday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
              .with(DayOfWeek.MONDAY)
              .minusDays(1);
      return new Days(sunday, sunday.plusDays(6));
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.WEEK;
    }
  }

  /** A month: 2022-01. */
  record Month(YearMonth month) implements CalendarTimex {

    static Month of(int year, int month) {
      return new Month(YearMonth.of(year, month));
    }

    @Override
    public String value() {
      return month.toString();
    }

    @Override
    public Days days() {
      return new Days(month.atDay(1), month.atEndOfMonth());
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.MONTH;
    }
  }

  /**
   * A quarter of a year: 2023-Q3.
   *
   * @param year its year
   * @param quarter from 1 to 4
   */
  record Quarter(int year, int quarter) implements CalendarTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }

    @Override
    public Days days() {
      return Days.months(year, 3 * quarter - 2, 3);
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.QUARTER;
    }
  }

  /**
   * A half of a year: 2023-H1.
   *
   * @param year its year
   * @param half 1 or 2
   */
  record Half(int year, int half) implements CalendarTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%04d-H%d", year, half);
    }

    @Override
    public Days days() {
      return Days.months(year, 6 * half - 5, 6);
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.HALF;
    }
  }

  /**
   * A season: 2021-WI. Seasons are those of three whole months; a winter begins in December of the
   * year before.
   */
  record Season(int year, SeasonName name) implements CalendarTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%04d-%s", year, name);
    }

    @Override
    public Days days() {
      LocalDate first = LocalDate.of(year, 1, 1).plusMonths(name.months());
      return new Days(first, first.plusMonths(3).minusDays(1));
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.SEASON;
    }
  }

  /** The seasons, in TIMEX3's letters. */
  enum SeasonName {
    WI(-1),
    SP(2),
    SU(5),
    FA(8);

    private final int months;

    SeasonName(int months) {
      this.months = months;
    }

    /** Months from January to its first. */
    int months() {
      return months;
    }
  }

  /** A year: 2022. */
  record Year(int year) implements CalendarTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%04d", year);
    }

    @Override
    public Days days() {
      return Days.months(year, 1, 12);
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.YEAR;
    }
  }

  /**
   * A year or century before Christ: BC0500, BC02. Its days are none: records hold years of our
   * era.
   *
   * @param value after TIMEX3
   */
  record BeforeChrist(String value) implements CalendarTimex {}

  /** Ten years: 199 is the 1990s. */
  record Decade(int decade) implements CalendarTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%03d", decade);
    }

    @Override
    public Days days() {
      return Days.months(10 * decade, 1, 120);
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.DECADE;
    }
  }

  /** A hundred years: 19 is the 20th century. */
  record Century(int century) implements CalendarTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%02d", century);
    }

    @Override
    public Days days() {
      return Days.months(100 * century, 1, 1200);
    }

    @Override
    public EventPrecision precision() {
      return EventPrecision.CENTURY;
    }
  }
}
