package rasid.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.ClaimClassifier;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.trace.Reasons;
import rasid.trace.Topic;
import rasid.trace.Trace;

/**
 * Traces what the models decide about the numbers of an article: the likeliest labels, each with
 * the negative logarithm of its probability as its cost, and what families of features speak for
 * it.
 */
final class ClaimWatcher implements ClaimClassifier.Watcher {

  private static final int LABELS = 3;

  private static final int FAMILIES = 6;

  private final ClaimContext context;
  private final Trace trace;

  ClaimWatcher(ClaimContext context, Trace trace) {
    this.context = context;
    this.trace = trace;
  }

  @Override
  public void decided(
      NumberContext number,
      String role,
      LinearModel model,
      FeatureVector features,
      float[] probabilities) {
    Topic topic = new Topic(trace, context.claimId(number.quantity().number()));
    List<Integer> order =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(
                Comparator.comparing((Integer label) -> -probabilities[label])
                    .thenComparing(label -> label))
            .limit(LABELS)
            .toList();
    for (int label : order) {
      topic.candidate(
          role,
          model.labels().get(label),
          Costs.of(probabilities[label]),
          reasons(model, features, label));
    }
    String rule = role.equals("counted") ? "class.learned" : role + ".learned";
    topic.rule(rule, model.labels().get(order.get(0)));
  }

  private static Reasons reasons(LinearModel model, FeatureVector features, int label) {
    Map<String, Double> amounts = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      double weight = features.value(i) * model.weight(features.hash(i), label);
      amounts.merge(features.family(i), weight, Double::sum);
    }
    Reasons reasons = Reasons.kept();
    amounts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Double> entry) -> -Math.abs(entry.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(FAMILIES)
        .forEach(entry -> reasons.add(rounded(entry.getValue()), entry.getKey()));
    return reasons;
  }

  private static double rounded(double amount) {
    return Math.round(100 * amount) / 100.0;
  }
}
