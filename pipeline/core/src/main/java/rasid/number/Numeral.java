package rasid.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.NumberForm;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * A number as it is written, before anything is known of what it counts.
 *
 * @param span its lexemes
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
    LexemeSpan span,
    TextRange range,
    Role role,
    NumberForm form,
    double point,
    double low,
    double high,
    boolean definite,
    boolean conjunction,
    @Nullable String repaired) {

  /** The repair of a number that an outlet's software turned round. */
  public static final String TURNED = "turned decimal";

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

  /** Index of its first lexeme. */
  public int first() {
    return span.first();
  }

  /** Index of its last lexeme. */
  public int last() {
    return span.last();
  }

  /** The number that this one and a later one make together. */
  Numeral with(Numeral later, Role role, double value) {
    return new Numeral(
        span.to(later.span),
        range.union(later.range),
        role,
        form == later.form ? form : NumberForm.MIXED,
        value,
        Double.NaN,
        Double.NaN,
        definite,
        conjunction,
        repaired == null ? later.repaired : repaired);
  }

  /** The same place with another value. */
  public Numeral withValue(double value) {
    return new Numeral(span, range, role, form, value, low, high, definite, conjunction, repaired);
  }

  /** This number below zero, with its sign or word for it. */
  Numeral negative(Lexemes lexemes) {
    return replaced(lexemes, first() - 1, role == Role.ONE ? Role.CARDINAL : role, -point);
  }

  /** A fraction that begins at a lexeme and ends with this number. */
  Numeral fraction(Lexemes lexemes, int begin, double value) {
    return replaced(lexemes, begin, Role.FRACTION, value);
  }

  /** The same with the article. */
  Numeral asDefinite() {
    return new Numeral(span, range, role, form, point, low, high, true, conjunction, repaired);
  }

  private Numeral replaced(Lexemes lexemes, int begin, Role newRole, double value) {
    TextRange whole = new TextRange(lexemes.get(begin).range().begin(), range.end());
    return new Numeral(
        new LexemeSpan(begin, last()),
        begin == first() ? range : whole,
        newRole,
        form,
        value,
        low,
        high,
        definite,
        begin == first() && conjunction,
        repaired);
  }

  /** Whether it stands for a number that a double holds, or a range of such. */
  public boolean isFinite() {
    return Double.isFinite(point) || (Double.isFinite(low) && Double.isFinite(high));
  }

  /** The number in plain digits. */
  public String normalized() {
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
