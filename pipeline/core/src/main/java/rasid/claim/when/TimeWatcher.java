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
   * @param times of each candidate's time the probability of it with each scope
   * @param best which candidate was chosen
   */
  void tell(WhenExample example, float[][] times, int best, Topic topic) {
    List<Candidate> candidates = example.candidates();
    List<Integer> first = new ArrayList<>();
    Set<EventTime> seen = new HashSet<>();
    for (int i = 0; i < times.length; i++) {
      if (seen.add(candidates.get(i).time().days())) {
        first.add(i);
      }
    }
    first.stream()
        .sorted(Comparator.comparing((Integer i) -> -TimeModel.sum(times[i])))
        .limit(TIMES)
        .forEach(
            i ->
                topic.candidate(
                    "time",
                    candidates.get(i).time().words(),
                    Costs.of(TimeModel.sum(times[i])),
                    reasons(time, 0, "time.", candidates.get(i).features())));
    float[] scopes = times[best];
    List<String> spoken = new ArrayList<>(example.scope());
    spoken.addAll(candidates.get(best).description());
    for (int label = 0; label < scopes.length; label++) {
      topic.candidate(
          "scope",
          scope.labels().get(label),
          Costs.of(scopes[label] / TimeModel.sum(scopes)),
          reasons(scope, label, "scope.", spoken));
    }
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
