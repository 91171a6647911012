package rasid.claim;

/** How it was found who says something. */
public enum AttributionRule {
  /** يُعتقد: nobody is said to say it. */
  PASSIVE("attribution.passive"),
  /** مضيفاً: the last speaker goes on. */
  PARTICIPLE("attribution.participle"),
  /** نقلت الصحيفة عن الوزير. */
  RELAYED("attribution.relayed"),
  /** A name behind the verb. */
  NAME_BEHIND("attribution.name-behind"),
  /** A noun behind the verb. */
  NOUN_BEHIND("attribution.noun-behind"),
  /** وأكد البيان: a statement of the last speaker. */
  STATEMENT("attribution.statement-of-last-speaker"),
  /** المصدر ذاته. */
  REFERS_BACK("attribution.refers-back"),
  /** A name right before the verb. */
  NAME_BEFORE("attribution.name-before"),
  /** The subject is left out. */
  LAST_SPEAKER("attribution.last-speaker"),
  /** بحسب وزارة الداخلية. */
  DOCUMENT_NAME("attribution.document-name"),
  /** بحسب تقارير محلية. */
  DOCUMENT_NOUN("attribution.document-noun"),
  /** No rule ties the speaker to a cue: the model chose it. */
  CHOSEN("attribution.chosen");

  private final String id;

  AttributionRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
