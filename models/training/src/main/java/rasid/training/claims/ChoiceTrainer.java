package rasid.training.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.training.claims.FeatureIndex.Numbered;

/**
 * Trains a model that chooses among candidates, a conditional logit (McFadden, "Conditional logit
 * analysis of qualitative choice behavior", 1974): the probability of a candidate goes with the
 * exponential of its sum of weights. Where several candidates are right, their sum counts. Steps as
 * in {@link SoftmaxTrainer}.
 */
final class ChoiceTrainer {

  private static final float DECAY = 1e-4f;
  private static final double DROPPED = 0.2;
  private static final int ROUNDS = 8;
  private static final int UNCOUNTED = 2;

  /** Orders of choices whose weights are averaged. */
  private static final int SEEDS = 3;

  private static final float LEAST_GRADIENT = 1e-3f;
  private static final float LEARNED = 0.999f;
  private static final float LEAST_RIGHT = 1e-6f;

  /**
   * A choice to learn from.
   *
   * @param candidates what can be chosen
   * @param right whether each is right; at least one is
   * @param fold the part of the corpus that its article is of
   */
  record Choice(List<Example> candidates, boolean[] right, int fold) {}

  private final Weights weights;
  private final SplittableRandom random;

  private ChoiceTrainer(int features, int seed) {
    weights = new Weights(features, DECAY);
    random = new SplittableRandom(seed);
  }

  /** A model of the name that it gives to its only label. */
  static LinearModel train(String name, List<Choice> choices) {
    List<Example> all = new ArrayList<>();
    choices.forEach(choice -> all.addAll(choice.candidates()));
    FeatureIndex index = new FeatureIndex(all);
    List<Numbered[]> numbered = new ArrayList<>();
    for (Choice choice : choices) {
      numbered.add(choice.candidates().stream().map(index::of).toArray(Numbered[]::new));
    }
    Weights sum = new Weights(index.size(), DECAY);
    for (int seed = 1; seed <= SEEDS; seed++) {
      ChoiceTrainer trainer = new ChoiceTrainer(index.size(), seed);
      trainer.learn(numbered, choices);
      sum.add(trainer.weights);
    }
    return sum.model(List.of(name), index);
  }

  private void learn(List<Numbered[]> numbered, List<Choice> choices) {
    int[] order = Shuffle.inOrder(choices.size());
    for (int round = 0; round < ROUNDS; round++) {
      Shuffle.shuffle(order, random);
      for (int choice : order) {
        learn(numbered.get(choice), choices.get(choice).right());
      }
      if (round >= UNCOUNTED) {
        weights.count();
      }
    }
  }

  private void learn(Numbered[] candidates, boolean[] right) {
    Numbered[] kept = new Numbered[candidates.length];
    float[] scores = new float[candidates.length];
    for (int c = 0; c < kept.length; c++) {
      kept[c] = keep(candidates[c]);
      for (int i = 0; i < kept[c].features().length; i++) {
        scores[c] += kept[c].values()[i] * weights.now[kept[c].features()[i]];
      }
    }
    Softmax.of(scores, scores.length);
    float sum = 0;
    for (int c = 0; c < scores.length; c++) {
      sum += right[c] ? scores[c] : 0;
    }
    if (sum > LEARNED) {
      return;
    }
    for (int c = 0; c < scores.length; c++) {
      float missing = (right[c] ? scores[c] / Math.max(sum, LEAST_RIGHT) : 0) - scores[c];
      if (Math.abs(missing) >= LEAST_GRADIENT) {
        for (int i = 0; i < kept[c].features().length; i++) {
          weights.step(kept[c].features()[i], missing * kept[c].values()[i]);
        }
      }
    }
  }

  private Numbered keep(Numbered all) {
    int[] features = new int[all.features().length];
    float[] values = new float[features.length];
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      if (random.nextDouble() >= DROPPED) {
        features[size] = all.features()[i];
        values[size++] = all.values()[i];
      }
    }
    return new Numbered(Arrays.copyOf(features, size), Arrays.copyOf(values, size));
  }
}
