package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
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
      int half = halfOfDay(text, at + 3);
      return DateSpan.of(
          first,
          half < 0 ? at + 2 : at + 3,
          DateType.TIME,
          DateText.format("T%02d:%02d", hour(text.number(at), half), text.number(at + 2)));
    }
    Numeral numeral = text.numeral(at);
    boolean whole = hour && numeral != null && numeral.point() > 0 && numeral.point() < 25;
    if (!whole) {
      return null;
    }
    int half = halfOfDay(text, numeral.last() + 1);
    return DateSpan.of(
        first,
        half < 0 ? numeral.last() : numeral.last() + 1,
        DateType.TIME,
        DateText.format("T%02d", hour((int) numeral.point(), half)));
  }

  /** The hours that a word behind the hour adds: 12 for مساء, 0 for صباحا; -1 for another word. */
  private static int halfOfDay(DateText text, int i) {
    String key = text.key(i);
    String part =
        text.words().partOfDay(key.endsWith("ا") ? key.substring(0, key.length() - 1) : key);
    return part == null ? -1 : part.equals("MO") ? 0 : 12;
  }

  private static int hour(int said, int half) {
    return half == 12 && said < 12 ? said + 12 : said;
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
