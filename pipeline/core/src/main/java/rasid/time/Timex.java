package rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.record.EventPrecision;

/**
 * What an expression of time means: a type and a value after TIMEX3 (TimeML 1.2.1). Values that do
 * not depend on the day of the article are here, those that do are {@link RelativeTimex}.
 */
public sealed interface Timex
    permits Timex.Day,
        Timex.NoDay,
        Timex.Week,
        Timex.Month,
        Timex.Quarter,
        Timex.Half,
        Timex.Season,
        Timex.Year,
        Timex.Decade,
        Timex.Century,
        Timex.Interval,
        Timex.Lasting,
        Timex.Until,
        Timex.Stretch,
        Timex.Part,
        Timex.DaysOfMonth,
        Timex.ClockTime,
        Timex.PartOfDay,
        Timex.Length,
        Timex.Repeated,
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
   * A week after ISO 8601: 2022-W01. Its days are those of the Arab week, which begins on the
   * Sunday before.
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
  record Month(YearMonth month) implements Timex {

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
  record Quarter(int year, int quarter) implements Timex {

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
  record Half(int year, int half) implements Timex {

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
  record Season(int year, SeasonName name) implements Timex {

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
  record Year(int year) implements Timex {

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

  /** Ten years: 199 is the 1990s. */
  record Decade(int decade) implements Timex {

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
  record Century(int century) implements Timex {

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

  /**
   * From one date to another: 2022-01-01/2022-01-08, 2014/2018.
   *
   * @param first where it begins
   * @param last where it ends
   */
  record Interval(Timex first, Timex last) implements Timex {

    static Interval of(LocalDate first, LocalDate last) {
      return new Interval(new Day(first), new Day(last));
    }

    @Override
    public String value() {
      return first.value() + "/" + last.value();
    }

    @Override
    public boolean isRelative() {
      return first.isRelative() || last.isRelative();
    }

    @Override
    public Interval resolve(LocalDate anchor) {
      return new Interval(first.resolve(anchor), last.resolve(anchor));
    }

    @Override
    public @Nullable Days days() {
      Days from = first.days();
      Days to = last.days();
      return from == null || to == null || to.last().isBefore(from.first())
          ? null
          : new Days(from.first(), to.last());
    }

    @Override
    public @Nullable EventPrecision precision() {
      return first.precision();
    }
  }

  /**
   * The time since then, up to the day of the article.
   *
   * @param begin when it began
   * @param until the day of the article
   * @param open whether its value shows both ends
   */
  record Lasting(Timex begin, LocalDate until, boolean open) implements Timex {

    @Override
    public DateType type() {
      return begin.type();
    }

    @Override
    public String value() {
      Days days = days();
      return open && days != null ? days.first() + "/" + days.last() : begin.value();
    }

    @Override
    public @Nullable LocalDate namedDay() {
      return begin.namedDay();
    }

    @Override
    public @Nullable Days days() {
      Days begun = begin.days();
      return begun == null || begun.first().isAfter(until) ? begun : new Days(begun.first(), until);
    }

    @Override
    public @Nullable EventPrecision precision() {
      return begin.precision();
    }

    @Override
    public @Nullable Mod mod() {
      return begin.mod();
    }
  }

  /** The time up to then: حتى مارس. */
  record Until(Timex end) implements Timex {

    @Override
    public DateType type() {
      return end.type();
    }

    @Override
    public String value() {
      return end.value();
    }

    @Override
    public boolean isRelative() {
      return end.isRelative();
    }

    @Override
    public Until resolve(LocalDate anchor) {
      return new Until(end.resolve(anchor));
    }

    @Override
    public @Nullable LocalDate namedDay() {
      return end.namedDay();
    }

    @Override
    public @Nullable Days days() {
      return end.days();
    }

    @Override
    public @Nullable EventPrecision precision() {
      return end.precision();
    }

    @Override
    public @Nullable Mod mod() {
      return end.mod();
    }
  }

  /**
   * A length of time that lies on days of the calendar: the last three months.
   *
   * @param length how long it is
   * @param days where it lies
   */
  record Stretch(Length length, @Nullable Days days) implements Timex {

    @Override
    public DateType type() {
      return DateType.DURATION;
    }

    @Override
    public String value() {
      return length.value();
    }

    @Override
    public @Nullable EventPrecision precision() {
      return days == null ? null : Length.precision(length.unit());
    }
  }

  /**
   * Some days of a month: الأسبوع الأول من يناير, النصف الثاني من الشهر الماضي. Its value is that
   * of the month.
   *
   * @param month the month
   * @param skipped days of the month before them; below 0 counted from its end
   * @param count how many days; those that the month has not got do not count
   * @param unit what they are called
   */
  record DaysOfMonth(Timex month, int skipped, int count, EventPrecision unit) implements Timex {

    @Override
    public String value() {
      return month.value();
    }

    @Override
    public boolean isRelative() {
      return month.isRelative();
    }

    @Override
    public DaysOfMonth resolve(LocalDate anchor) {
      return new DaysOfMonth(month.resolve(anchor), skipped, count, unit);
    }

    @Override
    public @Nullable Days days() {
      Days all = month.days();
      if (all == null) {
        return null;
      }
      LocalDate first =
          skipped < 0 ? all.last().plusDays(1L + skipped) : all.first().plusDays(skipped);
      LocalDate last = first.plusDays(count - 1L);
      return new Days(first, last.isAfter(all.last()) ? all.last() : last);
    }

    @Override
    public @Nullable EventPrecision precision() {
      return month.days() == null ? null : unit;
    }

    @Override
    public Mod mod() {
      return skipped == 0 ? Mod.START : skipped < 0 ? Mod.END : Mod.MID;
    }
  }

  /** A part of a stretch of the calendar: منتصف 2021. */
  record Part(Timex of, Mod mod) implements Timex {

    @Override
    public DateType type() {
      return of.type();
    }

    @Override
    public String value() {
      return of.value();
    }

    @Override
    public boolean isRelative() {
      return of.isRelative();
    }

    @Override
    public Part resolve(LocalDate anchor) {
      return new Part(of.resolve(anchor), mod);
    }

    @Override
    public @Nullable LocalDate namedDay() {
      return of.namedDay();
    }

    @Override
    public @Nullable Days days() {
      return of.days();
    }

    @Override
    public @Nullable EventPrecision precision() {
      return of.precision();
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
      boolean pointed =
          of instanceof RelativeTimex.Shifted || of instanceof RelativeTimex.Neighbour;
      String day =
          pointed
              ? RelativeTimex.UNKNOWN_DAY
              : of instanceof RelativeTimex.NamedDay both ? both.name().value() : of.value();
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

    @Override
    public @Nullable Days days() {
      return of.days();
    }

    @Override
    public @Nullable EventPrecision precision() {
      return of.precision();
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

    /** Of any unit; what is longer leaves the calendar. */
    private static final int LONGEST = 1000;

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

    /** The same with half or a quarter of its smallest unit more. */
    Length and(double fraction) {
      List<Amount> longer = new ArrayList<>(amounts);
      Amount smallest = longer.remove(longer.size() - 1);
      longer.add(new Amount(smallest.number() + fraction, smallest.unit()));
      return new Length(longer);
    }

    /** Whether its number is not said. */
    boolean isOpen() {
      return amounts.stream().anyMatch(amount -> Double.isNaN(amount.number()));
    }

    /** The day that lies so far from another; null when its number is not said. */
    @Nullable LocalDate from(LocalDate day, int direction) {
      LocalDate moved = day;
      for (Amount amount : amounts) {
        if (Double.isNaN(amount.number()) || Math.abs(amount.number()) > LONGEST) {
          return null;
        }
        moved = amount.from(moved, direction);
      }
      return moved;
    }

    /** The unit of the calendar by which a length is told; that of hours and less are days. */
    static EventPrecision precision(ChronoUnit unit) {
      return switch (unit) {
        case WEEKS -> EventPrecision.WEEK;
        case MONTHS -> EventPrecision.MONTH;
        case YEARS -> EventPrecision.YEAR;
        default -> EventPrecision.DAY;
      };
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

  /** A time that comes again: every day P1D, every Thursday XXXX-WXX-4. */
  record Repeated(Timex every) implements Timex {

    @Override
    public DateType type() {
      return DateType.SET;
    }

    @Override
    public String value() {
      return every.value();
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

    /** The day that lies so far from another. */
    LocalDate from(LocalDate day, int direction) {
      long whole = (long) Math.floor(number);
      double rest = number - whole;
      return switch (unit) {
        case YEARS ->
            day.plusYears(direction * whole).plusMonths(direction * Math.round(12 * rest));
        case MONTHS ->
            day.plusMonths(direction * whole).plusDays(direction * Math.round(30 * rest));
        case WEEKS -> day.plusDays(direction * Math.round(7 * number));
        case DAYS -> day.plusDays(direction * whole);
        case HOURS -> day.plusDays(direction * Math.round(number / 24));
        default -> day;
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
