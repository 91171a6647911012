package rasid.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.NoDay;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Span;
import rasid.time.DateText.Direction;
import rasid.time.ShiftedTimex.DayOfShiftedMonth;
import rasid.time.ShiftedTimex.DayOfShiftedYear;
import rasid.time.ShiftedTimex.PartOfYear;
import rasid.time.UnderspecifiedTimex.DayOfYear;
import rasid.time.UnderspecifiedTimex.LunarDayOfYear;

/** Days of months by number, also several, in the Gregorian and the Hijri calendar. */
final class CalendarDates {

  private static final int LONGEST_MONTH = 31;

  private CalendarDates() {}

  /**
   * 19 من كانون الثاني 2022, 10 رمضان 1443, الخامس من الشهر الجاري, 19 الشهر الحالي, غرة محرم, also
   * of several days: يومي 10 و11 أبريل, من 11 إلى 13 أكتوبر.
   */
  static @Nullable DateSpan dayOfMonth(DateText text, int first) {
    if (text.is(Kind.FIRST_OF_MONTH, first)) {
      DateSpan day = ofMonth(text, first, first + 1, 1, 1);
      boolean lunar = day != null && !(day.timex() instanceof DayOfShiftedMonth);
      return lunar ? day : null;
    }
    int at = text.words().announces(text.key(first), Announcer.DAYS) ? first + 1 : first;
    Numeral numeral = text.numeral(at);
    if (numeral == null) {
      return null;
    }
    if (numeral.role() == Numeral.Role.RANGE && numeral.low() < numeral.high()) {
      return isDay(numeral.low()) && isDay(numeral.high())
          ? ofMonth(text, first, numeral.last() + 1, (int) numeral.low(), (int) numeral.high())
          : null;
    }
    if (!isDay(numeral.point())) {
      return null;
    }
    int day = (int) numeral.point();
    DateSpan one = ofMonth(text, first, numeral.last() + 1, day, day);
    one = one == null ? ofCurrentMonth(text, first, numeral, day) : one;
    return one != null ? one : several(text, first, numeral.last() + 1, day);
  }

  /**
   * A day with no more than الجاري for its month: 15 الجاري. What has a number or is counted is
   * none: رقم 12 الجاري, البرلمان الـ15 الجاري.
   */
  private static @Nullable DateSpan ofCurrentMonth(
      DateText text, int first, Numeral number, int day) {
    int last = number.last();
    String before = text.key(first - 1);
    boolean isDay =
        text.lexemes().isDigits(last)
            && text.key(last + 1).equals("الجاري")
            && !number.definite()
            && !before.equals("رقم")
            && !before.equals("ال");
    return isDay ? DateSpan.of(first, last + 1, new DayOfShiftedMonth(0, day)) : null;
  }

  /** Days of which only the last has the month: 3 و4 و5 مايو, الرابع إلى السادس من مايو. */
  private static @Nullable DateSpan several(DateText text, int first, int next, int day) {
    int last = day;
    DateSpan all = null;
    for (int at = next; all == null; ) {
      boolean to = text.is(Kind.TO, at);
      boolean and = text.key(at).equals("و");
      Numeral later = text.numeral(to || and ? at + 1 : at);
      if (later == null
          || !(to || and || later.conjunction())
          || !isDay(later.point())
          || later.point() <= last) {
        return null;
      }
      last = (int) later.point();
      at = later.last() + 1;
      all = ofMonth(text, first, at, day, last);
    }
    return all;
  }

  private static boolean isDay(double number) {
    return number >= 1 && number <= LONGEST_MONTH && number == Math.rint(number);
  }

