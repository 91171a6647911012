package rasid.time;

import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Years;
import rasid.text.Lexemes;
import rasid.time.CalendarTimex.Day;
import rasid.time.DateSenses.Kind;

/** Days with their year, of which digits tell all, or all but the name of a month. */
final class NumericDates {

  private NumericDates() {}

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
}
