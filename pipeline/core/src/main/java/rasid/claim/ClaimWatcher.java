package rasid.claim;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rasid.claim.features.LabelEvidence;
import rasid.claim.features.LabelEvidence.Rows;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.ClaimClassifier;
import rasid.claim.learned.LabelModel;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.trace.Costs;
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
    tell(topic(number), role, model, features, probabilities);
  }

  /** Tells a topic of a decision among labels. */
  static void tell(
      Topic topic, String role, LinearModel model, FeatureVector features, float[] probabilities) {
    tell(topic, role, model.labels(), probabilities, label -> reasons(model, features, label));
  }

  @Override
  public void weighed(
      NumberContext number, String role, LabelModel model, Rows rows, float[] probabilities) {
    tell(
        topic(number),
        role,
        model.labels(),
        probabilities,
        label -> {
          float[] row = rows.rows()[Ints.indexOf(rows.labels(), label)];
          return reasons("label.", LabelEvidence.names(), model.reasons(row));
        });
  }

  private Topic topic(NumberContext number) {
    return new Topic(trace, context.claimId(number.quantity().number()));
  }

  private static void tell(
      Topic topic,
      String role,
      List<String> labels,
      float[] probabilities,
      IntFunction<Reasons> reasons) {
    List<Integer> order = order(probabilities);
    for (int label : order) {
      topic.candidate(
          role, labels.get(label), Costs.of(probabilities[label]), reasons.apply(label));
    }
    String rule = role.startsWith("counted") ? role.replace("counted", "class") : role;
    topic.rule(rule + ".learned", labels.get(order.get(0)));
  }

  private static List<Integer> order(float[] probabilities) {
    return IntStream.range(0, probabilities.length)
        .boxed()
        .filter(label -> probabilities[label] > 0)
        .sorted(
            Comparator.comparing((Integer label) -> -probabilities[label])
                .thenComparing(label -> label))
        .limit(LABELS)
        .toList();
  }

  /** What speaks most for and against an answer of trees: the shares of the numbers of a row. */
  static Reasons reasons(String prefix, List<String> names, double[] shares) {
    Map<String, Double> amounts = new TreeMap<>();
    for (int i = 0; i < shares.length; i++) {
      amounts.put(prefix + names.get(i).toLowerCase(Locale.ROOT), shares[i]);
    }
    return Reasons.strongest(amounts);
  }

  private static Reasons reasons(LinearModel model, FeatureVector features, int label) {
    Map<String, Double> amounts = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      double weight = features.value(i) * model.weight(features.hash(i), label);
      amounts.merge(features.family(i), weight, Double::sum);
    }
    return Reasons.strongest(amounts);
  }
}
