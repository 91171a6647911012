package rasid.claim;

/** Where what a number counts was found. */
enum CountedRule {
  /** 5 كيلوغرامات: the unit. */
  UNIT("counted.unit"),
  /** شرطيان: the dual noun is its own number. */
  DUAL("counted.dual"),
  /** رجل واحد: the noun before the number. */
  BEFORE_ONE("counted.before-one"),
  /** خمسة جنود: the noun behind the number. */
  BEHIND("counted.behind"),
  /** عشرات من الجنود. */
  BEHIND_FROM("counted.behind-from"),
  /** 62 من أصل 126 شركة. */
  OUT_OF("counted.out-of"),
  /** آخرون, منهم: what was counted before. */
  ANTECEDENT("counted.antecedent"),
  /** عدد القتلى 158: the noun behind عدد. */
  TOPIC("counted.topic"),
  /** Nothing names it. */
  LEFT_OUT("counted.left-out");

  private final String id;

  CountedRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
