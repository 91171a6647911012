package rasid.reconcile;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.QuantityKind;

/**
 * Key of claims that may bear on each other. Reports carry it as a string, by which they are
 * shuffled and sorted; nobody takes that apart again.
 *
 * @param event event type
 * @param kind what the number says
 * @param unit its unit; null for counts
 * @param place ISO 3166-1 alpha-2 code of the country, else entity_id of the place; null when
 *     unknown
 */
record StoryKey(String event, QuantityKind kind, @Nullable String unit, @Nullable String place) {

  static StoryKey of(Claim claim) {
    return new StoryKey(
        claim.getEventType(),
        claim.getKind(),
        claim.getUnit(),
        claim.getPlaceCountry() != null ? claim.getPlaceCountry() : claim.getPlaceEntityId());
  }

  /** The key as reports carry it. */
  @Override
  public String toString() {
    return String.join(
        "|", event, kind.toString(), unit == null ? "" : unit, place == null ? "" : place);
  }
}
