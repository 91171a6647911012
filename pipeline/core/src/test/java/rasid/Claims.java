package rasid;

import java.util.List;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.PlaceBasis;
import rasid.record.QuantityKind;
import rasid.record.Span;
import rasid.record.ZoneType;

/** Claims for tests. */
public final class Claims {

  private Claims() {}

  /** A claim that so many persons were killed. */
  public static Claim killed(String id, Span number, double point) {
    return Claim.newBuilder()
        .setClaimId(id)
        .setDocId("doc " + id)
        .setSentenceIndex(0)
        .setZone(ZoneType.BODY)
        .setEvidence(number)
        .setQuantity(number)
        .setNumber(number)
        .setForm(NumberForm.DIGITS)
        .setKind(QuantityKind.COUNT)
        .setOp(Op.EQ)
        .setPoint(point)
        .setLow(point)
        .setHigh(point)
        .setCountedClass("PERSON")
        .setLabelBySource(false)
        .setEventType("KILLED")
        .setTriggers(List.of())
        .setSourceChain(List.of())
        .setCertainty(Certainty.REPORTED)
        .setPlaceBasis(PlaceBasis.NONE)
        .setConfidence(0.9)
        .build();
  }
}
