package rasid.evaluate;

import java.util.List;
import rasid.evaluate.FieldValue.Amount;
import rasid.evaluate.FieldValue.Mention;
import rasid.evaluate.FieldValue.Symbol;
import rasid.record.Claim;

/** A field of a claim that gold can annotate. */
enum Field {
  VALUE("value", "value") {
    @Override
    FieldValue found(Claim claim) {
      return new Amount(claim.getOp(), claim.getPoint(), claim.getLow(), claim.getHigh());
    }
  },
  KIND("kind", "kind") {
    @Override
    FieldValue found(Claim claim) {
      return new Symbol(claim.getKind().toString());
    }
  },
  EVENT("event", "event") {
    @Override
    FieldValue found(Claim claim) {
      return new Symbol(claim.getEventType());
    }
  },
  CLASS("class", "class") {
    @Override
    FieldValue found(Claim claim) {
      return new Symbol(claim.getCountedClass());
    }
  },
  COUNTED("counted noun", "counted") {
    @Override
    FieldValue found(Claim claim) {
      return new Mention(claim.getCounted());
    }
  },
  SOURCE("source", "source") {
    @Override
    FieldValue found(Claim claim) {
      return new Mention(claim.getSource());
    }
  },
  PLACE("place", "place") {
    @Override
    FieldValue found(Claim claim) {
      return new Mention(claim.getPlace());
    }

    /** An article names its place more than once; any mention is right. */
    @Override
    boolean agrees(FieldValue found, FieldValue gold) {
      return super.agrees(found, gold)
          || (found instanceof Mention a && gold instanceof Mention b && a.hasSameWords(b));
    }
  },
  CERTAINTY("certainty", "certainty") {
    @Override
    FieldValue found(Claim claim) {
      return new Symbol(claim.getCertainty().toString());
    }
  };

  /** The fields that tell what a claim says, in short. */
  static final List<Field> ESSENCE = List.of(VALUE, EVENT, CLASS);

  private final String label;
  private final String key;

  Field(String label, String key) {
    this.label = label;
    this.key = key;
  }

  /** What people call it; the measure's name. */
  String label() {
    return label;
  }

  /** Its key in a gold claim. */
  String key() {
    return key;
  }

  /** What a run's claim says. */
  abstract FieldValue found(Claim claim);

  /** Whether a run's claim says what the gold says. */
  boolean agrees(FieldValue found, FieldValue gold) {
    return gold.agrees(found);
  }
}
