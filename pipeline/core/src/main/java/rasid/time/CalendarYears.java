package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Years;
import rasid.text.Lexemes;
import rasid.time.CalendarTimex.Year;
import rasid.time.DateSenses.Kind;

/** Years and stretches of years by number, in the Gregorian and the Hijri calendar. */
final class CalendarYears {

  private CalendarYears() {}

  /** عام 2019, عام 1443 هجري, موسم 2014-2015, or four digits that nothing else explains. */
  static @Nullable DateSpan year(DateText text, int first) {
    boolean announced = text.is(Kind.YEAR_NOUN, first);
    int at = announced ? first + 1 : first;
    DateSpan range = yearRange(text, first, at);
    if (range != null) {
      return range;
    }
    if (announced && text.isHijriYear(at) && text.is(Kind.HIJRI, at + 1)) {
      return DateSpan.of(first, at + 1, Calendar.hijriYear(text.number(at)));
    }
    boolean marked = text.is(Kind.GREGORIAN, at + 1);
    if (text.isYear(at) && (announced || marked)) {
      return DateSpan.of(first, text.behindYear(at), new Year(text.number(at)));
    }
    return BareYears.isYear(text, first)
        ? DateSpan.of(first, first, new Year(text.number(first)))
        : null;
  }

  /** 2014-2015, 2014/2015, from one year to a later one. */
  private static @Nullable DateSpan yearRange(DateText text, int first, int at) {
    Lexemes lexemes = text.lexemes();
    boolean dashed =
        lexemes.isSymbol(at + 1, '-')
            || lexemes.isSymbol(at + 1, '–')
            || lexemes.isSymbol(at + 1, '/');
    boolean tied = at > 0 && lexemes.gluedToNext(at - 1) && lexemes.isSymbol(at - 1, '-');
    boolean years =
        dashed
            && !tied
            && text.isYear(at)
            && text.isYear(at + 2)
            && Years.ALONE.contains(text.number(at))
            && Years.ALONE.contains(text.number(at + 2))
            && text.number(at) < text.number(at + 2);
    return years && (first < at || !BareYears.counts(text, at + 3))
        ? DateSpan.of(
            first,
            text.behindYear(at + 2),
            new Interval(new Year(text.number(at)), new Year(text.number(at + 2))))
        : null;
  }
}
