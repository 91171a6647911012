package rasid.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases;
import rasid.number.Numeral;
import rasid.quantity.Units;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Frame;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Span;
import rasid.time.DateText.Direction;
import rasid.time.DerivedTimex.PartOfDay;
import rasid.time.RelativeTimex.Beside;
import rasid.time.RelativeTimex.BesideNamed;
import rasid.time.RelativeTimex.DistantFromNamed;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.RelativeTimex.Neighbour;
import rasid.time.RelativeTimex.Reference;
import rasid.time.ShiftedTimex.Shifted;
import rasid.time.UnderspecifiedTimex.Weekday;

/** Expressions that are reckoned from the day of the article. */
final class RelativeDates {

  private RelativeDates() {}

  /** A weekday, with يوم before and a direction or a date behind. */
  static @Nullable DateSpan weekday(DateText text, int first) {
    boolean announced = text.words().announces(text.key(first), Announcer.WEEKDAY);
    int at = announced ? first + 1 : first;
    DayOfWeek day = text.words().weekday(text.key(at));
    if (day == null) {
      return null;
    }
    Direction direction = text.direction(at + 1);
    int end = direction == null ? at : direction.last();
    DateSpan date = explicit(text, end + 1);
    return date == null
        ? DateSpan.of(first, end, new Weekday(day, direction == null ? null : direction.steps()))
        : date.from(first);
  }

  /** A date that explains the day before it: 8 يناير, ، 8 يناير, (8 يناير, الموافق 8 يناير. */
  private static @Nullable DateSpan explicit(DateText text, int first) {
    boolean marked = isMark(text, first) || text.is(Kind.CORRESPONDING, first);
    return DateForm.firstOf(DateForm.EXPLICIT, text, marked ? first + 1 : first);
  }

  private static boolean isMark(DateText text, int i) {
    return text.lexemes().isSymbol(i, '،') || text.lexemes().isSymbol(i, '(');
  }

  /** The weekday or date that explains أمس and the like before it, or null. */
  private static @Nullable DateSpan explaining(DateText text, int first) {
    DateSpan name = weekday(text, first);
    if (name == null && isMark(text, first)) {
      name = weekday(text, first + 1);
      boolean isOther =
          name != null && name.timex() instanceof Weekday day && day.direction() != null;
      name = isOther ? null : name;
    }
    return name == null ? explicit(text, first) : name;
  }

  /** أمس, اليوم, غدا, أول من أمس, هذا اليوم, with the weekday or date that explains them. */
  static @Nullable DateSpan day(DateText text, int first) {
    boolean pointing = text.is(Kind.THIS, first);
    Optional<Phrases.Match<Integer>> found =
        text.words().days().at(text.lexemes(), pointing ? first + 1 : first);
    if (found.isEmpty() || (pointing && found.get().value() != 0)) {
      return null;
    }
    int last = found.get().last();
    int days = found.get().value();
    if (days == 0 && isOtherDay(text, first, last)) {
      return null;
    }
    DateSpan name = explaining(text, last + 1);
    return name == null
        ? DateSpan.of(first, last, new Shifted(ChronoUnit.DAYS, days))
        : name.from(first).meaning(new NamedDay(days, name.timex()));
  }

  /**
   * Whether اليوم is not that of the article: روسيا اليوم, مثل هذا اليوم, اليوم العالمي, اليوم
   * الثالث; but it is in أعلنت روسيا هذا اليوم and مثل اليوم أمام المحكمة.
   */
  private static boolean isOtherDay(DateText text, int first, int last) {
    Numeral number = text.numeral(last + 1);
    boolean counted = number != null && number.role() == Numeral.Role.ORDINAL && number.definite();
    boolean behindThis = text.is(Kind.THIS, first - 1);
    boolean pointing = behindThis || text.is(Kind.THIS, first);
    int before = behindThis ? first - 2 : first - 1;
    // A name holds no هذا; without it مثل is a verb.
    boolean named =
        text.is(Kind.NAME_BEFORE_TODAY, before) && text.key(before).equals("مثل") == pointing;
    return counted || named || text.is(Kind.NAME_BEHIND_TODAY, last + 1);
  }

