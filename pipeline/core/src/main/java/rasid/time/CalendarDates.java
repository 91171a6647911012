package rasid.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.number.Years;
import rasid.text.Lexemes;
import rasid.time.CalendarTimex.Day;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.NoDay;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Span;
import rasid.time.DateText.Direction;
import rasid.time.RelativeTimex.BesideNamed;
import rasid.time.RelativeTimex.FollowingMonth;
import rasid.time.ShiftedTimex.DayOfShiftedMonth;
import rasid.time.ShiftedTimex.DayOfShiftedYear;
import rasid.time.ShiftedTimex.MonthOfShiftedYear;
import rasid.time.ShiftedTimex.PartOfYear;
import rasid.time.UnderspecifiedTimex.DayOfYear;
import rasid.time.UnderspecifiedTimex.LunarDayOfYear;
import rasid.time.UnderspecifiedTimex.LunarMonthOfYear;
import rasid.time.UnderspecifiedTimex.MonthOfYear;

/** Days and months by number or name, in the Gregorian and the Hijri calendar. */
final class CalendarDates {

  private static final int LONGEST_MONTH = 31;

  private CalendarDates() {}

  /** 2022/01/08, 8-1-2022, 08.01.2022, 10 / 12 / 2018م, 20/أبريل/2020, 16/8/1440هـ. */
  static @Nullable DateSpan numeric(DateText text, int first) {
    Lexemes lexemes = text.lexemes();
    String separator = text.key(first + 1);
    boolean separated = separator.equals("/") || separator.equals("-") || separator.equals(".");
    if (!lexemes.isDigits(first) || !separated) {
      return null;
    }
    Optional<DateText.Month> name =
        text.month(first + 2).filter(month -> !month.isHijri() && !separator.equals("."));
    int middle = name.map(DateText.Month::last).orElse(first + 2);
    int last = middle + 2;
    if (!text.key(middle + 1).equals(separator)
        || !lexemes.isDigits(last)
        || (name.isEmpty() && !lexemes.isDigits(middle))) {
      return null;
    }
    boolean yearFirst = text.key(first).length() == 4;
    boolean spaced = false;
    for (int i = first; i < last; i++) {
      spaced |= !lexemes.gluedToNext(i);
    }
    boolean sure = separator.equals("/") && (yearFirst || text.key(last).length() == 4);
    if (spaced && name.isEmpty() && !sure) {
      return null;
    }
    int month = name.map(DateText.Month::number).orElseGet(() -> text.number(middle));
    int year = text.number(yearFirst ? first : last);
    int day = text.number(yearFirst ? last : first);
    if (text.is(Kind.HIJRI, last + 1) && Years.HIJRI.contains(year)) {
      return Calendar.hijriDay(year, month, day)
          .map(found -> DateSpan.of(first, last + 1, new Day(found)))
          .orElse(null);
    }
    int whole = yearFirst ? year : Years.withCentury(year);
    return Calendar.day(whole, month, day)
        .or(() -> yearFirst ? Optional.empty() : Calendar.day(whole, day, month))
        .filter(found -> Years.ANNOUNCED.contains(found.getYear()))
        .map(found -> DateSpan.of(first, text.behindYear(last), new Day(found)))
        .orElse(null);
  }

