package rasid.claim.features;

/** Distances in tokens as features know them. */
final class Distances {

  private Distances() {}

  /** A distance as one of ten steps, which widen: one each up to 4, then to 6, 9, 14, 22, more. */
  static int near(int distance) {
    return distance <= 4
        ? distance
        : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : 9;
  }
}
