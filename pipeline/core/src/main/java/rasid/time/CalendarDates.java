package rasid.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.WordLists;
import rasid.number.Numeral;
import rasid.record.DateType;
import rasid.text.Lexemes;

/** Days, months and years by number or name, in the Gregorian and the Hijri calendar. */
final class CalendarDates {

  private static final Set<String> BEFORE_YEAR = WordLists.of("before-year");
  private static final Set<String> PARTICLES = WordLists.of("particles");

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
        text.key(first).length() == 4 ? Calendar.day(a, b, c) : Calendar.day(fullYear(c), b, a);
    return day.filter(found -> Calendar.isYear(found.getYear()))
        .map(found -> DateSpan.of(first, first + 4, DateType.DATE, found.toString()))
        .orElse(null);
  }

  private static int fullYear(int year) {
    return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
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
        .map(day -> DateSpan.of(first, first + 3, DateType.DATE, day.toString()))
        .orElse(null);
  }

  /** 19 من كانون الثاني 2022, 10 رمضان 1443, الخامس من الشهر الجاري, 19 الشهر الحالي. */
  static @Nullable DateSpan dayOfMonth(DateText text, int first) {
    Numeral numeral = text.numeral(first);
    boolean isDay =
        numeral != null
            && numeral.point() >= 1
            && numeral.point() <= 31
            && numeral.point() == Math.rint(numeral.point());
    if (!isDay) {
      return null;
    }
    int day = (int) numeral.point();
    int next = numeral.last() + 1;
    next += text.key(next).equals("من") ? 1 : 0;
    next += text.key(next).equals("شهر") ? 1 : 0;
    Optional<DateText.Month> month = text.month(next);
    if (month.isPresent()) {
      return named(text, first, month.get(), day);
    }
    Integer direction = text.key(next).equals("الشهر") ? text.direction(next + 1) : null;
    return direction == null
        ? null
        : DateSpan.relative(
            first,
            next + 1,
            DateType.DATE,
            text.month(direction, "XXXX-XX") + DateText.format("-%02d", day));
  }

  private static @Nullable DateSpan named(DateText text, int first, DateText.Month month, int day) {
    int next = month.last() + 1;
    if (text.lexemes().isSymbol(next, '،')
        || text.isYearNoun(next)
        || text.key(next).equals("من")) {
      next++;
    }
    if (month.isHijri()) {
      return hijri(text, first, month, day, next);
    }
    if (text.isYear(next)) {
      int last = next;
      return Calendar.day(text.number(next), month.number(), day)
          .map(found -> DateSpan.of(first, last, DateType.DATE, found.toString()))
          .orElse(null);
    }
    boolean directed = text.direction(month.last() + 1) != null;
    return DateSpan.relative(
        first,
        month.last() + (directed ? 1 : 0),
        DateType.DATE,
        Calendar.dayOfMonth(text.anchor(), month.number(), day));
  }

  /** A day of the lunar calendar, by the Umm al-Qura tables (java.time's HijrahChronology). */
  private static DateSpan hijri(DateText text, int first, DateText.Month month, int day, int next) {
    boolean dated = text.lexemes().isDigits(next) && Calendar.isHijriYear(text.number(next));
    if (!dated) {
      return DateSpan.relative(
          first,
          month.last(),
          DateType.DATE,
          Calendar.hijriDayOfMonth(text.anchor(), month.number(), day));
    }
    boolean marked = isHijriMark(text.key(next + 1));
    return DateSpan.of(
        first,
        next + (marked ? 1 : 0),
        DateType.DATE,
        Calendar.hijriDay(text.number(next), month.number(), day)
            .map(LocalDate::toString)
            .orElse("XXXX-XX-XX"));
  }

  private static boolean isHijriMark(String key) {
    return key.equals("ه") || key.equals("هجري") || key.equals("هجريه") || key.equals("للهجره");
  }

  /** يناير 2022, شهر يناير, يناير الماضي. */
  static @Nullable DateSpan month(DateText text, int first) {
    boolean announced = text.key(first).equals("شهر") || text.key(first).equals("بشهر");
    Optional<DateText.Month> found = text.month(announced ? first + 1 : first);
    if (found.isEmpty() || found.get().isHijri()) {
      return null;
    }
    DateText.Month month = found.get();
    int next = month.last() + 1;
    next += text.key(next).equals("من") ? 1 : 0;
    next += text.isYearNoun(next) ? 1 : 0;
    if (text.isYear(next)) {
      return DateSpan.of(
          first,
          next,
          DateType.DATE,
          DateText.format("%04d-%02d", text.number(next), month.number()));
    }
    boolean directed = text.direction(month.last() + 1) != null;
    if (!announced && !directed) {
      return null;
    }
    String year =
        text.anchor() == null
            ? "XXXX"
            : Calendar.dayOfMonth(text.anchor(), month.number(), 1).substring(0, 4);
    return DateSpan.relative(
        first,
        month.last() + (directed ? 1 : 0),
        DateType.DATE,
        year + DateText.format("-%02d", month.number()));
  }

  /** عام 2019, عام 1443 هجري, or four digits that nothing else explains. */
  static @Nullable DateSpan year(DateText text, int first) {
    if (text.isYearNoun(first) && text.isYear(first + 1)) {
      return DateSpan.of(first, first + 1, DateType.DATE, Integer.toString(text.number(first + 1)));
    }
    boolean hijri =
        text.isYearNoun(first)
            && text.lexemes().isDigits(first + 1)
            && Calendar.isHijriYear(text.number(first + 1))
            && isHijriMark(text.key(first + 2));
    if (hijri) {
      return DateSpan.of(
          first, first + 2, DateType.DATE, Calendar.hijriYear(text.number(first + 1)));
    }
    return isBareYear(text, first)
        ? DateSpan.of(first, first, DateType.DATE, Integer.toString(text.number(first)))
        : null;
  }

  private static boolean isBareYear(DateText text, int first) {
    Lexemes lexemes = text.lexemes();
    boolean touches = lexemes.gluedToNext(first - 1) && !isBracket(text.key(first - 1));
    boolean tied = lexemes.gluedToNext(first) && lexemes.isDigits(first + 2);
    if (!text.isYear(first) || touches || tied) {
      return false;
    }
    String next = text.key(first + 1);
    boolean announced = BEFORE_YEAR.contains(text.key(first - 1));
    boolean countsSomething =
        lexemes.isWord(first + 1)
            && !opensPhrase(next)
            && (!announced || isCounted(text, first + 1));
    boolean ended =
        !lexemes.isWord(first + 1) && !next.equals("%") && !next.equals("٪") && !next.equals("$");
    boolean modern = text.number(first) >= 1900 && text.number(first) <= 2050;
    return modern && !countsSomething && (announced || ended || opensPhrase(next));
  }

  private static boolean isBracket(String key) {
    return key.equals("(") || key.equals("[") || key.equals("\"") || key.equals("«");
  }

  /** A noun that digits count stands in the accusative or is a unit. */
  private static boolean isCounted(DateText text, int i) {
    return text.key(i).endsWith("ا") || text.words().units().at(text.lexemes(), i).isPresent();
  }

  /** A word that begins another phrase rather than naming what the digits count. */
  private static boolean opensPhrase(String key) {
    return key.startsWith("ال") || key.startsWith("و") || PARTICLES.contains(key);
  }
}
