package rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.IntFunction;
import rasid.time.CalendarTimex.Century;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.Decade;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.Week;
import rasid.time.CalendarTimex.Year;

/**
 * A unit of the calendar that lies a number of units from that of the article, or what is named
 * within such a unit: الشهر المقبل, الخامس من الشهر الجاري.
 */
sealed interface ShiftedTimex extends RelativeTimex {

  /**
   * The day, week, month, year, decade or century that lies some of them from that of the article:
   * أمس, الشهر المقبل.
   *
   * @param unit days, weeks, months, years, decades or centuries
   * @param offset how many of them; below 0 for the past
   */
  record Shifted(ChronoUnit unit, int offset) implements ShiftedTimex {

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
        case DECADES -> new Decade(day.getYear() / 10);
        case CENTURIES -> new Century(day.getYear() / 100);
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
  record MonthOfShiftedYear(int years, int month) implements ShiftedTimex {

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
  record DayOfShiftedMonth(int months, int day) implements ShiftedTimex {

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
   * A day of a year that lies some years from that of the article: 19 مارس من العام الماضي.
   *
   * @param years how many years; below 0 for the past
   * @param month from 1 to 12
   * @param day from 1 to 31
   */
  record DayOfShiftedYear(int years, int month, int day) implements ShiftedTimex {

    @Override
    public String value() {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return Calendar.day(anchor.getYear() + years, month, day).<Timex>map(Day::new).orElse(this);
    }
  }

  /**
   * A decade of the century that lies some from that of the article: خمسينيات القرن الماضي.
   *
   * @param centuries how many centuries; below 0 for the past
   * @param decade from 0 to 9
   */
  record DecadeOfShiftedCentury(int centuries, int decade) implements ShiftedTimex {

    @Override
    public String value() {
      return new Reference(centuries).value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return new Decade(10 * (anchor.getYear() / 100 + centuries) + decade);
    }
  }

  /**
   * Some months at the beginning or the end of a year, or a quarter or half of it, where the year
   * is reckoned from the day of the article: الربع الأول من العام الجاري.
   *
   * @param year the year
   * @param part what of it
   */
  record PartOfYear(Timex year, IntFunction<Timex> part) implements ShiftedTimex {

    @Override
    public String value() {
      return year.value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return year.resolve(anchor) instanceof Year resolved ? part.apply(resolved.year()) : this;
    }
  }
}
