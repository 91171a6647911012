package rasid.claim;

/** How who did it was found. */
enum AgentRule {
  /** قتل 5 على يد مسلحين. */
  BY_HAND("agent.by-hand"),
  /** اعتقل 5 من قبل الشرطة. */
  BY_SIDE("agent.by-side"),
  /** اعتقلت الشرطة 20 شخصا. */
  SUBJECT_BEHIND("agent.subject-behind"),
  /** أن الشرطة اعتقلت 20 شخصا. */
  SUBJECT_BEFORE("agent.subject-before"),
  /** هاجم مسلحون القرية وقتلوا 12 شخصا. */
  SAME_SUBJECT("agent.same-subject"),
  /** زعمت الحركة أنها قتلت 30 جنديا. */
  SPEAKER("agent.speaker");

  private final String id;

  AgentRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
