package rasid.linear;

/** Scores as probabilities. */
public final class Softmax {

  private Softmax() {}

  /** Turns the first scores into probabilities that go with their exponentials. */
  public static void of(float[] scores, int count) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, scores[i]);
    }
    float sum = 0;
    for (int i = 0; i < count; i++) {
      scores[i] = (float) Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] /= sum;
    }
  }

  /** The place of the largest of the first values; of equals the first. */
  public static int best(float[] values, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
