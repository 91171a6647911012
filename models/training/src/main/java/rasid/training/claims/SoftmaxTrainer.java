package rasid.training.claims;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.training.claims.FeatureIndex.Numbered;

/**
 * Trains a multinomial logistic regression by stochastic gradient steps ({@link Weights}), with
 * features left out at random (Srivastava et al., JMLR 2014); the model is the mean after each
 * round but the first ones, over some orders of the examples. One thread and fixed seeds: the same
 * examples give the same model.
 */
final class SoftmaxTrainer {

  private static final float DECAY = 1e-3f;
  private static final double DROPPED = 0.3;
  private static final int ROUNDS = 10;
  private static final int UNCOUNTED = 3;

  /** Orders of examples whose weights are averaged. */
  private static final int SEEDS = 3;

  /** Labels whose probability is so near to what it should be are left alone. */
  private static final float LEAST_GRADIENT = 3e-3f;

  private final int count;
  private final Weights weights;
  private final SplittableRandom random;
  private final float[] scores;
  private final int[] moved;

  private SoftmaxTrainer(int labels, int features, int seed) {
    random = new SplittableRandom(seed);
    count = labels;
    weights = new Weights(features * labels, DECAY);
    scores = new float[labels];
    moved = new int[labels];
  }

  /**
   * A model whose probabilities are as often right as they say ({@link Temperature}).
   *
   * @param examples the examples
   * @param right the label of each, by its place in labels
   * @param folds the part of the corpus that the article of each is of
   */
  static LinearModel calibrated(
      List<String> labels, List<Example> examples, int[] right, int[] folds) {
    Temperature temperature = new Temperature();
    Halves.each(
        IntStream.range(0, right.length).boxed().toList(),
        i -> folds[i],
        (others, left) -> {
          LinearModel model =
              train(
                  labels,
                  others.stream().map(examples::get).toList(),
                  others.stream().mapToInt(i -> right[i]).toArray());
          FeatureVector vector = new FeatureVector();
          for (int i : left) {
            float[] scores = new float[labels.size()];
            model.scores(examples.get(i).into(vector), scores);
            boolean[] isRight = new boolean[labels.size()];
            isRight[right[i]] = true;
            temperature.add(scores, isRight);
          }
        });
    return train(labels, examples, right).dividedBy(temperature.best());
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
    Weights sum = new Weights(index.size() * labels.size(), DECAY);
    for (int seed = 1; seed <= SEEDS; seed++) {
      SoftmaxTrainer trainer = new SoftmaxTrainer(labels.size(), index.size(), seed);
      trainer.learn(numbered, right);
      sum.add(trainer.weights);
    }
    return sum.model(labels, index);
  }

  private void learn(Numbered[] examples, int[] right) {
    int[] order = Shuffle.inOrder(examples.length);
    for (int round = 0; round < ROUNDS; round++) {
      Shuffle.shuffle(order, random);
      for (int example : order) {
        learn(examples[example], right[example]);
      }
      if (round >= UNCOUNTED) {
        weights.count();
      }
    }
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
    Arrays.fill(scores, 0);
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
