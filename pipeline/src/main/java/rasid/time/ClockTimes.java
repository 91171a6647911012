package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Numeral;
import rasid.record.DateType;
import rasid.text.Lexemes;

/** Times of the clock and parts of a day. */
final class ClockTimes {

  private ClockTimes() {}

  /** الساعة الخامسة, الساعة 5:30, 17:45. */
  static @Nullable DateSpan clock(DateText text, int first) {
    Lexemes lexemes = text.lexemes();
    boolean hour = text.key(first).equals("الساعه");
    int at = hour ? first + 1 : first;
    boolean minutes =
        lexemes.isDigits(at)
            && lexemes.isSymbol(at + 1, ':')
            && lexemes.gluedToNext(at + 1)
            && lexemes.isDigits(at + 2)
            && text.key(at + 2).length() == 2
            && text.number(at) < 25;
    if (minutes) {
      return DateSpan.of(
          first,
          at + 2,
          DateType.TIME,
          DateText.format("T%02d:%02d", text.number(at), text.number(at + 2)));
    }
    Numeral numeral = text.numeral(at);
    boolean whole = hour && numeral != null && numeral.point() > 0 && numeral.point() < 25;
    return whole
        ? DateSpan.of(
            first, numeral.last(), DateType.TIME, DateText.format("T%02d", (int) numeral.point()))
        : null;
  }

  /** صباح الجمعة, مساء أمس, صبيحة الخامس من الشهر الجاري. */
  static @Nullable DateSpan partOfDay(DateText text, int first) {
    String part = text.words().partOfDay(text.key(first));
    if (part == null) {
      return null;
    }
    DateSpan day = DateReader.firstOf(DateReader.DAYS, text, first + 1);
    return day == null || day.type() != DateType.DATE || day.value().endsWith("REF")
        ? null
        : day.from(first).withValue(DateType.TIME, day.value() + "T" + part);
  }
}
