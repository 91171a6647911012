package rasid.claim.learned;

import rasid.linear.Softmax;

/**
 * The words that are likely to fill the roles of a claim.
 *
 * @param candidates tokens
 * @param triggers probability that none of them tells what happened, then of each
 * @param counted the same of the head of what is counted
 */
public record RoleWords(int[] candidates, float[] triggers, float[] counted) {

  /** Where no word fills a role. */
  static final RoleWords NONE = new RoleWords(new int[0], new float[] {1}, new float[] {1});

  /** The token that most likely tells what happened, or -1 for none. */
  public int trigger() {
    return best(triggers);
  }

  /** The token that is most likely the head of what is counted, or -1 for none. */
  public int head() {
    return best(counted);
  }

  /** Probability that a token tells what happened; 0 for one that is no candidate. */
  public float triggerProbability(int token) {
    return at(token, triggers);
  }

  /** Probability that a token is the head of what is counted; 0 for one that is no candidate. */
  public float countedProbability(int token) {
    return at(token, counted);
  }

  private float at(int token, float[] probabilities) {
    for (int c = 0; c < candidates.length; c++) {
      if (candidates[c] == token) {
        return probabilities[c + 1];
      }
    }
    return 0;
  }

  private int best(float[] probabilities) {
    int best = Softmax.best(probabilities, probabilities.length);
    return best == 0 ? -1 : candidates[best - 1];
  }
}
