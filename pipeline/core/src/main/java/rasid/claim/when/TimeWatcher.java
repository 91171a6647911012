package rasid.claim.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasid.linear.Hashing;
import rasid.linear.LinearModel;
import rasid.trace.Costs;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/**
 * Traces what the model of times weighs for a figure: the likeliest times and all scopes, each with
 * the negative logarithm of its probability as its cost and the features that speak most for or
 * against it.
 */
final class TimeWatcher {

  private static final int TIMES = 4;

  private final LinearModel scope;
  private final LinearModel time;

  /** One that knows the weights of {@link TimeModel}. */
  TimeWatcher(LinearModel scope, LinearModel time) {
    this.scope = scope;
    this.time = time;
  }

  /**
   * Tells a topic.
   *
   * @param times for each time the probability of it with each scope
   * @param best the candidate that was chosen
   */
  void tell(WhenExample example, Map<EventTime, float[]> times, Candidate best, Topic topic) {
    List<Candidate> first = new ArrayList<>();
    Set<EventTime> seen = new HashSet<>();
    for (Candidate candidate : example.candidates()) {
      if (seen.add(candidate.time().days())) {
        first.add(candidate);
      }
    }
    first.stream()
        .sorted(
            Comparator.comparing((Candidate candidate) -> -sum(times.get(candidate.time().days()))))
        .limit(TIMES)
        .forEach(
            candidate ->
                topic.candidate(
                    "time",
                    candidate.time().words(),
                    Costs.of(sum(times.get(candidate.time().days()))),
                    reasons(time, 0, "time.", candidate.features())));
    float[] scopes = times.get(best.time().days());
    List<String> spoken = new ArrayList<>(example.scope());
    spoken.addAll(best.description());
    for (int label = 0; label < scopes.length; label++) {
      topic.candidate(
          "scope",
          scope.labels().get(label),
          Costs.of(scopes[label] / sum(scopes)),
          reasons(scope, label, "scope.", spoken));
    }
  }

  private static float sum(float[] probabilities) {
    float sum = 0;
    for (float probability : probabilities) {
      sum += probability;
    }
    return sum;
  }

  private static Reasons reasons(
      LinearModel model, int label, String prefix, List<String> features) {
    Map<String, Double> amounts = new TreeMap<>();
    for (String feature : features) {
      double weight = model.weight(Hashing.of(feature), label);
      amounts.merge(prefix + feature.replace(' ', '-'), weight, Double::sum);
    }
    return Reasons.strongest(amounts);
  }
}
