package rasid.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import rasid.entity.tagger.Chain;
import rasid.entity.tagger.NameLabels;

/**
 * Trains a linear-chain conditional random field (Lafferty et al., ICML 2001) by stochastic
 * gradient steps that shrink with what a weight has moved (AdaGrad, Duchi et al., JMLR 2011), with
 * features left out at random (Srivastava et al., JMLR 2014), and takes the mean of the weights
 * after each round but the first two. One thread and fixed seeds: the same corpora give the same
 * weights.
 */
final class CrfTrainer {

  private static final int COUNT = NameLabels.COUNT;
  private static final float RATE = 0.1f;
  private static final float DECAY = 1e-4f;
  private static final double DROPPED = 0.3;
  private static final float FIRST_SQUARE = 0.01f;

  /** Gradients so small everywhere are not worth a step. */
  private static final double LEAST_GRADIENT = 1e-3;

  private static final int UNCOUNTED_ROUNDS = 2;

  private final int features;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final float[] transitions = new float[COUNT * COUNT];
  private final float[] transitionSquares = new float[COUNT * COUNT];
  private final float[] transitionSums = new float[COUNT * COUNT];
  private final SplittableRandom random = new SplittableRandom(1);

  /**
   * A sentence to learn from.
   *
   * @param features numbers of the features of each token
   * @param labels the labels of its tokens
   * @param domain 0 when it has only the weights that all share, else which further weights of its
   *     features are its own
   */
  record Example(int[][] features, byte[] labels, int domain) {}

  private CrfTrainer(int features, int domains) {
    this.features = features;
    int size = Math.multiplyExact((1 + domains) * features, COUNT);
    weights = new float[size];
    squares = new float[size];
    sums = new float[size];
    Arrays.fill(squares, FIRST_SQUARE);
    Arrays.fill(transitionSquares, 1);
  }

  /**
   * What was learned.
   *
   * @param weights a row for each feature, first those that all examples share, then those of each
   *     domain
   * @param transitions score of each label behind each other one
   */
  record Weights(float[] weights, float[] transitions) {}

  /**
   * @param features number of features
   * @param domains number of domains with weights of their own
   */
  static Weights train(List<Example> examples, int features, int domains, int rounds) {
    CrfTrainer trainer = new CrfTrainer(features, domains);
    Example[] order = examples.toArray(new Example[0]);
    for (int round = 0; round < rounds; round++) {
      trainer.shuffle(order);
      for (Example example : order) {
        trainer.learn(example);
      }
      if (round >= UNCOUNTED_ROUNDS) {
        add(trainer.weights, trainer.sums);
        add(trainer.transitions, trainer.transitionSums);
      }
    }
    float counted = rounds - UNCOUNTED_ROUNDS;
    return new Weights(divide(trainer.sums, counted), divide(trainer.transitionSums, counted));
  }

  private void shuffle(Example[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      Example example = order[i];
      order[i] = order[other];
      order[other] = example;
    }
  }

  private void learn(Example example) {
    int[][] kept = new int[example.features().length][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = keep(example.features()[i]);
    }
    int own = example.domain() * features * COUNT;
    float[] scores = scores(kept, own);
    Chain.Probabilities probabilities = new Chain(transitions).probabilities(scores);
    double[] expected = new double[COUNT];
    float[] gradient = new float[COUNT];
    int[] active = new int[COUNT];
    float[] pairGradient = new float[COUNT * COUNT];
    double[] pairs = new double[COUNT * COUNT];
    for (int i = 0; i < kept.length; i++) {
      probabilities.labels(i, expected);
      int count = 0;
      for (int label = 0; label < COUNT; label++) {
        double missing = (label == example.labels()[i] ? 1 : 0) - expected[label];
        if (Math.abs(missing) > LEAST_GRADIENT) {
          gradient[count] = (float) missing;
          active[count++] = label;
        }
      }
      if (count > 0) {
        step(kept[i], 0, active, gradient, count);
        if (own > 0) {
          step(kept[i], own, active, gradient, count);
        }
      }
      if (i > 0) {
        probabilities.pairs(i, pairs);
        for (int pair = 0; pair < pairs.length; pair++) {
          pairGradient[pair] -= (float) pairs[pair];
        }
        pairGradient[example.labels()[i - 1] * COUNT + example.labels()[i]] += 1;
      }
    }
    for (int pair = 0; pair < pairGradient.length; pair++) {
      float g = pairGradient[pair];
      if (g != 0) {
        transitionSquares[pair] += g * g;
        transitions[pair] += RATE * g / (float) Math.sqrt(transitionSquares[pair]);
      }
    }
  }

  private int[] keep(int[] features) {
    int[] kept = new int[features.length];
    int size = 0;
    for (int feature : features) {
      if (random.nextDouble() >= DROPPED) {
        kept[size++] = feature;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private float[] scores(int[][] features, int own) {
    float[] scores = new float[features.length * COUNT];
    for (int i = 0; i < features.length; i++) {
      int out = i * COUNT;
      for (int feature : features[i]) {
        int row = feature * COUNT;
        for (int label = 0; label < COUNT; label++) {
          scores[out + label] += weights[row + label];
        }
        if (own > 0) {
          for (int label = 0; label < COUNT; label++) {
            scores[out + label] += weights[own + row + label];
          }
        }
      }
    }
    return scores;
  }

  private void step(int[] features, int own, int[] labels, float[] gradient, int count) {
    for (int feature : features) {
      int row = own + feature * COUNT;
      for (int i = 0; i < count; i++) {
        int at = row + labels[i];
        float g = gradient[i] - DECAY * weights[at];
        squares[at] += g * g;
        weights[at] += RATE * g / (float) Math.sqrt(squares[at]);
      }
    }
  }

  private static void add(float[] values, float[] sums) {
    for (int i = 0; i < values.length; i++) {
      sums[i] += values[i];
    }
  }

  private static float[] divide(float[] sums, float by) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= by;
    }
    return sums;
  }
}
