package rasid.trees;

/** What trees say of rows. */
public final class Odds {

  private Odds() {}

  /** The probability that each row is right, whatever the others are. */
  public static double[] each(BoostedTrees trees, float[][] rows) {
    double[] chances = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chances[i] = 1 / (1 + Math.exp(-trees.score(rows[i])));
    }
    return chances;
  }

  /** The same where only one of them can be right: as shares of their sum. */
  public static double[] ofOne(BoostedTrees trees, float[][] rows) {
    double[] chances = each(trees, rows);
    double sum = 0;
    for (double chance : chances) {
      sum += chance;
    }
    for (int i = 0; i < rows.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  /** The first of the greatest. */
  public static int best(double[] chances) {
    int best = 0;
    for (int option = 1; option < chances.length; option++) {
      best = chances[option] > chances[best] ? option : best;
    }
    return best;
  }
}
