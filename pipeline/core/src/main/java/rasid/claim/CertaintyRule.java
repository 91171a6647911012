package rasid.claim;

import rasid.record.Certainty;

/** What binds how sure a claim is presented as. */
enum CertaintyRule {
  /** A speaker's own label for people is a claim, not a report. */
  LABEL("certainty.label", Certainty.CLAIMED),
  DISTANCED("certainty.distanced", Certainty.CLAIMED),
  DENIED("certainty.denied", Certainty.NEGATED);

  private final String id;
  private final Certainty certainty;

  CertaintyRule(String id, Certainty certainty) {
    this.id = id;
    this.certainty = certainty;
  }

  String id() {
    return id;
  }

  Certainty certainty() {
    return certainty;
  }
}
