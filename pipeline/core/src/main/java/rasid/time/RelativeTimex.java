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

  /** Years within which every day of a calendar comes again, also the 29th of February. */
  int LONGEST_LEAP = 8;

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
   * The day, week, month, year, decade or century that lies some of them from that of the article:
   * أمس, الشهر المقبل.
   *
   * @param unit days, weeks, months, years, decades or centuries
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
   * A weekday: the last one up to the day of the article, or the one in the direction that an
   * adjective says, which is never the day of the article itself.
   *
   * @param weekday which day
   * @param direction below 0 for one before the day of the article, above 0 for one behind it; null
   *     or 0 where nothing says it; -2 and 2 for the week beyond
   */
  record Weekday(DayOfWeek weekday, @Nullable Integer direction) implements RelativeTimex {

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
  record DayOfYear(int month, int day, @Nullable Integer direction) implements RelativeTimex {

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
  record MonthOfYear(int month, @Nullable Integer direction) implements RelativeTimex {

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
   * A day of a year that lies some years from that of the article: 19 مارس من العام الماضي.
   *
   * @param years how many years; below 0 for the past
   * @param month from 1 to 12
   * @param day from 1 to 31
   */
  record DayOfShiftedYear(int years, int month, int day) implements RelativeTimex {

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
   * Day and lunar month of an unnamed year: those nearest to the day of the article, or those in
   * the direction that an adjective says.
   *
   * @param month from 1 to 12
   * @param day from 1 to 31
   * @param direction as of {@link DayOfYear}
   */
  record LunarDayOfYear(int month, int day, @Nullable Integer direction) implements RelativeTimex {

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
  record LunarMonthOfYear(int month, @Nullable Integer direction) implements RelativeTimex {

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
  record SeasonOfYear(SeasonName name, @Nullable Integer direction) implements RelativeTimex {

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
   * Some months at the beginning or the end of a year, or a quarter or half of it, where the year
   * is reckoned from the day of the article: الربع الأول من العام الجاري.
   *
   * @param year the year
   * @param part what of it
   */
  record PartOfYear(Timex year, IntFunction<Timex> part) implements RelativeTimex {

    @Override
    public String value() {
      return year.value();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      return year.resolve(anchor) instanceof Year resolved ? part.apply(resolved.year()) : this;
    }
  }

  /**
   * A decade of the century that lies some from that of the article: خمسينيات القرن الماضي.
   *
   * @param centuries how many centuries; below 0 for the past
   * @param decade from 0 to 9
   */
  record DecadeOfShiftedCentury(int centuries, int decade) implements RelativeTimex {

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
      return switch (length.unit()) {
        case YEARS -> new Year(day.getYear());
        case MONTHS -> new Month(YearMonth.from(day));
        default -> new Day(day);
      };
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
      return new Stretch(length, direction < 0 ? new Days(other, anchor) : new Days(anchor, other));
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
      return begin.isRelative();
    }

    @Override
    public Timex resolve(LocalDate anchor) {
      Timex resolved = begin.resolve(anchor);
      if (resolved instanceof Length length) {
        LocalDate first = length.from(anchor, -1);
        return first == null ? length : new Stretch(length, new Days(first, anchor));
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
