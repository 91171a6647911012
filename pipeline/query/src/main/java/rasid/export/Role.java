package rasid.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Span;

/** What a stretch of an article is to a claim; the labels of annotation programs. */
enum Role {
  NUMBER(claim -> one(claim.getNumber())),
  MODIFIER(claim -> one(claim.getModifier())),
  COUNTED(claim -> one(claim.getCounted())),
  TRIGGER(Claim::getTriggers),
  AGENT(claim -> one(claim.getAgent())),
  SOURCE(claim -> one(claim.getSource())),
  CUE(claim -> one(claim.getCue())),
  PLACE(claim -> one(claim.getPlace()));

  // A method reference.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Claim, List<Span>> spans;

  Role(Function<Claim, List<Span>> spans) {
    this.spans = spans;
  }

  /** The stretches of this role in a claim, that hold a letter; in the order of the record. */
  List<Span> in(Claim claim) {
    List<Span> found = new ArrayList<>();
    for (Span span : spans.apply(claim)) {
      if (span.getBegin() < span.getEnd()) {
        found.add(span);
      }
    }
    return found;
  }

  /** The name as a label, as Number. */
  String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static List<Span> one(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }
}
