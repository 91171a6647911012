package rasid.time;

import java.time.temporal.ChronoUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Span;
import rasid.time.DateText.Direction;
import rasid.time.RelativeTimex.BesideNamed;

/**
 * The year behind a day or month that is told by another: by that of the article, or by the one
 * that was named last.
 */
final class YearsBeside {

  private YearsBeside() {}

  /**
   * A year that is reckoned from that of the article.
   *
   * @param last its last lexeme
   * @param years how many years from that of the article
   */
  record Shift(int last, int years) {}

  /** The year of the date that was named last, behind من: من العام نفسه, من نفس السنة; or null. */
  static @Nullable DateSpan namedYear(DateText text, int i) {
    int at = text.key(i).equals("من") ? i + 1 : i;
    at += text.is(Kind.SAME_BEFORE, at) ? 1 : 0;
    DateSpan year = at == i ? null : RelativePeriods.period(text, at);
    return year != null
            && year.timex() instanceof BesideNamed beside
            && beside.unit() == ChronoUnit.YEARS
        ? year
        : null;
  }

  /** العام الماضي, هذا العام, العام نفسه and العام التالي excepted; null for other words. */
  static @Nullable Shift shiftedYear(DateText text, int i) {
    boolean pointing = text.is(Kind.THIS, i);
    int noun = pointing ? i + 1 : i;
    boolean following = text.is(Kind.FOLLOWING, noun + 1);
    if (following || text.words().span(text.key(noun)) != Span.YEAR) {
      return null;
    }
    Direction direction = pointing ? new Direction(noun, 0) : text.direction(noun + 1);
    return direction == null ? null : new Shift(direction.last(), direction.steps());
  }
}
