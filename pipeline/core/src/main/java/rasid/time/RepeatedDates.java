package rasid.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Kind;
import rasid.time.UnderspecifiedTimex.Weekday;

/** Days and lengths of time that come again and again. */
final class RepeatedDates {

  private RepeatedDates() {}

  /** يوميا, كل يوم, كل ثلاثة أشهر, كل خميس, أيام الخميس, مرتين في الأسبوع. */
  static @Nullable DateSpan repeated(DateText text, int first) {
    ChronoUnit unit = text.words().repeated(text.key(first));
    if (unit != null) {
      return DateSpan.of(first, first, new Repeated(Length.of(1, unit)));
    }
    DateSpan other = weekdays(text, first);
    other = other == null ? times(text, first) : other;
    if (other != null) {
      return other;
    }
    if (!text.is(Kind.EVERY, first)) {
      return null;
    }
    ChronoUnit single = text.words().single(text.key(first + 1));
    int named = text.words().announces(text.key(first + 1), Announcer.WEEKDAY) ? 2 : 1;
    DayOfWeek weekday = text.words().weekday("ال" + text.key(first + named));
    if (weekday != null) {
      return DateSpan.of(first, first + named, new Repeated(new Weekday(weekday, null)));
    }
    if (single != null) {
      return DateSpan.of(first, first + 1, new Repeated(Length.of(1, single)));
    }
    DateSpan length = Durations.length(text, first + 1);
    return length == null || length.skipped() > 0
        ? null
        : length.from(first).meaning(new Repeated(length.timex()));
  }

  /**
   * أيام الخميس, يوم الخميس من كل أسبوع; not one of several days: أيام الخميس والجمعة, أيام الأحد
   * إلى الخميس.
   */
  private static @Nullable DateSpan weekdays(DateText text, int first) {
    boolean plural = text.words().plural(text.key(first)) == ChronoUnit.DAYS;
    boolean announced = plural || text.words().announces(text.key(first), Announcer.WEEKDAY);
    int at = announced ? first + 1 : first;
    DayOfWeek weekday = text.words().weekday(text.key(at));
    if (weekday == null) {
      return null;
    }
    int every = at + 1;
    every += text.key(every).equals("من") ? 1 : 0;
    boolean weekly =
        text.is(Kind.EVERY, every) && text.words().single(text.key(every + 1)) == ChronoUnit.WEEKS;
    String next = text.key(at + 1);
    boolean several =
        (text.joins(at + 1) && RelativeDates.weekday(text, at + 2) != null)
            || Proclitics.rests(text.lexemes(), at + 1).stream()
                .anyMatch(rest -> text.words().weekday(rest.word().key()) != null);
    boolean alone = plural && !several && text.direction(at + 1) == null && !next.equals("،");
    return weekly || (alone && !text.lexemes().isDigits(at + 1))
        ? DateSpan.of(first, weekly ? every + 1 : at, new Repeated(new Weekday(weekday, null)))
        : null;
  }

  /** مرتين في الأسبوع, 3 مرات في السنة: not in one that is named. */
  private static @Nullable DateSpan times(DateText text, int first) {
    Numeral number = text.numeral(first);
    int at = number == null ? first : number.last() + 1;
    if (!text.is(Kind.TIMES, at) || !text.key(at + 1).equals("في")) {
      return null;
    }
    int noun = at + 2;
    ChronoUnit unit = text.words().single(text.key(noun).replaceFirst("^ال", ""));
    boolean dated =
        text.direction(noun + 1) != null
            || text.is(Kind.SAME, noun + 1)
            || text.numeral(noun + 1) != null
            || text.words().weekday(text.key(noun + 1)) != null;
    return unit == null || !text.key(noun).startsWith("ال") || dated
        ? null
        : DateSpan.of(first, noun, new Repeated(Length.of(1, unit)));
  }
}
