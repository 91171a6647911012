package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import rasid.trees.BoostedTrees;

/**
 * A model of pairs whose weights are set by hand, so that tests of what becomes of groups do not
 * depend on what was learned: one event, class and country, no two towns, values that are less than
 * three times apart; undated reports and those without country need more.
 */
final class HandMadePairs {

  static final PairModel MODEL = new HandMadePairs().model();

  private static final float NEVER = -30;

  private final List<Integer> features = new ArrayList<>();
  private final List<Double> thresholds = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();
  private final List<Integer> rights = new ArrayList<>();
  private final List<Integer> roots = new ArrayList<>();

  private HandMadePairs() {}

  private PairModel model() {
    split("SAME_EVENT", 0.5, NEVER, 0);
    split("SAME_CLASS", 1.5, NEVER, 0);
    // -1 where one of two has none, 0 where they differ, 1 where they are the same.
    split("SAME_COUNTRY", 0.5, NEVER, 0);
    split("SAME_COUNTRY", -0.5, -NEVER - 3, 0);
    split("TOWN_OR_SETTING", 0.5, NEVER, 3);
    split("TOWN_OR_SETTING", -0.5, -NEVER, 0);
    split("VALUES_APART", Math.log(3), 1, NEVER);
    split("DAYS_APART", -0.5, -6, 0);
    split("EXCLUSIVE", 0.5, 0, -10);
    split("SAME_PASSAGE", 0.5, 0, 40);
    return new PairModel(
        StemWeights.EVEN,
        new BoostedTrees(
            ints(roots), ints(features), doubles(thresholds), doubles(values), ints(rights)));
  }

  /** A tree of one question. */
  private void split(String feature, double threshold, double left, double right) {
    int root = features.size();
    roots.add(root);
    node(PairFeatures.names().indexOf(feature), threshold, 0, root + 2);
    node(BoostedTrees.LEAF, 0, left, 0);
    node(BoostedTrees.LEAF, 0, right, 0);
  }

  private void node(int feature, double threshold, double value, int right) {
    features.add(feature);
    thresholds.add(threshold);
    values.add(value);
    rights.add(right);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] doubles(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
