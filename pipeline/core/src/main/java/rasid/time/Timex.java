package rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;

/**
 * What an expression of time means: a type and a value after TIMEX3 (TimeML 1.2.1). Values that do
 * not depend on the day of the article are here, those that do are {@link RelativeTimex}.
 */
public sealed interface Timex
    permits Timex.Day,
        Timex.NoDay,
        Timex.Week,
        Timex.Month,
        Timex.Year,
        Timex.Interval,
        Timex.ClockTime,
        Timex.PartOfDay,
        Timex.Length,
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

  /** A day: 2022-01-08. */
  record Day(LocalDate date) implements Timex {

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
  record NoDay() implements Timex {

    @Override
    public String value() {
      return RelativeTimex.UNKNOWN_DAY;
    }
  }

  /**
   * A week after ISO 8601: 2022-W01.
   *
   * @param year the year to which the week is counted
   * @param week from 1 to 53
   */
  record Week(int year, int week) implements Timex {

    static Week of(LocalDate day) {
      return new Week(
          day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }
  }

  /** A month: 2022-01. */
  record Month(YearMonth month) implements Timex {

    static Month of(int year, int month) {
      return new Month(YearMonth.of(year, month));
    }

    @Override
    public String value() {
      return month.toString();
    }
  }

  /** A year: 2022. */
  record Year(int year) implements Timex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "%04d", year);
    }
  }

  /**
   * The days from one to another: 2022-01-01/2022-01-08.
   *
   * @param first the first day
   * @param last the last day
   */
  record Interval(LocalDate first, LocalDate last) implements Timex {

    @Override
    public String value() {
      return first + "/" + last;
    }
  }

  /**
   * A time of the clock: T05:30, T05.
   *
   * @param hour from 0 to 24
   * @param minute from 0 to 59, or null when only the hour is said
   */
  record ClockTime(int hour, @Nullable Integer minute) implements Timex {

    @Override
    public DateType type() {
      return DateType.TIME;
    }

    @Override
    public String value() {
      return minute == null
          ? String.format(Locale.ROOT, "T%02d", hour)
          : String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }
  }

  /**
   * A part of a day: 2022-01-07TMO.
   *
   * @param of the day
   * @param part which part of it
   */
  record PartOfDay(Timex of, DayPart part) implements Timex {

    @Override
    public DateType type() {
      return DateType.TIME;
    }

    @Override
    public String value() {
      String day = of instanceof RelativeTimex.Shifted ? RelativeTimex.UNKNOWN_DAY : of.value();
      return day + "T" + part;
    }

    @Override
    public boolean isRelative() {
      return of.isRelative();
    }

    @Override
    public PartOfDay resolve(LocalDate anchor) {
      return new PartOfDay(of.resolve(anchor), part);
    }
  }

  /** The parts of a day, in TIMEX3's letters: morning, midday, afternoon, evening, night. */
  enum DayPart {
    MO,
    MI,
    AF,
    EV,
    NI
  }

  /** A length of time: P10D, PT48H, P2Y2M. Amounts stand from the greatest unit to the smallest. */
  record Length(List<Amount> amounts) implements Timex {

    public Length {
      amounts = List.copyOf(amounts);
    }

    static Length of(double number, ChronoUnit unit) {
      return new Length(List.of(Amount.of(number, unit)));
    }

    /** This length and a number of a smaller unit. */
    Length and(Length smaller) {
      return new Length(List.of(amounts.get(0), smaller.amounts.get(0)));
    }

    /** Its smallest unit. */
    ChronoUnit unit() {
      return amounts.get(amounts.size() - 1).unit();
    }

    @Override
    public DateType type() {
      return DateType.DURATION;
    }

    @Override
    public String value() {
      StringBuilder value = new StringBuilder("P");
      boolean time = false;
      for (Amount amount : amounts) {
        if (amount.unit().isTimeBased() && !time) {
          time = true;
          value.append('T');
        }
        value.append(amount.value());
      }
      return value.toString();
    }
  }

  /**
   * A number of one unit of time.
   *
   * @param number how many; NaN when that is not said
   * @param unit from seconds to years
   */
  record Amount(double number, ChronoUnit unit) {

    /** ISO 8601 has no letters for decades and centuries: they are ten and a hundred years. */
    static Amount of(double number, ChronoUnit unit) {
      return switch (unit) {
        case DECADES -> new Amount(10 * number, ChronoUnit.YEARS);
        case CENTURIES -> new Amount(100 * number, ChronoUnit.YEARS);
        default -> new Amount(number, unit);
      };
    }

    private String value() {
      String digits =
          Double.isNaN(number)
              ? "X"
              : number == Math.rint(number)
                  ? Long.toString((long) number)
                  : Double.toString(number);
      return digits + unit.name().charAt(0);
    }
  }
}
