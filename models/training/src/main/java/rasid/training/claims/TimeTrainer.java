package rasid.training.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import rasid.claim.when.TimeModel;
import rasid.linear.Softmax;
import rasid.training.claims.FeatureIndex.Numbered;

/**
 * Trains a model of the times and scopes of figures together: the probability of a time with a
 * scope goes with the exponential of the weights of the time, and of those of the scope knowing the
 * time. Where several pairs are right, their sum counts, so that a figure whose time is not among
 * the candidates still teaches its scope. Steps and means as in {@link SoftmaxTrainer}.
 */
final class TimeTrainer {

  private static final float TIME_DECAY = 1e-4f;
  private static final float SCOPE_DECAY = 1e-3f;
  private static final double DROPPED = 0.4;
  private static final int ROUNDS = 15;
  private static final int UNCOUNTED = 3;
  private static final int SEEDS = 3;
  private static final float LEAST_GRADIENT = 1e-3f;
  private static final float LEAST_RIGHT = 1e-6f;

  /**
   * A figure to learn from.
   *
   * @param times features of each time that it may have
   * @param scope features of its scope
   * @param both features of each time for the scope
   * @param right whether each scope with each time is right: a row for each time
   */
  record Figure(List<Example> times, Example scope, List<Example> both, boolean[][] right) {}

  private record Indexed(Numbered[] times, Numbered scope, Numbered[] both, boolean[][] right) {}

  private final int scopes;
  private final Weights time;
  private final Weights scope;
  private final SplittableRandom random;

  private TimeTrainer(int scopes, int timeFeatures, int scopeFeatures, int seed) {
    this.scopes = scopes;
    time = new Weights(timeFeatures, TIME_DECAY);
    scope = new Weights(scopeFeatures * scopes, SCOPE_DECAY);
    random = new SplittableRandom(seed);
  }

  /** A model of these figures. */
  static TimeModel train(List<String> scopes, List<Figure> figures) {
    List<Example> ofTimes = new ArrayList<>();
    List<Example> ofScopes = new ArrayList<>();
    for (Figure figure : figures) {
      ofTimes.addAll(figure.times());
      ofScopes.add(figure.scope());
      ofScopes.addAll(figure.both());
    }
    FeatureIndex times = new FeatureIndex(ofTimes);
    FeatureIndex scopeIndex = new FeatureIndex(ofScopes);
    List<Indexed> indexed = new ArrayList<>();
    for (Figure figure : figures) {
      indexed.add(
          new Indexed(
              figure.times().stream().map(times::of).toArray(Numbered[]::new),
              scopeIndex.of(figure.scope()),
              figure.both().stream().map(scopeIndex::of).toArray(Numbered[]::new),
              figure.right()));
    }
    Weights timeSum = new Weights(times.size(), TIME_DECAY);
    Weights scopeSum = new Weights(scopeIndex.size() * scopes.size(), SCOPE_DECAY);
    for (int seed = 1; seed <= SEEDS; seed++) {
      TimeTrainer trainer = new TimeTrainer(scopes.size(), times.size(), scopeIndex.size(), seed);
      trainer.learn(indexed);
      timeSum.add(trainer.time);
      scopeSum.add(trainer.scope);
    }
    return new TimeModel(
        scopeSum.model(scopes, scopeIndex), timeSum.model(List.of("right"), times));
  }

  private void learn(List<Indexed> figures) {
    int[] order = Shuffle.inOrder(figures.size());
    for (int round = 0; round < ROUNDS; round++) {
      Shuffle.shuffle(order, random);
      for (int figure : order) {
        learn(figures.get(figure));
      }
      if (round >= UNCOUNTED) {
        time.count();
        scope.count();
      }
    }
  }

  private void learn(Indexed figure) {
    int count = figure.times().length;
    Numbered[] times = keep(figure.times());
    Numbered[] both = keep(figure.both());
    Numbered ofScope = keep(figure.scope());
    float[] scores = new float[count * scopes];
    for (int t = 0; t < count; t++) {
      float ofTime = 0;
      for (int i = 0; i < times[t].features().length; i++) {
        ofTime += times[t].values()[i] * time.now[times[t].features()[i]];
      }
      for (int s = 0; s < scopes; s++) {
        scores[t * scopes + s] = ofTime + score(ofScope, s) + score(both[t], s);
      }
    }
    Softmax.of(scores, scores.length);
    float sum = 0;
    for (int t = 0; t < count; t++) {
      for (int s = 0; s < scopes; s++) {
        sum += figure.right()[t][s] ? scores[t * scopes + s] : 0;
      }
    }
    float[] ofScopes = new float[scopes];
    for (int t = 0; t < count; t++) {
      float ofTime = 0;
      float[] ofBoth = new float[scopes];
      for (int s = 0; s < scopes; s++) {
        float p = scores[t * scopes + s];
        float missing = (figure.right()[t][s] ? p / Math.max(sum, LEAST_RIGHT) : 0) - p;
        ofTime += missing;
        ofBoth[s] = missing;
        ofScopes[s] += missing;
      }
      step(times[t], ofTime);
      step(both[t], ofBoth);
    }
    step(ofScope, ofScopes);
  }

  private float score(Numbered features, int s) {
    float sum = 0;
    for (int i = 0; i < features.features().length; i++) {
      sum += features.values()[i] * scope.now[features.features()[i] * scopes + s];
    }
    return sum;
  }

  private void step(Numbered features, float missing) {
    if (Math.abs(missing) >= LEAST_GRADIENT) {
      for (int i = 0; i < features.features().length; i++) {
        time.step(features.features()[i], missing * features.values()[i]);
      }
    }
  }

  private void step(Numbered features, float[] missing) {
    for (int s = 0; s < scopes; s++) {
      if (Math.abs(missing[s]) >= LEAST_GRADIENT) {
        for (int i = 0; i < features.features().length; i++) {
          scope.step(features.features()[i] * scopes + s, missing[s] * features.values()[i]);
        }
      }
    }
  }

  private Numbered[] keep(Numbered[] all) {
    return Arrays.stream(all).map(this::keep).toArray(Numbered[]::new);
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
