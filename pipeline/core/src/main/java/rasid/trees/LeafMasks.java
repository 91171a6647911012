package rasid.trees;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the leaves of many small trees for one example without walking through them (QuickScorer;
 * Lucchese et al., SIGIR 2015): the nodes of all trees that ask for one feature lie side by side,
 * by rising threshold, and each that sends the example to the right rules out the leaves on its
 * left. The first leaf of a tree that is left is the one that the example reaches. A processor
 * guesses right which of them is the last; on the way through trees it guesses wrong at every other
 * node. Immutable, for any number of threads.
 */
final class LeafMasks {

  /** Leaves of a tree: a bit of a number for each. */
  static final int MOST_LEAVES = Integer.SIZE;

  /** For each feature its first node, with one place more for the end. */
  private final int[] begins;

  private final float[] thresholds;
  private final int[] treeOfNode;
  private final int[] onTheLeft;

  /** For each tree the place of its first leaf. */
  private final int[] firstLeaves;

  private final double[] values;

  /**
   * Trees as {@link BoostedTrees} has them.
   *
   * @throws IllegalArgumentException when one has more than {@value #MOST_LEAVES} leaves
   */
  LeafMasks(int[] roots, int[] features, double[] thresholds, double[] values, int[] rights) {
    int[] inner =
        IntStream.range(0, features.length)
            .filter(node -> features[node] != BoostedTrees.LEAF)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer node) -> features[node])
                    .thenComparingDouble(node -> thresholds[node]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] trees = new int[features.length];
    int[] masks = new int[features.length];
    firstLeaves = new int[roots.length];
    this.values = new double[features.length - inner.length];
    int leaves = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      firstLeaves[tree] = leaves;
      int end = end(roots[tree], features, rights);
      for (int node = roots[tree]; node < end; node++) {
        trees[node] = tree;
        if (features[node] == BoostedTrees.LEAF) {
          this.values[leaves++] = values[node];
        } else {
          int before = leaves - firstLeaves[tree];
          int left = leaves(node + 1, features, rights);
          if (before + left >= MOST_LEAVES) {
            throw new IllegalArgumentException(
                "tree " + tree + " has more than " + MOST_LEAVES + " leaves");
          }
          masks[node] = ((1 << left) - 1) << before;
        }
      }
    }
    this.thresholds = new float[inner.length];
    treeOfNode = new int[inner.length];
    onTheLeft = new int[inner.length];
    int most = Arrays.stream(features).max().orElse(BoostedTrees.LEAF);
    begins = new int[most + 2];
    for (int i = 0; i < inner.length; i++) {
      int node = inner[i];
      this.thresholds[i] = floor(thresholds[node]);
      treeOfNode[i] = trees[node];
      onTheLeft[i] = masks[node];
      begins[features[node] + 1] = i + 1;
    }
    for (int feature = 0; feature <= most; feature++) {
      begins[feature + 1] = Math.max(begins[feature + 1], begins[feature]);
    }
  }

  /** What is behind the last node of a tree. */
  private static int end(int node, int[] features, int[] rights) {
    int last = node;
    while (features[last] != BoostedTrees.LEAF) {
      last = rights[last];
    }
    return last + 1;
  }

  private static int leaves(int node, int[] features, int[] rights) {
    int end = end(node, features, rights);
    return (int) IntStream.range(node, end).filter(i -> features[i] == BoostedTrees.LEAF).count();
  }

  /** The largest float that is not above a number: what is at most one is at most the other. */
  private static float floor(double value) {
    float near = (float) value;
    return near > value ? Math.nextDown(near) : near;
  }

  /** The sum of the values of the leaves that an example reaches, in the order of the trees. */
  double sum(float[] example) {
    int[] ruledOut = new int[firstLeaves.length];
    for (int feature = 0; feature + 1 < begins.length; feature++) {
      float value = example[feature];
      int end = begins[feature + 1];
      for (int node = begins[feature]; node < end && !(value <= thresholds[node]); node++) {
        ruledOut[treeOfNode[node]] |= onTheLeft[node];
      }
    }
    double sum = 0;
    for (int tree = 0; tree < firstLeaves.length; tree++) {
      sum += values[firstLeaves[tree] + Integer.numberOfTrailingZeros(~ruledOut[tree])];
    }
    return sum;
  }
}
