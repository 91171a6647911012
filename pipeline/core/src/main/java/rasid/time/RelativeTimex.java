package rasid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.Year;
import rasid.time.DerivedTimex.Lasting;
import rasid.time.UnderspecifiedTimex.Weekday;

/**
 * What is reckoned from the day of the article, or from the one that the text named last. What is
 * reckoned in units of the calendar is a {@link ShiftedTimex}, what is said by name alone an {@link
 * UnderspecifiedTimex}.
 */
sealed interface RelativeTimex extends Timex
    permits RelativeTimex.Reference,
        RelativeTimex.Neighbour,
        RelativeTimex.BesideNamed,
        RelativeTimex.FollowingMonth,
        RelativeTimex.NamedDay,
        RelativeTimex.Distant,
        RelativeTimex.DistantFromNamed,
        RelativeTimex.Beside,
        RelativeTimex.Since,
        ShiftedTimex,
        UnderspecifiedTimex {

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
   * The day that lies some days from the one that the text named last: اليوم التالي, اليوم نفسه.
   *
   * @param offset days from that day
   */
  record Neighbour(int offset) implements RelativeTimex {

    @Override
    public String value() {
      return UNKNOWN_DAY;
    }
  }

  /**
   * The week, month or year that lies some of them from that of the date which the text named last:
   * العام التالي, الشهر نفسه. Where none was named, that of the article takes its place.
   *
   * @param unit weeks, months, years, decades or centuries
   * @param offset how many of them
   */
  record BesideNamed(ChronoUnit unit, int offset) implements RelativeTimex {

    @Override
    public String value() {
      return new Reference(offset).value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return new ShiftedTimex.Shifted(unit, offset).resolve(anchor);
    }
  }

  /**
   * The first month of a name behind the date that the text named last: يونيو التالي. Where none
   * was named, behind the day of the article.
   *
   * @param month from 1 to 12
   */
  record FollowingMonth(int month) implements RelativeTimex {

    @Override
    public String value() {
      return new UnderspecifiedTimex.MonthOfYear(month, 1).value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return new UnderspecifiedTimex.MonthOfYear(month, 1).resolve(anchor);
    }
  }

  /**
   * A day that is said twice, by its distance from the day of the article and by name: أمس الجمعة,
   * اليوم السبت 8 يناير 2022. The name decides; a weekday is the one nearest to that distance.
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
      return name instanceof Weekday weekday
          ? new Day(weekday.nearest(anchor.plusDays(offset)))
          : name.resolve(anchor);
    }

    @Override
    public @Nullable LocalDate namedDay() {
      return name.namedDay();
    }
  }

  /**
   * What lies a length of time before or behind the day of the article: قبل يومين, بعد شهر من الآن.
   * It is told as exactly as the length: weeks by the day.
   *
   * @param length how far it lies
   * @param direction -1 or 1
   */
  record Distant(Length length, int direction) implements RelativeTimex {

    @Override
    public String value() {
      return new Reference(direction).value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      LocalDate day = length.from(anchor, direction);
      if (day == null) {
        return length;
      }
      // Half a year more is told by the month.
      return switch (length.unit()) {
        case YEARS -> length.isWhole() ? new Year(day.getYear()) : new Month(YearMonth.from(day));
        case MONTHS -> length.isWhole() ? new Month(YearMonth.from(day)) : new Day(day);
        default -> new Day(day);
      };
    }
  }

  /**
   * What lies a length of time before or behind the date that the text named last: بعد يومين من
   * ذلك. Where none was named, it is the length alone.
   *
   * @param length how far it lies
   * @param direction -1 or 1
   */
  record DistantFromNamed(Length length, int direction) implements RelativeTimex {

    @Override
    public DateType type() {
      return DateType.DURATION;
    }

    @Override
    public String value() {
      return length.value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return new Distant(length, direction).resolve(anchor);
    }
  }

  /**
   * A length of time that ends or begins with the day of the article: الأشهر الستة الماضية.
   *
   * @param length how long it is
   * @param direction -1 or 1
   */
  record Beside(Length length, int direction) implements RelativeTimex {

    @Override
    public DateType type() {
      return DateType.DURATION;
    }

    @Override
    public String value() {
      return length.value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      LocalDate other = length.from(anchor, direction);
      if (other == null) {
        return length;
      }
      return new Stretch(
          length, direction < 0 ? new Days(other, anchor) : new Days(anchor, other), null);
    }
  }

  /**
   * The time since then, up to the day of the article. Its value shows both ends where it began
   * with a month that is reckoned from the day of the article, else the beginning.
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
    public boolean isRelative() {
      return begin.isRelative() || (begin instanceof Length length && !length.isOpen());
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      Timex resolved = begin.resolve(anchor);
      if (resolved instanceof Length length) {
        LocalDate first = length.from(anchor, -1);
        return first == null
            ? length
            : new Stretch(length, new Days(first, anchor), new Distant(length, -1).resolve(anchor));
      }
      Days days = resolved.days();
      if (days == null || days.first().isAfter(anchor)) {
        return resolved;
      }
      return new Lasting(resolved, anchor, begin.isRelative() && resolved instanceof Month);
    }

    @Override
    public @Nullable LocalDate namedDay() {
      return begin.namedDay();
    }
  }
}
