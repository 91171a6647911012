package rasid.reconcile;

import rasid.record.Claim;

/**
 * What claims must have in common to be about one quantity. The {@linkplain #story story key}
 * brings together what can be compared: one event, kind, unit and country; inside it the
 * {@linkplain #quantity quantity key} tells the counted things apart.
 */
public final class QuantityKey {

  private static final String SEPARATOR = "|";

  private QuantityKey() {}

  /** Key of claims that may bear on each other. */
  public static String story(Claim claim) {
    return String.join(
        SEPARATOR,
        claim.getEventType(),
        claim.getKind().toString(),
        text(claim.getUnit()),
        text(place(claim)));
  }

  /** Key of claims about one counted thing, inside a story. */
  public static String quantity(Claim claim) {
    if (!needsHead(claim)) {
      return claim.getCountedClass();
    }
    // What has no class and no name cannot be the same as anything else.
    String head = claim.getCountedHead() == null ? claim.getClaimId() : claim.getCountedHead();
    return claim.getCountedClass() + SEPARATOR + head;
  }

  /** Whether the class alone does not name the counted thing. */
  static boolean needsHead(Claim claim) {
    return claim.getCountedClass().equals("OTHER") || claim.getCountedClass().equals("MONEY");
  }

  /** Code of the country, else id of the place, else null. */
  static String place(Claim claim) {
    return claim.getPlaceCountry() != null ? claim.getPlaceCountry() : claim.getPlaceEntityId();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
