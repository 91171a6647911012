package rasid.trace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What a cost is made of: amounts by the rule that adds them, in the order of their first use. */
public final class Reasons {

  /** Keeps nothing. */
  public static final Reasons NONE = new Reasons(null);

  private static final int STRONGEST = 6;

  private final @Nullable Map<String, Double> amounts;

  private Reasons(@Nullable Map<String, Double> amounts) {
    this.amounts = amounts;
  }

  /** Reasons that are kept. */
  public static Reasons kept() {
    return new Reasons(new LinkedHashMap<>());
  }

  /** The amounts that weigh most, for or against, in hundredths; equal ones by their names. */
  public static Reasons strongest(Map<String, Double> amounts) {
    Reasons reasons = kept();
    amounts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Double> entry) -> -Math.abs(entry.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(STRONGEST)
        .forEach(entry -> reasons.add(rounded(entry.getValue()), entry.getKey()));
    return reasons;
  }

  private static double rounded(double amount) {
    return Math.round(100 * amount) / 100.0;
  }

  /** Gives an amount back, once it is noted; nothing is noted of 0. */
  public double add(double amount, String rule) {
    if (amounts != null && amount != 0) {
      amounts.merge(rule, amount, Double::sum);
    }
    return amount;
  }

  /** The amounts, as {@code event.behind 3 + event.word 2}; empty without any. */
  @Override
  public String toString() {
    if (amounts == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    amounts.forEach(
        (rule, amount) ->
            words.append(words.isEmpty() ? "" : " + ").append(rule).append(' ').append(amount));
    return words.toString();
  }
}
