package rasid.training.claims;

import java.util.List;
import java.util.SplittableRandom;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.training.claims.FeatureIndex.Numbered;

/**
 * Trains a multinomial logistic regression by stochastic gradient steps ({@link Weights}), with
 * features left out at random (Srivastava et al., JMLR 2014); the model is the mean after each
 * round but the first ones. One thread and fixed seeds: the same examples give the same model.
 */
final class SoftmaxTrainer {

  private static final float DECAY = Float.parseFloat(System.getProperty("decay", "1e-3"));
  private static final double DROPPED = Double.parseDouble(System.getProperty("drop", "0.3"));
  private static final int ROUNDS = Integer.getInteger("rounds", 10);
  private static final int UNCOUNTED = 3;

  /** Labels whose probability is so near to what it should be are left alone. */
  private static final float LEAST_GRADIENT = 3e-3f;

  private final int count;
  private final Weights weights;
  private final SplittableRandom random;
  private final float[] scores;
  private final int[] moved;

  static int SEEDS = Integer.getInteger("seeds", 3);

  private SoftmaxTrainer(int labels, int features, int seed) {
    random = new SplittableRandom(seed);
    count = labels;
    weights = new Weights(features * labels, DECAY);
    scores = new float[labels];
    moved = new int[labels];
  }

  /**
   * A model of these labels.
   *
   * @param examples the examples
   * @param right the label of each, by its place in labels
   */
  static LinearModel train(List<String> labels, List<Example> examples, int[] right) {
    FeatureIndex index = new FeatureIndex(examples);
    Numbered[] numbered = examples.stream().map(index::of).toArray(Numbered[]::new);
    Weights all = null;
    for (int seed = 1; seed <= SEEDS; seed++) {
      SoftmaxTrainer trainer = new SoftmaxTrainer(labels.size(), index.size(), seed);
      int[] order = Shuffle.inOrder(numbered.length);
      for (int round = 0; round < ROUNDS; round++) {
        Shuffle.shuffle(order, trainer.random);
        for (int example : order) {
          trainer.learn(numbered[example], right[example]);
        }
        if (round >= UNCOUNTED) {
          trainer.weights.count();
        }
      }
      if (all == null) all = trainer.weights;
      else all.add(trainer.weights);
    }
    return all.model(labels, index);
  }

  private void learn(Numbered example, int right) {
    int[] features = new int[example.features().length];
    float[] values = new float[features.length];
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      if (random.nextDouble() >= DROPPED) {
        features[size] = example.features()[i];
        values[size++] = example.values()[i];
      }
    }
    java.util.Arrays.fill(scores, 0);
    for (int i = 0; i < size; i++) {
      int row = features[i] * count;
      for (int label = 0; label < count; label++) {
        scores[label] += values[i] * weights.now[row + label];
      }
    }
    Softmax.of(scores, count);
    int moving = 0;
    for (int label = 0; label < count; label++) {
      scores[label] = (label == right ? 1 : 0) - scores[label];
      if (Math.abs(scores[label]) >= LEAST_GRADIENT) {
        moved[moving++] = label;
      }
    }
    for (int i = 0; i < size; i++) {
      int row = features[i] * count;
      for (int m = 0; m < moving; m++) {
        weights.step(row + moved[m], scores[moved[m]] * values[i]);
      }
    }
  }
}
