package rasid.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases;
import rasid.number.Numeral;
import rasid.text.Lexemes;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Frame;
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

  /** One night, which is counted and is no half of the day of an hour: 12 ليلة. */
  private static final String NIGHT = "ليله";

  private ClockTimes() {}

  /**
   * الساعة الخامسة, الساعة 5:30, الساعة 7.30, الساعة السابعة والنصف, 17:45, 8:00:31, الساعة 8 إلى
   * 10 صباحا, عند الثامنة مساء.
   */
  static @Nullable DateSpan clock(DateText text, int first) {
    DateSpan begin = one(text, first);
    return begin == null || !(begin.timex() instanceof ClockTime from)
        ? begin
        : upTo(text, begin, from);
  }

  /**
   * A time of the clock with the one up to which it lasts: من 8 صباحا إلى 10, 8 صباحا حتى 2 ظهرا. A
   * number alone ends only what من or بين opens, or what opens the sentence; elsewhere it counts:
   * ارتفع العدد عند الثامنة مساء إلى 12.
   */
  private static DateSpan upTo(DateText text, DateSpan begin, ClockTime from) {
    int next = begin.last() + 1;
    String before = text.key(begin.first() - 1);
    boolean between = before.equals("بين");
    boolean opened = between || before.equals("من") || begin.first() == 0;
    boolean joined = text.is(Kind.TO, next) || (between && text.key(next).equals("و"));
    Numeral hour = text.numeral(joined ? next + 1 : next);
    if (joined || (between && hour != null && hour.conjunction())) {
      DateSpan end = one(text, joined ? next + 1 : next);
      if (end != null && end.timex() instanceof ClockTime until) {
        return begin.to(end.last()).meaning(new Interval(from, until));
      }
      if (opened && hour != null && endsSentence(text, hour.last() + 1) && isLater(hour, from)) {
        ClockTime until = hour((int) hour.point() + (from.hour() > NOON ? NOON : 0));
        return begin.to(hour.last()).meaning(new Interval(from, until));
      }
    }
    return begin;
  }

  private static boolean endsSentence(DateText text, int i) {
    return i >= text.lexemes().size() || !(text.lexemes().isWord(i) || text.lexemes().isDigits(i));
  }

  /** Whether a number is a later hour of the same half of the day. */
  private static boolean isLater(Numeral hour, ClockTime from) {
    int begun = from.hour() > NOON ? from.hour() - NOON : from.hour();
    return hour.point() == Math.rint(hour.point()) && hour.point() > begun && hour.point() <= NOON;
  }

  private static @Nullable DateSpan one(DateText text, int first) {
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
    boolean hasPart =
        (text.key(behind).length() > 1 && halfOfDay(text, behind) != null)
            || within(text, numeral) != null;
    boolean isDigits = text.lexemes().isDigits(numeral.first());
    // Digits before the part of a named day count, and so before nights: إلى 9 صباح اليوم.
    if (isDigits && (text.key(behind).equals(NIGHT) || partOfDay(text, behind) != null)) {
      return false;
    }
    boolean range = numeral.role() == Numeral.Role.RANGE && numeral.high() <= NOON;
    boolean digits = isDigits && numeral.point() <= NOON;
    boolean ordinal =
        numeral.role() == Numeral.Role.ORDINAL
            && numeral.definite()
            && numeral.point() <= NOON
            && text.key(numeral.first()).endsWith("ه");
    int before = numeral.first() - 1;
    boolean led = text.is(Kind.BEFORE_HOUR, before) || text.is(Kind.TO, before);
    return hasPart && (range || ordinal || digits) && led;
  }

  /** From one hour to another, both of one half of the day where only one is named. */
  private static @Nullable DateSpan range(DateText text, int first, Numeral hours) {
    if (hours.low() < 1 || hours.low() >= hours.high() || hours.high() > HOURS) {
      return null;
    }
    DateSpan begin = ofDay(text, first, hours.last(), hour((int) hours.low()));
    DateSpan end = ofDay(text, first, hours.last(), hour((int) hours.high()));
    Half own = within(text, hours);
    if (own == null) {
      return end.meaning(new Interval(begin.timex(), end.timex()));
    }
    ClockTime from = hour(hour((int) hours.low(), own.part()));
    Timex until =
        end.last() > hours.last() ? end.timex() : hour(hour((int) hours.high(), own.part()));
    return end.meaning(new Interval(from, until));
  }

  /** The half of the day that stands between the two numbers of a range, or null. */
  private static @Nullable Half within(DateText text, Numeral range) {
    for (int i = range.first(); i < range.last(); i++) {
      Half half = text.key(i).length() > 1 ? halfOfDay(text, i) : null;
      if (half != null) {
        return half;
      }
    }
    return null;
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
    Half half = halfOfDay(text, last + 1);
    DayPart part = half == null ? null : half.part();
    return DateSpan.of(
        first,
        half == null ? last : half.last(),
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

  /**
   * A part of the day in a sentence.
   *
   * @param last its last lexeme
   */
  private record Half(int last, DayPart part) {}

  /** The part of the day that words such as مساء, صباحا, م or بعد الظهر name, or null. */
  private static @Nullable Half halfOfDay(DateText text, int i) {
    String key = text.key(i);
    DayPart half = text.words().half(key);
    half =
        half != null
            ? half
            : text.words().dayPart(key.endsWith("ا") ? key.substring(0, key.length() - 1) : key);
    return half == null ? besideNoon(text, i) : new Half(i, half);
  }

  /** بعد الظهر, بعد ظهر, قبل الظهر; or null. */
  private static @Nullable Half besideNoon(DateText text, int i) {
    Frame frame = text.words().frame(text.key(i));
    boolean beside = frame == Frame.AGO || frame == Frame.AHEAD;
    return beside && text.words().dayPart(bare(text.key(i + 1))) == DayPart.MI
        ? new Half(i + 1, frame == Frame.AGO ? DayPart.MO : DayPart.AF)
        : null;
  }

  private static String bare(String key) {
    return key.startsWith("ال") ? key.substring(2) : key;
  }

  /**
   * صباح الجمعة, مساء أمس, بعد ظهر أمس, صبيحة الخامس من الشهر الجاري, ليل السبت الأحد, هذا المساء.
   */
  static @Nullable DateSpan partOfDay(DateText text, int first) {
    String next = text.key(first + 1);
    DayPart now = text.is(Kind.THIS, first) ? text.words().dayPart(bare(next)) : null;
    if (now != null && next.startsWith("ال")) {
      return DateSpan.of(first, first + 1, new PartOfDay(new Shifted(ChronoUnit.DAYS, 0), now));
    }
    DayPart named = text.words().dayPart(text.key(first));
    Half half = named == null ? besideNoon(text, first) : new Half(first, named);
    if (half == null) {
      return null;
    }
    DateSpan day = DateForm.firstOf(DateForm.DAYS, text, half.last() + 1);
    return day == null ? null : ofDay(text, first, day, half.part());
  }

  /** A part of a day that is named behind it. */
  private static DateSpan ofDay(DateText text, int first, DateSpan of, DayPart part) {
    DateSpan day = of;
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
