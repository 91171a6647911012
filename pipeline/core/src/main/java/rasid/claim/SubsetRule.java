package rasid.claim;

/** What tells that a number counts a part of what the number before it counted. */
enum SubsetRule {
  /** من بينهم 317 شرطياً. */
  AMONG("subset.among"),
  /** منهم 317 شرطياً. */
  OF_THEM("subset.of-them"),
  /** 400 منهم. */
  THEM_BEHIND("subset.them-behind");

  private final String id;

  SubsetRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
