package rasid.time;

import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.time.CalendarTimex.Month;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Kind;
import rasid.time.DateText.Direction;
import rasid.time.RelativeTimex.FollowingMonth;
import rasid.time.ShiftedTimex.MonthOfShiftedYear;
import rasid.time.ShiftedTimex.PartOfYear;
import rasid.time.UnderspecifiedTimex.LunarMonthOfYear;
import rasid.time.UnderspecifiedTimex.MonthOfYear;

/** Months by name, in the Gregorian and the Hijri calendar. */
final class CalendarMonths {

  private CalendarMonths() {}

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
    YearsBeside.Shift shifted = YearsBeside.shiftedYear(text, next);
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
    DateSpan named = month.isHijri() ? null : YearsBeside.namedYear(text, month.last() + 1);
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