  /** January 7, 2022, as under posts. */
  static @Nullable DateSpan english(DateText text, int first) {
    Optional<DateText.Month> month = text.month(first);
    boolean shape =
        month.isPresent()
            && month.get().last() == first
            && text.lexemes().isDigits(first + 1)
            && text.lexemes().isSymbol(first + 2, ',')
            && text.isYear(first + 3);
    if (!shape) {
      return null;
    }
    return Calendar.day(text.number(first + 3), month.get().number(), text.number(first + 1))
        .map(day -> DateSpan.of(first, first + 3, new Day(day)))
        .orElse(null);
  }

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
      boolean joined = later != null && (to || and || later.conjunction());
      if (!joined || !isDay(later.point()) || later.point() <= last) {
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
    Shift shifted = comma || slash ? null : shiftedYear(text, next);
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
    DateSpan named = namedYear(text, month.last() + 1);
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

  /**
   * A year that is reckoned from that of the article.
   *
   * @param last its last lexeme
   * @param years how many years from that of the article
   */
  private record Shift(int last, int years) {}

  /** The year of the date that was named last, behind من: من العام نفسه, من نفس السنة; or null. */
  private static @Nullable DateSpan namedYear(DateText text, int i) {
    int at = text.key(i).equals("من") ? i + 1 : i;
    at += text.is(Kind.SAME_BEFORE, at) ? 1 : 0;
    DateSpan year = at == i ? null : RelativeDates.period(text, at);
    return year != null
            && year.timex() instanceof BesideNamed beside
            && beside.unit() == ChronoUnit.YEARS
        ? year
        : null;
  }

  /** العام الماضي, هذا العام, العام نفسه and العام التالي excepted; null for other words. */
  private static @Nullable Shift shiftedYear(DateText text, int i) {
    boolean pointing = text.is(Kind.THIS, i);
    int noun = pointing ? i + 1 : i;
    boolean following = text.is(Kind.FOLLOWING, noun + 1);
    if (following || text.words().span(text.key(noun)) != Span.YEAR) {
      return null;
    }
    Direction direction = pointing ? new Direction(noun, 0) : text.direction(noun + 1);
    return direction == null ? null : new Shift(direction.last(), direction.steps());
  }

  /**
   * يناير 2022, شهر يناير, يناير الماضي, مارس من العام الماضي, شهر رمضان; a name alone behind a
   * preposition of time, or with a second name of the same month.
   */
  static @Nullable DateSpan month(DateText text, int first) {
    DateWords words = text.words();
    boolean announced =
        words.announces(text.key(first), Announcer.MONTH)
            || words.announces(text.key(first), Announcer.IN_MONTH);
    Optional<DateText.Month> found = text.month(announced ? first + 1 : first);
    if (found.isEmpty()) {
      return null;
    }
    DateText.Month month = found.get();
    int next = month.last() + 1;
    boolean comma = text.lexemes().isSymbol(next, '،') && !month.isHijri();
    next += text.key(next).equals("من") || (comma && text.isYear(next + 1)) ? 1 : 0;
    Shift shifted = shiftedYear(text, next);
    next += text.is(Kind.YEAR_NOUN, next) ? 1 : 0;
    if (month.isHijri() && text.isHijriYear(next)) {
      int last = next + (text.is(Kind.HIJRI, next + 1) ? 1 : 0);
      return Calendar.hijriDay(text.number(next), month.number(), 1)
          .map(day -> DateSpan.of(first, last, Calendar.hijriMonth(day)))
          .orElse(null);
    }
    if (!month.isHijri() && text.isYear(next)) {
      return DateSpan.of(first, text.behindYear(next), Month.of(text.number(next), month.number()));
    }
    if (!month.isHijri() && shifted != null) {
      return DateSpan.of(
          first, shifted.last(), new MonthOfShiftedYear(shifted.years(), month.number()));
    }
    DateSpan named = month.isHijri() ? null : namedYear(text, month.last() + 1);
    if (named != null) {
      return named
          .from(first)
          .meaning(new PartOfYear(named.timex(), year -> Month.of(year, month.number())));
    }
    Direction direction = text.direction(month.last() + 1);
    boolean sure =
        announced
            || direction != null
            || month.twice()
            || text.is(Kind.BEFORE_YEAR, first - 1)
            || text.monthsFollow(month.last() + 1);
    if (!sure) {
      return null;
    }
    Integer steps = direction == null ? null : direction.steps();
    return DateSpan.of(
        first,
        direction == null ? month.last() : direction.last(),
        month.isHijri()
            ? new LunarMonthOfYear(month.number(), steps)
            : text.is(Kind.FOLLOWING, month.last() + 1)
                ? new FollowingMonth(month.number())
                : new MonthOfYear(month.number(), steps));
  }
}
