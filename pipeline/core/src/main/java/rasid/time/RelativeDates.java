package rasid.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases;
import rasid.number.Numeral;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Frame;
import rasid.time.DateSenses.Kind;
import rasid.time.DateText.Direction;
import rasid.time.RelativeTimex.DistantFromNamed;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.RelativeTimex.Neighbour;
import rasid.time.RelativeTimex.Reference;
import rasid.time.ShiftedTimex.Shifted;
import rasid.time.UnderspecifiedTimex.Weekday;

/** Days that are reckoned from that of the article, or from the one that was named last. */
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
}