  /** One day of a month, or several, behind whose number or last number a lexeme stands. */
  private static @Nullable DateSpan ofMonth(
      DateText text, int first, int behind, int day, int lastDay) {
    int next = behind;
    boolean marked =
        text.lexemes().isSymbol(next, '/')
            || text.lexemes().isSymbol(next, '-')
            || text.lexemes().isSymbol(next, '.');
    next += text.key(next).equals("من") || marked ? 1 : 0;
    next += text.words().announces(text.key(next), Announcer.MONTH) ? 1 : 0;
    Optional<DateText.Month> month = text.month(next);
    if (month.isPresent()) {
      return named(text, first, month.get(), day, lastDay);
    }
    boolean pointing = text.is(Kind.THIS, next);
    next += pointing ? 1 : 0;
    if (marked || text.words().span(text.key(next)) != Span.MONTH) {
      return null;
    }
    Direction direction = pointing ? new Direction(next, 0) : text.direction(next + 1);
    return direction == null
        ? null
        : DateSpan.of(
            first,
            direction.last(),
            days(day, lastDay, one -> new DayOfShiftedMonth(direction.steps(), one)));
  }

  private static Timex days(int day, int last, IntFunction<Timex> of) {
    return day == last ? of.apply(day) : new Interval(of.apply(day), of.apply(last));
  }

  private static @Nullable DateSpan named(
      DateText text, int first, DateText.Month month, int day, int lastDay) {
    int next = month.last() + 1;
    // A point ends a short name: 14 févr. 2024.
    boolean point = text.lexemes().isSymbol(next, '.') && text.isYear(next + 1);
    boolean comma =
        point || text.lexemes().isSymbol(next, '،') || text.lexemes().isSymbol(next, ',');
    boolean slash = text.lexemes().isSymbol(next, '/') || text.lexemes().isSymbol(next, '-');
    next += comma || slash || text.key(next).equals("من") ? 1 : 0;
    YearsBeside.Shift shifted = comma || slash ? null : YearsBeside.shiftedYear(text, next);
    next += text.is(Kind.YEAR_NOUN, next) ? 1 : 0;
    if (month.isHijri()) {
      return hijri(text, first, month, day, lastDay, next);
    }
    if (text.isYear(next)) {
      int year = text.number(next);
      boolean exists =
          Calendar.day(year, month.number(), day).isPresent()
              && Calendar.day(year, month.number(), lastDay).isPresent();
      return exists
          ? DateSpan.of(
              first,
              text.behindYear(next),
              days(day, lastDay, one -> new Day(LocalDate.of(year, month.number(), one))))
          : null;
    }
    if (shifted != null) {
      return DateSpan.of(
          first,
          shifted.last(),
          days(day, lastDay, d -> new DayOfShiftedYear(shifted.years(), month.number(), d)));
    }
    DateSpan named = YearsBeside.namedYear(text, month.last() + 1);
    if (named != null && day == lastDay) {
      return named
          .from(first)
          .meaning(
              new PartOfYear(
                  named.timex(),
                  year ->
                      Calendar.day(year, month.number(), day)
                          .<Timex>map(Day::new)
                          .orElseGet(NoDay::new)));
    }
    Direction direction = text.direction(month.last() + 1);
    Integer steps = direction == null ? null : direction.steps();
    return DateSpan.of(
        first,
        direction == null ? month.last() : direction.last(),
        days(day, lastDay, one -> new DayOfYear(month.number(), one, steps)));
  }

  /** Days of the lunar calendar. */
  private static DateSpan hijri(
      DateText text, int first, DateText.Month month, int day, int lastDay, int next) {
    if (!text.isHijriYear(next)) {
      Direction direction = text.direction(month.last() + 1);
      Integer steps = direction == null ? null : direction.steps();
      return DateSpan.of(
          first,
          direction == null ? month.last() : direction.last(),
          days(day, lastDay, one -> new LunarDayOfYear(month.number(), one, steps)));
    }
    boolean marked = text.is(Kind.HIJRI, next + 1);
    int year = text.number(next);
    return DateSpan.of(
        first,
        next + (marked ? 1 : 0),
        days(
            day,
            lastDay,
            one ->
                Calendar.hijriDay(year, month.number(), one)
                    .<Timex>map(Day::new)
                    .orElseGet(NoDay::new)));
  }
}