  /** اليوم التالي, اليوم نفسه, نفس اليوم: reckoned from the day that was named last. */
  static @Nullable DateSpan neighbour(DateText text, int first) {
    Optional<Phrases.Match<Integer>> day = text.words().days().at(text.lexemes(), first);
    if (day.isEmpty() || day.get().value() != 0) {
      return null;
    }
    int next = day.get().last() + 1;
    if (text.is(Kind.SAME_BEFORE, first - 1)) {
      return DateSpan.of(first, day.get().last(), new Neighbour(0));
    }
    if (text.is(Kind.SAME, next)) {
      return DateSpan.of(first, next, new Neighbour(0));
    }
    Direction direction = text.direction(next);
    return direction == null || direction.steps() == 0
        ? null
        : DateSpan.of(first, direction.last(), new Neighbour(direction.steps()));
  }

  /**
   * الأسبوع الماضي, الشهر الجاري, الأيام الماضية, الأيام القليلة المقبلة, هذا العام; none of the
   * lunar calendar.
   */
  static @Nullable DateSpan period(DateText text, int first) {
    boolean pointing = text.is(Kind.THIS, first);
    int noun = pointing ? first + 1 : first;
    Span span = text.words().span(text.key(noun));
    if (text.is(Kind.HIJRI, noun + 1)) {
      return null;
    }
    DateSpan beside = span == null || pointing ? null : besideNamed(text, first, span);
    if (beside != null) {
      return beside;
    }
    boolean fiscal = span == Span.YEAR && text.is(Kind.KIND_OF_YEAR, noun + 1);
    boolean few = span == Span.SOME && text.is(Kind.FEW, noun + 1);
    int end = fiscal || few ? noun + 1 : noun;
    Direction direction =
        span == null ? null : pointing ? new Direction(end, 0) : text.direction(end + 1);
    return direction == null
        ? null
        : DateSpan.of(first, direction.last(), shifted(span, direction.steps()));
  }

  /** العام التالي, الشهر نفسه, نفس العام: reckoned from the date that was named last. */
  private static @Nullable DateSpan besideNamed(DateText text, int noun, Span span) {
    ChronoUnit unit =
        switch (span) {
          case WEEK -> ChronoUnit.WEEKS;
          case MONTH -> ChronoUnit.MONTHS;
          case YEAR -> ChronoUnit.YEARS;
          default -> null;
        };
    boolean same = text.is(Kind.SAME, noun + 1);
    boolean following = text.is(Kind.FOLLOWING, noun + 1);
    if (unit == null || !(same || following || text.is(Kind.SAME_BEFORE, noun - 1))) {
      return null;
    }
    return DateSpan.of(
        noun, same || following ? noun + 1 : noun, new BesideNamed(unit, following ? 1 : 0));
  }

  private static Timex shifted(Span span, int direction) {
    return switch (span) {
      case SOME -> new Reference(direction);
      case NIGHT -> new PartOfDay(new Shifted(ChronoUnit.DAYS, direction), DayPart.NI);
      case WEEK -> new Shifted(ChronoUnit.WEEKS, direction);
      case MONTH -> new Shifted(ChronoUnit.MONTHS, direction);
      case YEAR -> new Shifted(ChronoUnit.YEARS, direction);
      case DECADE -> new Shifted(ChronoUnit.DECADES, direction);
      case CENTURY -> new Shifted(ChronoUnit.CENTURIES, direction);
    };
  }

