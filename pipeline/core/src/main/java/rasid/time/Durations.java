package rasid.time;

import java.time.temporal.ChronoUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.number.Years;
import rasid.quantity.Units;
import rasid.time.DateSenses.Frame;
import rasid.time.DateSenses.Kind;

/** Lengths of time, as ISO 8601 durations. */
final class Durations {

  /** The most decades that a text counts; more of their word are contracts. */
  private static final double MOST_DECADES = 12;

  /**
   * A number of one unit.
   *
   * @param last its last lexeme
   * @param skipped letters of its first lexeme that are not part of it
   */
  private record One(int last, int skipped, Length length) {}

  private Durations() {}

  /** 10 أيام, ثلاثة أشهر, يومين, سنة ونصف; of two units also سنتين وشهرين. */
  static @Nullable DateSpan length(DateText text, int first) {
    One one = oneUnit(text, first);
    if (one == null) {
      return null;
    }
    Double fraction = text.words().fraction(text.key(one.last() + 1));
    if (fraction != null && !one.length().isOpen()) {
      // ثلاث ساعات ونصف الساعة names the unit again.
      String again = text.key(one.last() + 2);
      boolean named =
          again.startsWith("ال") && text.words().single(again.substring(2)) == one.length().unit();
      return DateSpan.of(first, one.last() + (named ? 2 : 1), one.length().and(fraction))
          .withSkipped(one.skipped());
    }
    int next = one.last() + 1;
    One more = oneUnit(text, text.key(next).equals("و") ? next + 1 : next);
    DateSpan length =
        more == null || more.length().unit().compareTo(one.length().unit()) >= 0
            ? DateSpan.of(first, one.last(), one.length())
            : DateSpan.of(first, more.last(), one.length().and(more.length()));
    return length.withSkipped(one.skipped());
  }

  /** A unit that stands for one of it: أسبوع; or null. */
  static @Nullable DateSpan one(DateText text, int first) {
    One one = single(text, first);
    return one == null ? null : DateSpan.of(first, one.last(), one.length());
  }

  private static @Nullable One oneUnit(DateText text, int first) {
    Numeral numeral = text.numeral(first);
    ChronoUnit some =
        text.is(Kind.SEVERAL, first) ? text.words().plural(text.key(first + 1)) : null;
    if (some != null) {
      return new One(first + 1, 0, Length.of(Double.NaN, some));
    }
    if (numeral == null) {
      return unnumbered(text, first);
    }
    if (numeral.role() == Numeral.Role.ORDINAL || numeral.role() == Numeral.Role.PARTITIVE) {
      return null;
    }
    int skipped = numeral.range().begin() - text.lexemes().get(first).range().begin();
    return text.words()
        .units()
        .at(text.lexemes(), numeral.last() + 1)
        .filter(unit -> unit.kind() == Units.UnitKind.DURATION && isCounted(text, numeral, unit))
        .map(unit -> new One(unit.last(), skipped, Length.of(numeral.point(), unitOf(unit))))
        .orElse(null);
  }

  /**
   * Whether a number counts the unit of time behind it: not in 651 مليونا العام الماضي, in 4 ملايين
   * عام 2005 or in 441 عقدا: last year, a year, and more decades than any text counts, which are
   * contracts.
   */
  static boolean isCounted(DateText text, Numeral numeral, Units.Unit unit) {
    String key = text.key(unit.last());
    boolean definite = key.startsWith("ال") && text.words().single(key.substring(2)) != null;
    Numeral next = text.numeral(unit.last() + 1);
    boolean dated =
        unitOf(unit) == ChronoUnit.YEARS && next != null && Years.ALONE.contains(next.point());
    boolean contracts = unitOf(unit) == ChronoUnit.DECADES && numeral.point() > MOST_DECADES;
    return !definite && !dated && !contracts;
  }

  static ChronoUnit unitOf(Units.Unit unit) {
    ChronoUnit known = DateCells.unit(unit.symbol());
    if (known == null) {
      throw new IllegalStateException("units.tsv: no symbol of a unit of time: " + unit.symbol());
    }
    return known;
  }

  /** يومين; and أيام, of which the number is not said, or شهر, behind منذ, بعد and the like. */
  private static @Nullable One unnumbered(DateText text, int first) {
    String key = text.key(first);
    int and = key.startsWith("و") && text.words().dual(key) == null ? 1 : 0;
    ChronoUnit dual = text.words().dual(key.substring(and));
    if (dual != null) {
      return new One(first, and, Length.of(2, dual));
    }
    Frame frame = text.frame(text.behindFrame(first) - 1);
    if (frame == null || (frame == Frame.UNTIL && text.words().plural(key) == null)) {
      return text.words().fraction(text.key(first + 1)) == null ? null : single(text, first);
    }
    ChronoUnit plural = text.words().plural(key);
    return plural == null ? single(text, first) : new One(first, 0, Length.of(Double.NaN, plural));
  }

  /** شهر, that is one month; not where a number of days or hours follows. */
  private static @Nullable One single(DateText text, int first) {
    ChronoUnit unit = text.words().single(text.key(first));
    if (unit == null || text.lexemes().isDigits(first + 1)) {
      return null;
    }
    Numeral one =
        text.words().fraction(text.key(first + 1)) == null ? text.numeral(first + 1) : null;
    if (one == null) {
      return new One(first, 0, Length.of(1, unit));
    }
    return one.role() == Numeral.Role.ONE ? new One(first + 1, 0, Length.of(1, unit)) : null;
  }
}
