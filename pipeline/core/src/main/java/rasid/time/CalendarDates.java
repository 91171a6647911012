package rasid.time;

import java.time.LocalDate;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.number.Years;
import rasid.text.Lexemes;
import rasid.time.DateWords.Announcer;
import rasid.time.DateWords.Span;
import rasid.time.RelativeTimex.DayOfShiftedMonth;
import rasid.time.RelativeTimex.DayOfYear;
import rasid.time.RelativeTimex.LunarDayOfYear;
import rasid.time.RelativeTimex.MonthOfYear;
import rasid.time.Timex.Day;
import rasid.time.Timex.Month;
import rasid.time.Timex.NoDay;
import rasid.time.Timex.Year;

/** Days, months and years by number or name, in the Gregorian and the Hijri calendar. */
final class CalendarDates {

  private static final int LONGEST_MONTH = 31;

  private CalendarDates() {}

  /** 2022/01/08, 8-1-2022, 08.01.2022. */
  static @Nullable DateSpan numeric(DateText text, int first) {
    Lexemes lexemes = text.lexemes();
    for (int i = first; i < first + 4; i++) {
      if (!lexemes.gluedToNext(i)) {
        return null;
      }
    }
    String separator = text.key(first + 1);
    boolean shape =
        lexemes.isDigits(first)
            && lexemes.isDigits(first + 2)
            && lexemes.isDigits(first + 4)
            && (separator.equals("/") || separator.equals("-") || separator.equals("."))
            && text.key(first + 3).equals(separator);
    if (!shape) {
      return null;
    }
    int a = text.number(first);
    int b = text.number(first + 2);
    int c = text.number(first + 4);
    Optional<LocalDate> day =
        text.key(first).length() == 4
            ? Calendar.day(a, b, c)
            : Calendar.day(Years.withCentury(c), b, a);
    return day.filter(found -> Years.ANNOUNCED.contains(found.getYear()))
        .map(found -> DateSpan.of(first, first + 4, new Day(found)))
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

  /** 19 من كانون الثاني 2022, 10 رمضان 1443, الخامس من الشهر الجاري, 19 الشهر الحالي. */
  static @Nullable DateSpan dayOfMonth(DateText text, int first) {
    Numeral numeral = text.numeral(first);
    boolean isDay =
        numeral != null
            && numeral.point() >= 1
            && numeral.point() <= LONGEST_MONTH
            && numeral.point() == Math.rint(numeral.point());
    if (!isDay) {
      return null;
    }
    int day = (int) numeral.point();
    int next = numeral.last() + 1;
    next += text.key(next).equals("من") ? 1 : 0;
    next += text.words().announces(text.key(next), Announcer.MONTH) ? 1 : 0;
    Optional<DateText.Month> month = text.month(next);
    if (month.isPresent()) {
      return named(text, first, month.get(), day);
    }
    boolean ofMonth = text.words().span(text.key(next)) == Span.MONTH;
    Integer direction = ofMonth ? text.direction(next + 1) : null;
    return direction == null
        ? null
        : DateSpan.of(first, next + 1, new DayOfShiftedMonth(direction, day));
  }

  private static @Nullable DateSpan named(DateText text, int first, DateText.Month month, int day) {
    int next = month.last() + 1;
    if (text.lexemes().isSymbol(next, '،')
        || text.words().isYearNoun(text.key(next))
        || text.key(next).equals("من")) {
      next++;
    }
    if (month.isHijri()) {
      return hijri(text, first, month, day, next);
    }
    if (text.isYear(next)) {
      int last = next;
      return Calendar.day(text.number(next), month.number(), day)
          .map(found -> DateSpan.of(first, last, new Day(found)))
          .orElse(null);
    }
    boolean directed = text.direction(month.last() + 1) != null;
    return DateSpan.of(
        first, month.last() + (directed ? 1 : 0), new DayOfYear(month.number(), day));
  }

  /** A day of the lunar calendar. */
  private static DateSpan hijri(DateText text, int first, DateText.Month month, int day, int next) {
    if (!text.isHijriYear(next)) {
      return DateSpan.of(first, month.last(), new LunarDayOfYear(month.number(), day));
    }
    boolean marked = text.words().isHijriMark(text.key(next + 1));
    return DateSpan.of(
        first,
        next + (marked ? 1 : 0),
        Calendar.hijriDay(text.number(next), month.number(), day)
            .<Timex>map(Day::new)
            .orElseGet(NoDay::new));
  }

  /** يناير 2022, شهر يناير, يناير الماضي. */
  static @Nullable DateSpan month(DateText text, int first) {
    DateWords words = text.words();
    boolean announced =
        words.announces(text.key(first), Announcer.MONTH)
            || words.announces(text.key(first), Announcer.IN_MONTH);
    Optional<DateText.Month> found = text.month(announced ? first + 1 : first);
    if (found.isEmpty() || found.get().isHijri()) {
      return null;
    }
    DateText.Month month = found.get();
    int next = month.last() + 1;
    next += text.key(next).equals("من") ? 1 : 0;
    next += words.isYearNoun(text.key(next)) ? 1 : 0;
    if (text.isYear(next)) {
      return DateSpan.of(first, next, Month.of(text.number(next), month.number()));
    }
    boolean directed = text.direction(month.last() + 1) != null;
    return announced || directed
        ? DateSpan.of(first, month.last() + (directed ? 1 : 0), new MonthOfYear(month.number()))
        : null;
  }

  /** عام 2019, عام 1443 هجري, or four digits that nothing else explains. */
  static @Nullable DateSpan year(DateText text, int first) {
    boolean announced = text.words().isYearNoun(text.key(first));
    if (announced && text.isYear(first + 1)) {
      return DateSpan.of(first, first + 1, new Year(text.number(first + 1)));
    }
    if (announced && text.isHijriYear(first + 1) && text.words().isHijriMark(text.key(first + 2))) {
      return DateSpan.of(first, first + 2, Calendar.hijriYear(text.number(first + 1)));
    }
    return isBareYear(text, first) ? DateSpan.of(first, first, new Year(text.number(first))) : null;
  }

  private static boolean isBareYear(DateText text, int first) {
    Lexemes lexemes = text.lexemes();
    boolean touches = lexemes.gluedToNext(first - 1) && !isBracket(text.key(first - 1));
    boolean tied = lexemes.gluedToNext(first) && lexemes.isDigits(first + 2);
    if (!text.isYear(first) || touches || tied) {
      return false;
    }
    String next = text.key(first + 1);
    boolean announced = text.words().isBeforeYear(text.key(first - 1));
    boolean countsSomething =
        lexemes.isWord(first + 1)
            && !opensPhrase(text, next)
            && (!announced || isCounted(text, first + 1));
    boolean ended =
        !lexemes.isWord(first + 1) && !next.equals("%") && !next.equals("٪") && !next.equals("$");
    return Years.ALONE.contains(text.number(first))
        && !countsSomething
        && (announced || ended || opensPhrase(text, next));
  }

  private static boolean isBracket(String key) {
    return key.equals("(") || key.equals("[") || key.equals("\"") || key.equals("«");
  }

  /** A noun that digits count stands in the accusative or is a unit. */
  private static boolean isCounted(DateText text, int i) {
    return text.key(i).endsWith("ا") || text.words().units().at(text.lexemes(), i).isPresent();
  }

  /** A word that begins another phrase rather than naming what the digits count. */
  private static boolean opensPhrase(DateText text, String key) {
    return key.startsWith("ال") || key.startsWith("و") || text.words().isParticle(key);
  }
}
