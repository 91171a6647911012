package rasid.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What a cost is made of: amounts by the rule that adds them, in the order of their first use. */
public final class Reasons {

  /** Keeps nothing. */
  public static final Reasons NONE = new Reasons(null);

  private final @Nullable Map<String, Double> amounts;

  private Reasons(@Nullable Map<String, Double> amounts) {
    this.amounts = amounts;
  }

  /** Reasons that are kept. */
  public static Reasons kept() {
    return new Reasons(new LinkedHashMap<>());
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
