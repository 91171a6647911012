package rasid.time;

import java.time.temporal.ChronoUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.quantity.Units;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Span;
import rasid.time.DateText.Direction;
import rasid.time.DerivedTimex.PartOfDay;
import rasid.time.RelativeTimex.Beside;
import rasid.time.RelativeTimex.BesideNamed;
import rasid.time.RelativeTimex.Reference;
import rasid.time.ShiftedTimex.Shifted;

/**
 * Weeks, months, years and lengths of time that are reckoned from the day of the article, or from
 * the date that was named last.
 */
final class RelativePeriods {

  private RelativePeriods() {}

  /**
   * الأسبوع الماضي, الشهر الجاري, الأيام الماضية, الأيام القليلة المقبلة, هذا العام; none of the
   * lunar calendar.
   */
  static @Nullable DateSpan period(DateText text, int first) {
    boolean pointing = text.is(Kind.THIS, first);
    int noun = pointing ? first + 1 : first;
    Span span = text.words().span(text.key(noun));
    if (span == null || text.is(Kind.HIJRI, noun + 1)) {
      return null;
    }
    DateSpan beside = pointing ? null : besideNamed(text, first, span);
    if (beside != null) {
      return beside;
    }
    boolean fiscal = span == Span.YEAR && text.is(Kind.KIND_OF_YEAR, noun + 1);
    boolean few = span == Span.SOME && text.is(Kind.FEW, noun + 1);
    int end = fiscal || few ? noun + 1 : noun;
    Direction direction = pointing ? new Direction(end, 0) : text.direction(end + 1);
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
    if (counted == null) {
      return null;
    }
    Direction direction = text.direction(counted.last() + 1);
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
    if (numeral == null
        || numeral.role() != Numeral.Role.CARDINAL
        || numeral.point() <= 0
        || numeral.point() != Math.rint(numeral.point())) {
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
            found -> new Counted(found.last(), Length.of(numeral.point(), Durations.unitOf(found))))
        .orElse(null);
  }
}
