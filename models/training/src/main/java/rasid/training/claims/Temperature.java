package rasid.training.claims;

import java.util.ArrayList;
import java.util.List;
import rasid.linear.Softmax;

/**
 * What the scores of a model are divided by, so that its probabilities are as often right as they
 * say (temperature scaling: Guo et al., "On calibration of modern neural networks", ICML 2017).
 * Found on examples that the model was not trained on: two models are trained, each on one half of
 * the articles, and asked about the other.
 */
final class Temperature {

  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 5;
  private static final double STEP = 0.05;
  private static final double LEAST = 1e-6;

  private final List<float[]> scores = new ArrayList<>();
  private final List<boolean[]> right = new ArrayList<>();

  /** Adds an example: the score of each answer, and whether it is right. */
  void add(float[] scoresOfAnswers, boolean[] isRight) {
    scores.add(scoresOfAnswers);
    right.add(isRight);
  }

  /** That with which the right answers are likeliest; 1 where the examples do not tell. */
  double best() {
    double best = 1;
    double least = cost(1);
    for (double temperature = LOWEST; temperature <= HIGHEST; temperature += STEP) {
      double cost = cost(temperature);
      if (cost < least - LEAST) {
        least = cost;
        best = temperature;
      }
    }
    return best;
  }

  private double cost(double temperature) {
    double cost = 0;
    for (int i = 0; i < scores.size(); i++) {
      float[] shares = scores.get(i).clone();
      for (int answer = 0; answer < shares.length; answer++) {
        shares[answer] = (float) (shares[answer] / temperature);
      }
      Softmax.of(shares, shares.length);
      double sum = 0;
      for (int answer = 0; answer < shares.length; answer++) {
        sum += right.get(i)[answer] ? shares[answer] : 0;
      }
      cost -= Math.log(Math.max(LEAST, sum));
    }
    return cost;
  }
}
