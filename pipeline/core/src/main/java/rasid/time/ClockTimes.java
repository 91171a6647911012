package rasid.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases;
import rasid.number.Numeral;
import rasid.text.Lexemes;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Kind;
import rasid.time.DerivedTimex.PartOfDay;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.ShiftedTimex.Shifted;
import rasid.time.UnderspecifiedTimex.Weekday;

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

  /**
   * الساعة الخامسة, الساعة 5:30, الساعة 7.30, الساعة السابعة والنصف, 17:45, 8:00:31, الساعة 8 إلى
   * 10 صباحا, عند الثامنة مساء.
   */
  static @Nullable DateSpan clock(DateText text, int first) {
    boolean announced = text.words().announces(text.key(first), Announcer.CLOCK);
    int at = announced ? first + 1 : first;
    boolean minutes = hasMinutes(text, at, ':') || (announced && hasMinutes(text, at, '.'));
    // 25:10:30 is no time, nor is the end of it.
    boolean tied = text.lexemes().isSymbol(first - 1, ':') && text.lexemes().gluedToNext(first - 1);
    if (minutes && (tied || text.number(at) > HOURS)) {
      return null;
    }
    if (minutes) {
      boolean seconds = hasMinutes(text, at + 2, ':');
      Integer second = seconds ? Integer.valueOf(text.number(at + 4)) : null;
      ClockTime time = new ClockTime(text.number(at), text.number(at + 2), second);
      return ofDay(text, first, seconds ? at + 4 : at + 2, time);
    }
    Numeral numeral = text.numeral(at);
    if (numeral == null || !(announced || isHour(text, numeral))) {
      return null;
    }
    if (numeral.role() == Numeral.Role.RANGE) {
      return range(text, first, numeral);
    }
    return numeral.point() >= 1 && numeral.point() < HOURS + 1
        ? behindHour(text, first, numeral.last(), (int) numeral.point())
        : null;
  }

  /** Whether a number is that of an hour, though no noun announces it: من 5 إلى 6 مساء. */
  private static boolean isHour(DateText text, Numeral numeral) {
    int behind = numeral.last() + 1;
    // A letter alone can be a unit.
    boolean hasPart = text.key(behind).length() > 1 && halfOfDay(text, behind) != null;
    boolean range = numeral.role() == Numeral.Role.RANGE && numeral.high() <= NOON;
    boolean ordinal =
        numeral.role() == Numeral.Role.ORDINAL
            && numeral.definite()
            && numeral.point() <= NOON
            && text.key(numeral.first()).endsWith("ه");
    return hasPart && (range || ordinal) && text.is(Kind.BEFORE_HOUR, numeral.first() - 1);
  }

  /** From one hour to another, both of one half of the day. */
  private static @Nullable DateSpan range(DateText text, int first, Numeral hours) {
    if (hours.low() < 1 || hours.low() >= hours.high() || hours.high() > HOURS) {
      return null;
    }
    DateSpan begin = ofDay(text, first, hours.last(), hour((int) hours.low()));
    DateSpan end = ofDay(text, first, hours.last(), hour((int) hours.high()));
    return end.meaning(new Interval(begin.timex(), end.timex()));
  }

  private static ClockTime hour(int hour) {
    return new ClockTime(hour, null, null);
  }

  /** An hour with the minutes behind it: والنصف, وعشر دقائق, إلا ربعا. */
  private static DateSpan behindHour(DateText text, int first, int last, int hour) {
    Optional<Phrases.Match<Integer>> said = text.words().minutes().at(text.lexemes(), last + 1);
    if (said.isPresent()) {
      int minutes = said.get().value();
      // A quarter to one is said of twelve.
      int whole = minutes > 0 ? hour : hour == 1 ? NOON : hour - 1;
      ClockTime time = new ClockTime(whole, (minutes + MINUTES) % MINUTES, null);
      return ofDay(text, first, said.get().last(), time);
    }
    Double fraction = text.words().fraction(text.key(last + 1));
    if (fraction != null) {
      return ofDay(text, first, last + 1, new ClockTime(hour, (int) (MINUTES * fraction), null));
    }
    Numeral minutes = minutes(text, last + 1);
    return minutes == null
        ? ofDay(text, first, last, hour(hour))
        : ofDay(text, first, minutes.last() + 1, new ClockTime(hour, (int) minutes.point(), null));
  }

  /** The number of minutes that are added behind an hour, or null: وعشر دقائق, و10 دقائق. */
  private static @Nullable Numeral minutes(DateText text, int i) {
    boolean and = text.key(i).equals("و");
    Numeral number = text.numeral(and ? i + 1 : i);
    if (number == null || !(and || number.conjunction())) {
      return null;
    }
    boolean fits = number.point() >= 1 && number.point() < MINUTES;
    return fits
            && text.words()
                .units()
                .at(text.lexemes(), number.last() + 1)
                .filter(unit -> DateCells.unit(unit.symbol()) == ChronoUnit.MINUTES)
                .isPresent()
        ? number
        : null;
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

  /** A time of the clock, with the half of the day that stands behind it. */
  private static DateSpan ofDay(DateText text, int first, int last, ClockTime said) {
    DayPart part = halfOfDay(text, last + 1);
    return DateSpan.of(
        first,
        part == null ? last : last + 1,
        new ClockTime(hour(said.hour(), part), said.minute(), said.second()));
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

  /** صباح الجمعة, مساء أمس, صبيحة الخامس من الشهر الجاري, ليل السبت الأحد. */
  static @Nullable DateSpan partOfDay(DateText text, int first) {
    DayPart part = text.words().dayPart(text.key(first));
    DateSpan day = part == null ? null : DateForm.firstOf(DateForm.DAYS, text, first + 1);
    if (day == null) {
      return null;
    }
    day = part == DayPart.NI ? nightTo(text, day) : day;
    boolean named = day.timex() instanceof NamedDay;
    boolean bare = day.timex().isRelative() && (named || day.timex() instanceof Shifted);
    return day.from(first)
        .meaning(new PartOfDay(day.timex(), part))
        .orWithoutDay(bare ? day : null);
  }

  /** A weekday with the next one, to which its night lasts: ليل السبت الأحد, ليل السبت - الأحد. */
  private static DateSpan nightTo(DateText text, DateSpan day) {
    int next = day.last() + 1;
    next += text.lexemes().isSymbol(next, '-') || text.lexemes().isSymbol(next, '/') ? 1 : 0;
    DateSpan morning = RelativeDates.weekday(text, next);
    return morning != null
            && day.timex() instanceof Weekday evening
            && evening.direction() == null
            && morning.timex() instanceof Weekday later
            && later.weekday() == evening.weekday().plus(1)
        ? day.to(morning.last()).meaning(new Weekday(evening.weekday(), later.direction()))
        : day;
  }
}
