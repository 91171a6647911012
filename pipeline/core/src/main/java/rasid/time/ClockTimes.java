package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.text.Lexemes;
import rasid.time.DateSenses.Announcer;
import rasid.time.DerivedTimex.PartOfDay;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.ShiftedTimex.Shifted;

/** Times of the clock and parts of a day. */
final class ClockTimes {

  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int NOON = 12;

  /** Hours from this on are before noon where they are said of noon: 11 ظهرا. */
  private static final int LATE_MORNING = 10;

  /** Hours below this are behind midnight where they are said of the night: 2 ليلا. */
  private static final int EVENING = 6;

  private ClockTimes() {}

  /** الساعة الخامسة, الساعة 5:30, الساعة 7.30, الساعة السابعة والنصف, 17:45, 8:00:31. */
  static @Nullable DateSpan clock(DateText text, int first) {
    boolean announced = text.words().announces(text.key(first), Announcer.CLOCK);
    int at = announced ? first + 1 : first;
    if (hasMinutes(text, at, ':') || (announced && hasMinutes(text, at, '.'))) {
      boolean seconds = hasMinutes(text, at + 2, ':');
      return clock(text, first, seconds ? at + 4 : at + 2, text.number(at), text.number(at + 2));
    }
    Numeral numeral = announced ? text.numeral(at) : null;
    if (numeral == null || numeral.point() <= 0 || numeral.point() >= HOURS + 1) {
      return null;
    }
    int hour = (int) numeral.point();
    Double fraction = text.words().fraction(text.key(numeral.last() + 1));
    return fraction == null
        ? clock(text, first, numeral.last(), hour, null)
        : clock(text, first, numeral.last() + 1, hour, (int) (MINUTES * fraction));
  }

  private static boolean hasMinutes(DateText text, int at, char separator) {
    Lexemes lexemes = text.lexemes();
    return lexemes.isDigits(at)
        && lexemes.isSymbol(at + 1, separator)
        && lexemes.gluedToNext(at)
        && lexemes.gluedToNext(at + 1)
        && lexemes.isDigits(at + 2)
        && text.key(at + 2).length() == 2
        && text.number(at) <= (separator == ':' ? MINUTES : HOURS)
        && text.number(at + 2) < MINUTES;
  }

  /** A time of the clock, with the half of the day that stands behind it; null when none has it. */
  private static @Nullable DateSpan clock(
      DateText text, int first, int last, int said, @Nullable Integer minute) {
    if (said > HOURS) {
      return null;
    }
    DayPart part = halfOfDay(text, last + 1);
    return DateSpan.of(
        first, part == null ? last : last + 1, new ClockTime(hour(said, part), minute));
  }

  /** The hour of the day: 12 in the morning or at night is midnight; 2 at night is 2. */
  private static int hour(int said, @Nullable DayPart part) {
    if (part == null || said > NOON) {
      return said;
    }
    return switch (part) {
      case MO -> said == NOON ? 0 : said;
      case MI -> said < LATE_MORNING ? said + NOON : said;
      case AF, EV -> said < NOON ? said + NOON : said;
      case NI -> said == NOON ? 0 : said < EVENING ? said : said + NOON;
    };
  }

  /** The part of the day that an adverb such as مساء, صباحا or م names, or null. */
  private static @Nullable DayPart halfOfDay(DateText text, int i) {
    String key = text.key(i);
    DayPart half = text.words().half(key);
    return half != null
        ? half
        : text.words().dayPart(key.endsWith("ا") ? key.substring(0, key.length() - 1) : key);
  }

  /** صباح الجمعة, مساء أمس, صبيحة الخامس من الشهر الجاري. */
  static @Nullable DateSpan partOfDay(DateText text, int first) {
    DayPart part = text.words().dayPart(text.key(first));
    DateSpan day = part == null ? null : DateReader.firstOf(DateReader.DAYS, text, first + 1);
    if (day == null) {
      return null;
    }
    boolean named = day.timex() instanceof NamedDay;
    boolean bare = day.timex().isRelative() && (named || day.timex() instanceof Shifted);
    return DateSpan.of(first, day.last(), new PartOfDay(day.timex(), part))
        .orWithoutDay(bare ? day : null);
  }
}
