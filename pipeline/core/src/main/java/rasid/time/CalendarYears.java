package rasid.time;

import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.number.Years;
import rasid.record.NumberForm;
import rasid.text.Lexemes;
import rasid.time.CalendarTimex.BeforeChrist;
import rasid.time.CalendarTimex.Year;
import rasid.time.DateSenses.Kind;

/** Years and stretches of years by number, in the Gregorian and the Hijri calendar. */
final class CalendarYears {

  private static final int LAST_BEFORE_CHRIST = 9999;

  private static final int CENTURY = 100;

  /** Two digits up to this can be a month: 2011/12. */
  private static final int MONTHS = 12;

  private CalendarYears() {}

  /**
   * عام 2019, عام 1443 هجري, العام الهجري 1443, موسم 2014-2015, السنة المالية 2018, عام ألفين
   * وخمسة, سنة 500 ق.م, or four digits that nothing else explains.
   */
  static @Nullable DateSpan year(DateText text, int first) {
    boolean announced = text.is(Kind.YEAR_NOUN, first);
    int at = announced ? first + 1 : first;
    at += announced && text.is(Kind.KIND_OF_YEAR, at) ? 1 : 0;
    DateSpan range = yearRange(text, first, at);
    if (range != null) {
      return range;
    }
    DateSpan other = beforeChrist(text, first, at);
    other = other == null ? hijri(text, first, at) : other;
    other = other == null && announced ? spelled(text, first, at) : other;
    if (other != null) {
      return other;
    }
    boolean marked = text.is(Kind.GREGORIAN, at + 1);
    if (text.isYear(at) && (announced || marked)) {
      return DateSpan.of(first, text.behindYear(at), new Year(text.number(at)));
    }
    return BareYears.isYear(text, first)
        ? DateSpan.of(first, first, new Year(text.number(first)))
        : null;
  }

  /** سنة 500 ق.م, 3000 قبل الميلاد. */
  private static @Nullable DateSpan beforeChrist(DateText text, int first, int at) {
    Numeral number = text.numeral(at);
    if (number == null
        || number.role() != Numeral.Role.CARDINAL
        || number.point() < 1
        || number.point() > LAST_BEFORE_CHRIST
        || number.point() != Math.rint(number.point())) {
      return null;
    }
    String value = String.format(Locale.ROOT, "BC%04d", (int) number.point());
    return text.words()
        .beforeChrist()
        .at(text.lexemes(), number.last() + 1)
        .map(era -> DateSpan.of(first, era.last(), new BeforeChrist(value)))
        .orElse(null);
  }

  /**
   * عام 1443 هجري, العام الهجري 1443; of a year that the tables have not got, the years on which it
   * lies.
   */
  private static @Nullable DateSpan hijri(DateText text, int first, int at) {
    int number = text.is(Kind.HIJRI, at) ? at + 1 : at;
    int last = text.is(Kind.HIJRI, number + 1) ? number + 1 : number;
    boolean fits =
        first < at
            && at < last
            && text.lexemes().isDigits(number)
            && text.number(number) >= 1
            && text.number(number) <= Years.HIJRI.last();
    if (!fits) {
      return null;
    }
    int year = text.number(number);
    return DateSpan.of(
        first,
        last,
        Years.HIJRI.contains(year) ? Calendar.hijriYear(year) : Calendar.earlyHijriYear(year));
  }

  /** عام ألف وتسعمائة وسبعة وستين. */
  private static @Nullable DateSpan spelled(DateText text, int first, int at) {
    Numeral number = text.numeral(at);
    return number != null
            && number.role() == Numeral.Role.CARDINAL
            && number.form() == NumberForm.WORDS
            && Years.ANNOUNCED.contains(number.point())
            && number.point() == Math.rint(number.point())
        ? DateSpan.of(first, text.behindYear(number.last()), new Year((int) number.point()))
        : null;
  }

  /** 2014-2015, 2014/2015, from one year to a later one; 2018/19, to the next. */
  private static @Nullable DateSpan yearRange(DateText text, int first, int at) {
    Lexemes lexemes = text.lexemes();
    boolean dashed =
        lexemes.isSymbol(at + 1, '-')
            || lexemes.isSymbol(at + 1, '–')
            || lexemes.isSymbol(at + 1, '/');
    boolean tied = at > 0 && lexemes.gluedToNext(at - 1) && lexemes.isSymbol(at - 1, '-');
    boolean next =
        dashed
            && !tied
            && text.isYear(at)
            && lexemes.gluedToNext(at)
            && lexemes.gluedToNext(at + 1)
            && lexemes.isDigits(at + 2)
            && text.key(at + 2).length() == 2
            && text.number(at + 2) == (text.number(at) + 1) % CENTURY
            && !(lexemes.gluedToNext(at + 2) && lexemes.isDigits(at + 4));
    if (next && (first < at || text.number(at + 2) > MONTHS)) {
      int year = text.number(at);
      return DateSpan.of(
          first, text.behindYear(at + 2), new Interval(new Year(year), new Year(year + 1)));
    }
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
