package rasid.time;

import java.time.temporal.ChronoUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.record.EventPrecision;
import rasid.time.DateSenses.Span;
import rasid.time.DateSenses.YearPart;
import rasid.time.DerivedTimex.DaysOfMonth;
import rasid.time.ShiftedTimex.Shifted;
import rasid.time.UnderspecifiedTimex.LunarMonthOfYear;
import rasid.time.UnderspecifiedTimex.MonthOfYear;

/** Weeks and halves of months. */
final class PartsOfMonths {

  private static final int HALF_MONTH = 15;

  private PartsOfMonths() {}

  /** الأسبوع الأول من شهر رمضان, النصف الثاني من يوليو; null for parts of other spans. */
  static @Nullable DateSpan counted(DateText text, int first) {
    boolean half = text.words().yearPart(text.key(first)) == YearPart.HALF;
    if (!half && text.words().span(text.key(first)) != Span.WEEK) {
      return null;
    }
    boolean last = isLast(text, first + 1);
    Numeral number = text.numeral(first + 1);
    boolean fits =
        last
            || (number != null
                && number.role() == Numeral.Role.ORDINAL
                && number.point() >= 1
                && number.point() <= (half ? 2 : 5));
    int next = last || number == null ? first + 2 : number.last() + 1;
    if (!fits || !text.key(next).equals("من")) {
      return null;
    }
    DateSpan month = month(text, next + 1);
    if (month == null) {
      return null;
    }
    int which = last || number == null ? 0 : (int) number.point();
    return month
        .from(first)
        .meaning(
            half
                ? new DaysOfMonth(
                    month.timex(),
                    which == 1 ? 0 : HALF_MONTH,
                    which == 1 ? HALF_MONTH : HALF_MONTH + 1,
                    EventPrecision.HALF)
                : new DaysOfMonth(
                    month.timex(), last ? -7 : 7 * (which - 1), 7, EventPrecision.WEEK));
  }

  /** الأخير of one week or half; الأسابيع الأخيرة are several. */
  private static boolean isLast(DateText text, int i) {
    return Integer.valueOf(12).equals(text.words().edgeOfSpan(text.key(i)))
        && !text.key(i).endsWith("ه");
  }

  /** A month, by name or as the article's. */
  private static @Nullable DateSpan month(DateText text, int first) {
    DateSpan named = CalendarMonths.month(text, first);
    if (named == null && text.month(first).isPresent()) {
      DateText.Month bare = text.month(first).get();
      named =
          DateSpan.of(
              first,
              bare.last(),
              bare.isHijri()
                  ? new LunarMonthOfYear(bare.number(), null)
                  : new MonthOfYear(bare.number(), null));
    }
    DateSpan shifted = named == null ? RelativePeriods.period(text, first) : null;
    boolean isMonth =
        shifted != null
            && shifted.timex() instanceof Shifted month
            && month.unit() == ChronoUnit.MONTHS;
    return named != null ? named : isMonth ? shifted : null;
  }
}
