package rasid.time;

import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.time.CalendarTimex.BeforeChrist;
import rasid.time.CalendarTimex.Century;
import rasid.time.CalendarTimex.Decade;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Span;
import rasid.time.ShiftedTimex.DecadeOfShiftedCentury;
import rasid.time.ShiftedTimex.Shifted;

/** Centuries, and decades of them. */
final class Centuries {

  private static final int DECADES_OF_CENTURY = 10;

  /** Decades before the 20th century: where no century is named, that one is meant. */
  private static final int LAST_CENTURY = 190;

  private Centuries() {}

  /** القرن العشرين, القرن الـ19. */
  static @Nullable DateSpan century(DateText text, int first) {
    if (text.words().span(text.key(first)) != Span.CENTURY) {
      return null;
    }
    int at = first + 1;
    at += text.key(at).equals("ال") ? 1 : 0;
    Numeral number = text.numeral(at);
    if (number == null) {
      return null;
    }
    boolean fits =
        (number.definite() || at > first + 1 || number.role() == Numeral.Role.ORDINAL)
            && number.point() >= 1
            && number.point() <= 30
            && number.point() == Math.rint(number.point());
    if (!fits) {
      return null;
    }
    int century = (int) number.point() - 1;
    return text.words()
        .beforeChrist()
        .at(text.lexemes(), number.last() + 1)
        .map(
            era ->
                DateSpan.of(
                    first,
                    era.last(),
                    new BeforeChrist(String.format(Locale.ROOT, "BC%02d", century))))
        .orElseGet(() -> DateSpan.of(first, text.behindYear(number.last()), new Century(century)));
  }

  /** التسعينيات, خمسينيات القرن الماضي, ثمانينات القرن التاسع عشر; not ages. */
  static @Nullable DateSpan decade(DateText text, int first) {
    Integer years = text.words().decade(text.key(first));
    if (years == null) {
      return null;
    }
    int next = first + 1;
    next += text.key(next).equals("من") ? 1 : 0;
    if (text.is(Kind.AGE, next)) {
      return null;
    }
    int decade = years / DECADES_OF_CENTURY;
    DateSpan named = century(text, next);
    if (named != null && named.timex() instanceof Century century) {
      return named.from(first).meaning(new Decade(DECADES_OF_CENTURY * century.century() + decade));
    }
    DateSpan shifted =
        text.words().span(text.key(next)) == Span.CENTURY
            ? RelativePeriods.period(text, next)
            : null;
    if (shifted != null && shifted.timex() instanceof Shifted century) {
      return shifted.from(first).meaning(new DecadeOfShiftedCentury(century.offset(), decade));
    }
    return DateSpan.of(first, text.behindYear(first), new Decade(LAST_CENTURY + decade));
  }
}
