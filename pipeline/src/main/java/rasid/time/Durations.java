package rasid.time;

import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Numeral;
import rasid.quantity.Units;
import rasid.record.DateType;
import rasid.text.WordLists;

/** Lengths of time, as ISO 8601 durations. */
final class Durations {

  private static final Set<String> DUALS = WordLists.of("dual-times");

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
    int at = numeral == null ? first : numeral.last() + 1;
    Optional<Units.Unit> unit =
        text.words()
            .units()
            .at(text.lexemes(), at)
            .filter(found -> found.kind() == Units.UnitKind.DURATION);
    if (unit.isEmpty()) {
      return null;
    }
    String letter = unit.get().symbol();
    if (numeral == null) {
      return unnumbered(text, first, letter);
    }
    if (numeral.role() == Numeral.Role.ORDINAL || numeral.role() == Numeral.Role.PARTITIVE) {
      return null;
    }
    int skipped = numeral.range().begin() - text.lexemes().get(first).range().begin();
    return DateSpan.of(first, unit.get().last(), DateType.DURATION, value(numeral.point(), letter))
        .withSkipped(skipped);
  }

  /** يومين; and أيام, of which the number is not said, behind منذ, بعد and the like. */
  private static @Nullable DateSpan unnumbered(DateText text, int first, String letter) {
    String key = text.key(first);
    if (DUALS.contains(key)) {
      return DateSpan.of(first, first, DateType.DURATION, value(2, letter));
    }
    boolean some = text.words().isPluralTime(key) && text.words().isFrame(text.key(first - 1));
    return some ? DateSpan.of(first, first, DateType.DURATION, value(Double.NaN, letter)) : null;
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
