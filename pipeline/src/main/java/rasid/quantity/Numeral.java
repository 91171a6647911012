package rasid.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.NumberForm;
import rasid.text.TextRange;

/**
 * A number as it is written, before anything is known of what it counts.
 *
 * @param first its first lexeme
 * @param last its last lexeme
 * @param range where it stands, without proclitics
 * @param role what kind of number word it is
 * @param form how it is written
 * @param point its value; NaN for vague numbers and ranges
 * @param low least value of a vague number or range; NaN otherwise
 * @param high greatest value of a vague number or range; NaN otherwise
 * @param definite whether it has the article
 * @param conjunction whether it begins with و
 * @param repaired the repair that was needed to read it, or null
 */
public record Numeral(
    int first,
    int last,
    TextRange range,
    Role role,
    NumberForm form,
    double point,
    double low,
    double high,
    boolean definite,
    boolean conjunction,
    @Nullable String repaired) {

  /** What a number word can be. */
  public enum Role {
    CARDINAL,
    VAGUE,
    RANGE,
    FRACTION,
    MULTIPLIER,
    ORDINAL,
    PARTITIVE,
    ONE
  }

  /** The number in plain digits. */
  String normalized() {
    if (!Double.isNaN(point)) {
      return plain(point);
    }
    return plain(low) + ".." + plain(high);
  }

  private static String plain(double value) {
    // Twelve decimals hold every fraction that news writes; more are noise of the binary form.
    BigDecimal exact =
        new BigDecimal(value).setScale(12, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return exact.toPlainString();
  }
}
