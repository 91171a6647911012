package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.text.Lexemes;
import rasid.time.DateWords.Announcer;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.RelativeTimex.Shifted;
import rasid.time.Timex.ClockTime;
import rasid.time.Timex.DayPart;
import rasid.time.Timex.PartOfDay;

/** Times of the clock and parts of a day. */
final class ClockTimes {

  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int NOON = 12;

  private ClockTimes() {}

  /** الساعة الخامسة, الساعة 5:30, 17:45. */
  static @Nullable DateSpan clock(DateText text, int first) {
    boolean announced = text.words().announces(text.key(first), Announcer.CLOCK);
    int at = announced ? first + 1 : first;
    if (hasMinutes(text, at)) {
      return clock(text, first, at + 2, text.number(at), text.number(at + 2));
    }
    Numeral numeral = announced ? text.numeral(at) : null;
    return numeral != null && numeral.point() > 0 && numeral.point() < HOURS + 1
        ? clock(text, first, numeral.last(), (int) numeral.point(), null)
        : null;
  }

  private static boolean hasMinutes(DateText text, int at) {
    Lexemes lexemes = text.lexemes();
    return lexemes.isDigits(at)
        && lexemes.isSymbol(at + 1, ':')
        && lexemes.gluedToNext(at + 1)
        && lexemes.isDigits(at + 2)
        && text.key(at + 2).length() == 2
        && text.number(at) <= HOURS
        && text.number(at + 2) < MINUTES;
  }

  /** A time of the clock, with the half of the day that stands behind it. */
  private static DateSpan clock(
      DateText text, int first, int last, int said, @Nullable Integer minute) {
    DayPart part = halfOfDay(text, last + 1);
    boolean afternoon = part != null && part != DayPart.MO && said < NOON;
    return DateSpan.of(
        first,
        part == null ? last : last + 1,
        new ClockTime(afternoon ? said + NOON : said, minute));
  }

  /** The part of the day that an adverb such as مساء or صباحا names, or null. */
  private static @Nullable DayPart halfOfDay(DateText text, int i) {
    String key = text.key(i);
    return text.words().dayPart(key.endsWith("ا") ? key.substring(0, key.length() - 1) : key);
  }

  /** صباح الجمعة, مساء أمس, صبيحة الخامس من الشهر الجاري. */
  static @Nullable DateSpan partOfDay(DateText text, int first) {
    DayPart part = text.words().dayPart(text.key(first));
    DateSpan day = part == null ? null : DateReader.firstOf(DateReader.DAYS, text, first + 1);
    if (day == null) {
      return null;
    }
    boolean named = day.timex() instanceof NamedDay;
    Timex timex = day.timex() instanceof NamedDay both ? both.name() : day.timex();
    boolean bare = day.timex().isRelative() && (named || timex instanceof Shifted);
    return DateSpan.of(first, day.last(), new PartOfDay(timex, part))
        .orWithoutDay(bare ? day : null);
  }
}
