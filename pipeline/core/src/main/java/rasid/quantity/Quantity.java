package rasid.quantity;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.NumberDecision;
import rasid.record.NumberExpression;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * A number with all that it says.
 *
 * @param sentence the sentence that holds it
 * @param number the number without proclitics, modifier and unit
 * @param modifier words that bound or blur it, or null
 * @param unitRange the unit's words, or null
 * @param form how it is written
 * @param kind what it says
 * @param interval what values it allows
 * @param unit ISO 4217 code or unit symbol, or null
 * @param normalized the number in plain digits
 * @param repaired the repair that was needed, or null
 * @param ruling whether it can be a claim, and what decided so
 */
public record Quantity(
    int sentence,
    TextRange number,
    @Nullable TextRange modifier,
    @Nullable TextRange unitRange,
    NumberForm form,
    QuantityKind kind,
    Interval interval,
    @Nullable String unit,
    String normalized,
    @Nullable String repaired,
    Ruling ruling) {

  Quantity with(Ruling other) {
    return new Quantity(
        sentence,
        number,
        modifier,
        unitRange,
        form,
        kind,
        interval,
        unit,
        normalized,
        repaired,
        other);
  }

  /** CLAIM when it can be one, else why not. */
  public NumberDecision decision() {
    return ruling.decision();
  }

  public boolean canBeClaim() {
    return decision() == NumberDecision.CLAIM;
  }

  /**
   * The record of this number.
   *
   * @param became what became of it when claims were made
   * @param claimId id of the claim that it makes, or null
   */
  public NumberExpression record(
      String docId, TextOffsets offsets, NumberDecision became, @Nullable String claimId) {
    return new NumberExpression(
        docId,
        sentence,
        offsets.span(number),
        normalized,
        repaired,
        form,
        kind,
        interval.op(),
        interval.point(),
        interval.low(),
        interval.high(),
        unit,
        became,
        claimId);
  }
}