  /**
   * الأشهر الستة الماضية, الساعات الـ24 الأخيرة, الـ24 ساعة الماضية, اليومين المقبلين, آخر 24 ساعة.
   */
  static @Nullable DateSpan stretch(DateText text, int first) {
    if (text.is(Kind.LAST, first)) {
      DateSpan length = Durations.length(text, first + 1);
      return length == null || !(length.timex() instanceof Length last) || last.isOpen()
          ? null
          : length.from(first).meaning(new Beside(last, -1));
    }
    Counted counted = counted(text, first);
    Direction direction = counted == null ? null : text.direction(counted.last() + 1);
    return direction == null || direction.steps() == 0
        ? null
        : DateSpan.of(
            first,
            direction.last(),
            new Beside(counted.length(), Integer.signum(direction.steps())));
  }

  /**
   * A definite length of time.
   *
   * @param last its last lexeme
   */
  record Counted(int last, Length length) {}

  /** A definite length of time that begins at a lexeme, or null. */
  static @Nullable Counted counted(DateText text, int first) {
    String key = text.key(first);
    boolean definite = key.startsWith("ال");
    String noun = definite ? key.substring(2) : key;
    ChronoUnit dual = definite ? text.words().dual(noun) : null;
    if (dual != null) {
      return new Counted(first, Length.of(2, dual));
    }
    ChronoUnit unit = definite && !noun.isEmpty() ? text.words().plural(noun) : null;
    int at = unit == null ? first : first + 1;
    at += text.key(at).equals("ال") ? 1 : 0;
    Numeral numeral = text.numeral(at);
    boolean counts =
        numeral != null
            && numeral.role() == Numeral.Role.CARDINAL
            && numeral.point() > 0
            && numeral.point() == Math.rint(numeral.point());
    if (!counts) {
      return null;
    }
    if (unit != null) {
      return new Counted(numeral.last(), Length.of(numeral.point(), unit));
    }
    return text.words()
        .units()
        .at(text.lexemes(), numeral.last() + 1)
        .filter(found -> found.kind() == Units.UnitKind.DURATION)
        .filter(found -> Durations.isCounted(text, numeral, found))
        .map(
            found ->
                new Counted(
                    found.last(), Length.of(numeral.point(), DateCells.unit(found.symbol()))))
        .orElse(null);
  }

  /** الآن, في وقت سابق, في المستقبل القريب; وقت سابق اليوم is that day. */
  static @Nullable DateSpan reference(DateText text, int first) {
    Optional<Phrases.Match<DateSenses.Reference>> found =
        text.words().references().at(text.lexemes(), first);
    if (found.isEmpty()) {
      return null;
    }
    int next = found.get().last() + 1;
    DateSpan day = day(text, text.key(next).equals("من") ? next + 1 : next);
    if (day != null) {
      return day.from(first);
    }
    DateSenses.Reference reference = found.get().value();
    return reference.needsDay()
        ? null
        : DateSpan.of(first, found.get().last(), new Reference(reference.direction()));
  }

  /** بعد ذلك بيومين, قبل ذلك بأسبوع: reckoned from the day that was named last. */
  static @Nullable DateSpan fromThat(DateText text, int first) {
    Frame frame = text.words().frame(text.key(first));
    int at = first + 2;
    if ((frame != Frame.AGO && frame != Frame.AHEAD) || !text.is(Kind.THAT, first + 1)) {
      return null;
    }
    for (Proclitics.Rest rest : Proclitics.rests(text.lexemes(), at)) {
      DateText counted = text.with(at, rest.word());
      DateSpan length = Durations.length(counted, at);
      length = length == null ? Durations.one(counted, at) : length;
      if (text.key(at).startsWith("ب")
          && length != null
          && length.timex() instanceof Length known
          && !known.isOpen()) {
        return DateSpan.of(
            first, length.last(), new DistantFromNamed(known, frame == Frame.AGO ? -1 : 1));
      }
    }
    return null;
  }

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
        (text.joins(at + 1) && weekday(text, at + 2) != null)
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
