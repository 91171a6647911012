package rasid.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How far a figure would move with other articles of the same kind: the percentile bootstrap (Efron
 * and Tibshirani 1993, chapter 13) over articles, since the claims of one article are not
 * independent. The same articles give the same interval.
 */
final class Bootstrap {

  private static final int SAMPLES = 1000;

  private static final long SEED = 15;

  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** The middle 95 % of the samples. */
  record Interval(double low, double high) {}

  /** The interval of F1, from the scores of each article. */
  static Interval f1(List<Score> articles) {
    Random random = new Random(SEED);
    double[] samples = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      int right = 0;
      int predicted = 0;
      int gold = 0;
      for (int j = 0; j < articles.size(); j++) {
        Score drawn = articles.get(random.nextInt(articles.size()));
        right += drawn.right();
        predicted += drawn.predicted();
        gold += drawn.gold();
      }
      samples[i] = new Score(right, predicted, gold).f1();
    }
    Arrays.sort(samples);
    int cut = (int) Math.round(SAMPLES * TAIL);
    return new Interval(samples[cut - 1], samples[SAMPLES - cut]);
  }
}
