package rasid.claim;

/** What tells that a number counts a part of what the number before it counted. */
enum SubsetRule {
  /** من بينهم 317 شرطياً. */
  AMONG("subset.among"),
  /** منهم 317 شرطياً. */
  OF_THEM("subset.of-them"),
  /** بمن فيهم 317 شرطياً. */
  INCLUDING("subset.including"),
  /** 400 منهم. */
  THEM_BEHIND("subset.them-behind"),
  /** بينهم 134 مدنياً و25 شرطياً: of the same whole. */
  JOINED("subset.joined");

  private final String id;

  SubsetRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
