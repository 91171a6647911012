package rasid.reconcile;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.QuantityKind;

/**
 * Key of claims that may bear on each other. Reports carry it as a string, by which they are
 * shuffled and sorted; nobody takes that apart again. It holds what is hardly ever mistaken: event,
 * class and place of a claim may be, and then would keep reports of one quantity apart.
 *
 * @param kind what the number says
 * @param unit its unit; null for counts
 */
record StoryKey(QuantityKind kind, @Nullable String unit) {

  static StoryKey of(Claim claim) {
    return new StoryKey(claim.getKind(), claim.getUnit());
  }

  /** The key as reports carry it. */
  @Override
  public String toString() {
    return kind + "|" + (unit == null ? "" : unit);
  }
}
