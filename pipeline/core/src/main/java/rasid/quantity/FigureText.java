package rasid.quantity;

import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Op;
import rasid.record.QuantityKind;

/** Values in signs, as people read them: 8, ≥ 8, &gt; 3,000 USD, ~ 50 %, 20..99. */
public final class FigureText {

  private FigureText() {}

  /** The value of a claim. */
  public static String of(Claim claim) {
    return of(
        claim.getOp(),
        claim.getPoint(),
        claim.getLow(),
        claim.getHigh(),
        claim.getKind(),
        claim.getUnit());
  }

  /**
   * A value with its bound and unit.
   *
   * @param unit of money or a measure, or null
   */
  public static String of(
      Op op,
      @Nullable Double point,
      @Nullable Double low,
      @Nullable Double high,
      QuantityKind kind,
      @Nullable String unit) {
    String figure =
        switch (op) {
          case GT -> "> " + number(point);
          case GE -> "≥ " + number(point);
          case LT -> "< " + number(point);
          case LE -> "≤ " + number(point);
          case APPROX -> "~ " + number(point);
          case RANGE, VAGUE -> number(low) + ".." + number(high);
          default -> number(point);
        };
    return unit != null
        ? figure + " " + unit
        : kind == QuantityKind.PERCENT ? figure + " %" : figure;
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "?";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", value.longValue())
        : value.toString();
  }
}
