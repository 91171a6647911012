package rasid.claim;

/** What gave a counted thing its class. */
enum ClassRule {
  /** The head word is listed with its class. */
  HEAD("class.head"),
  /** A word behind the head tells: عناصر من الشرطة. */
  SPECIFIER("class.specifier"),
  /** A word of the sentence tells who its persons are. */
  CONTEXT("class.context"),
  /** ثلاثون أميركياً. */
  NATIONALITY("class.nationality"),
  /** That of what was counted before. */
  INHERITED("class.inherited"),
  /** A vague number of what is not named: people. */
  VAGUE_PEOPLE("class.vague-people"),
  /** Money. */
  MONEY("class.money"),
  /** What the measure is of. */
  MEASURED("class.measured"),
  /** No listed word tells. */
  UNLISTED("class.unlisted");

  private final String id;

  ClassRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
