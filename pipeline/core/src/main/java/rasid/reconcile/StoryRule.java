package rasid.reconcile;

/**
 * What speaks for or against a report to belong to a story, with its weight; the weights are set by
 * hand.
 */
enum StoryRule {
  /** The report names the story's town. */
  SAME_TOWN("story.same-town", 4),

  /** The report names no town, and its article is about the story's. */
  SETTING_OF_TOWN("story.setting-of-town", 3),

  /** The report names another town than the story. */
  OTHER_TOWN("story.other-town", StoryRule.NEVER),

  /** The report names no town, and its article is about another than the story's. */
  SETTING_ELSEWHERE("story.setting-elsewhere", -4),

  /** The story names no town; one of its articles is about the town of the report. */
  SAME_SETTING("story.same-setting", 2),

  /** The story names no town; its articles are about others than that of the report. */
  OTHER_SETTING("story.other-setting", -3),

  /** No other story of the thing is open. */
  ONLY_OPEN("story.only-open", 1),

  /** The values meet. */
  VALUES_MEET("story.values-meet", 1),

  /** The values are less than half apart. */
  NEAR_VALUE("story.near-value", 0.5),

  /** The value is one that needs more than a good day to be the same count. */
  FAR_VALUE("story.far-value", -1),

  /** The value is out of reach of the story's, and the figure is not one of its own. */
  VALUE_OUT_OF_REACH("story.value-out-of-reach", -1),

  /** An article of the story says it. */
  SAME_ARTICLE("story.same-article", 3),

  /** A named source of the story says it. */
  SAME_SOURCE("story.same-source", 1),

  /** It stands in a passage that a report of the story has too. */
  SAME_PASSAGE("story.same-passage", 4),

  /** The story has the figure, which is equal by more than chance. */
  SAME_TELLING_FIGURE("story.same-telling-figure", 2),

  /** The story has the figure, which may be chance. */
  SAME_FIGURE("story.same-figure", 0.5),

  /** The article says something else of that day by that source. */
  CONTRADICTS_ITSELF("story.contradicts-itself", StoryRule.NEVER);

  /** What rules out that a report belongs to a story, whatever else speaks for it. */
  private static final double NEVER = -100;

  private final String id;
  private final double weight;

  StoryRule(String id, double weight) {
    this.id = id;
    this.weight = weight;
  }

  /** Its name in explanations. */
  String id() {
    return id;
  }

  /** How much it speaks for a story; less than 0 against it. */
  double weight() {
    return weight;
  }
}
