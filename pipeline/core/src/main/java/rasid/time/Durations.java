package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.quantity.Units;
import rasid.record.DateType;

/** Lengths of time, as ISO 8601 durations. */
final class Durations {

  private Durations() {}

  /** 10 أيام, ثلاثة أشهر, يومين; of two units also سنتين وشهرين. */
  static @Nullable DateSpan length(DateText text, int first) {
    DateSpan one = oneUnit(text, first);
    if (one == null || one.value().contains("T")) {
      return one;
    }
    int next = one.last() + 1;
    boolean and = text.key(next).equals("و");
    DateSpan more = oneUnit(text, and ? next + 1 : next);
    boolean smaller = more != null && rank(more.value()) > rank(one.value());
    return smaller
        ? new DateSpan(
            first,
            more.last(),
            one.skipped(),
            DateType.DURATION,
            one.value() + more.value().substring(1),
            false)
        : one;
  }

  /** Order of the units of a duration, the greater first. */
  private static int rank(String value) {
    return "YMWDHS".indexOf(value.charAt(value.length() - 1));
  }

  private static @Nullable DateSpan oneUnit(DateText text, int first) {
    Numeral numeral = text.numeral(first);
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
        .filter(unit -> unit.kind() == Units.UnitKind.DURATION)
        .map(
            unit ->
                DateSpan.of(
                        first,
                        unit.last(),
                        DateType.DURATION,
                        value(numeral.point(), unit.symbol()))
                    .withSkipped(skipped))
        .orElse(null);
  }

  /** يومين; and أيام, of which the number is not said, behind منذ, بعد and the like. */
  private static @Nullable DateSpan unnumbered(DateText text, int first) {
    String key = text.key(first);
    int and = key.startsWith("و") && text.words().dual(key) == null ? 1 : 0;
    String dual = text.words().dual(key.substring(and));
    if (dual != null) {
      return DateSpan.of(first, first, DateType.DURATION, value(2, dual)).withSkipped(and);
    }
    String plural = text.words().isFrame(text.key(first - 1)) ? text.words().plural(key) : null;
    return plural == null
        ? null
        : DateSpan.of(first, first, DateType.DURATION, value(Double.NaN, plural));
  }

  /** ISO 8601 duration of n units; n is NaN for an unknown number. */
  private static String value(double n, String letter) {
    return switch (letter) {
      case "10Y" -> "P" + number(n * 10) + "Y";
      case "100Y" -> "P" + number(n * 100) + "Y";
      default ->
          letter.startsWith("T")
              ? "PT" + number(n) + letter.substring(1)
              : "P" + number(n) + letter;
    };
  }

  private static String number(double n) {
    return Double.isNaN(n) ? "X" : n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
  }
}
