package rasid.claim;

import rasid.record.Certainty;

/** What binds how sure a claim is presented as. */
enum CertaintyRule {
  /** زعمت الجماعة مقتل 5. */
  DISTANCED("certainty.distanced", Certainty.CLAIMED),
  /** لم يقتل 5. */
  DENIED("certainty.denied", Certainty.NEGATED),
  /** نفت الوزارة مقتل 5: the verb of speech itself denies. */
  DENYING_CUE("certainty.denying-cue", Certainty.NEGATED),
  /** لا صحة لما تردد عن مقتل 5. */
  UNTRUE("certainty.untrue", Certainty.NEGATED),
  /** مقتل 5 في حصيلة أولية. Plans of what may come stay plans. */
  PRELIMINARY("certainty.preliminary", Certainty.PROVISIONAL);

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
