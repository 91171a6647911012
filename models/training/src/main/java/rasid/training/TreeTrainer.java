package rasid.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.trees.BoostedTrees;

/**
 * Trains boosted trees for a yes-or-no question by the gradient and curvature of the logistic loss
 * (Friedman, Annals of Statistics 2001; Chen and Guestrin, KDD 2016). Each tree sees a part of the
 * rows and of their numbers (Friedman, "Stochastic gradient boosting", 2002) and grows at the leaf
 * that gains most; numbers are cut into few ranges. One thread and a fixed seed: the same rows give
 * the same trees.
 */
public final class TreeTrainer {

  private static final int RANGES = 64;
  private static final double PENALTY = 5;
  private static final double ROWS_SHARE = 0.7;
  private static final double NUMBERS_SHARE = 0.5;

  /**
   * How large trees grow.
   *
   * @param trees how many
   * @param leaves most leaves of a tree
   * @param rate share of a leaf's best value that it gets
   * @param leastRows fewest rows of a leaf
   * @param seed of what is left to chance
   */
  public record Growth(int trees, int leaves, double rate, int leastRows, int seed) {}

  private final List<float[]> rows;
  private final boolean[] yes;
  private final Growth growth;

  /** Upper ends of the ranges of each number, all but the last. */
  private final float[][] ends;

  /** The range of each number of each row. */
  private final byte[][] ranges;

  private final double[] scores;
  private final double[] gradients;
  private final double[] curvatures;
  private final SplittableRandom random;

  private final List<Integer> roots = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  private record Node(int feature, double threshold, double value, int right) {}

  /** Rows that fall to a leaf, with the best way to part them. */
  private static final class Leaf {
    final int[] rows;
    final double value;
    double gain;
    int feature = BoostedTrees.LEAF;
    int range;

    /** What it is parted into; null until it is. */
    @Nullable Halves halves;

    Leaf(int[] rows, double value) {
      this.rows = rows;
      this.value = value;
    }
  }

  private record Halves(Leaf left, Leaf right) {}

  private TreeTrainer(List<float[]> rows, boolean[] yes, Growth growth) {
    this.rows = rows;
    this.yes = yes;
    this.growth = growth;
    random = new SplittableRandom(growth.seed());
    int numbers = rows.get(0).length;
    ends = new float[numbers][];
    ranges = new byte[numbers][rows.size()];
    for (int number = 0; number < numbers; number++) {
      cut(number);
    }
    scores = new double[rows.size()];
    gradients = new double[rows.size()];
    curvatures = new double[rows.size()];
  }

  /**
   * Trees that answer as the rows say.
   *
   * @param rows numbers, as many for each
   * @param yes the answer of each row
   */
  public static BoostedTrees train(List<float[]> rows, boolean[] yes, Growth growth) {
    TreeTrainer trainer = new TreeTrainer(rows, yes, growth);
    for (int tree = 0; tree < growth.trees(); tree++) {
      trainer.grow();
    }
    return trainer.trees();
  }

  /** Cuts what a number can be into ranges that hold as many rows each, as far as it goes. */
  private void cut(int number) {
    float[] sorted = new float[rows.size()];
    for (int row = 0; row < sorted.length; row++) {
      sorted[row] = rows.get(row)[number];
    }
    Arrays.sort(sorted);
    float[] found = new float[RANGES - 1];
    int count = 0;
    for (int range = 1; range < RANGES; range++) {
      float end = sorted[(int) ((long) range * (sorted.length - 1) / RANGES)];
      boolean isLast = end == sorted[sorted.length - 1];
      if (!isLast && (count == 0 || end > found[count - 1])) {
        found[count++] = end;
      }
    }
    ends[number] = Arrays.copyOf(found, count);
    for (int row = 0; row < sorted.length; row++) {
      int at = Arrays.binarySearch(ends[number], rows.get(row)[number]);
      ranges[number][row] = (byte) (at < 0 ? -at - 1 : at);
    }
  }

  private void grow() {
    int[] sample = new int[rows.size()];
    int size = 0;
    for (int row = 0; row < rows.size(); row++) {
      double chance = 1 / (1 + Math.exp(-scores[row]));
      gradients[row] = (yes[row] ? 1 : 0) - chance;
      curvatures[row] = chance * (1 - chance);
      if (random.nextDouble() < ROWS_SHARE) {
        sample[size++] = row;
      }
    }
    int[] numbers = new int[ends.length];
    int asked = 0;
    for (int number = 0; number < ends.length; number++) {
      if (random.nextDouble() < NUMBERS_SHARE) {
        numbers[asked++] = number;
      }
    }
    numbers = Arrays.copyOf(numbers, asked);
    Leaf root = leaf(Arrays.copyOf(sample, size));
    part(root, numbers);
    List<Leaf> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < growth.leaves()) {
      Leaf best = leaves.get(0);
      for (Leaf leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.gain <= 0) {
        break;
      }
      Halves halves = split(best);
      best.halves = halves;
      part(halves.left(), numbers);
      part(halves.right(), numbers);
      leaves.remove(best);
      leaves.add(halves.left());
      leaves.add(halves.right());
    }
    roots.add(nodes.size());
    add(root);
    for (int row = 0; row < rows.size(); row++) {
      Leaf leaf = root;
      for (Halves halves = leaf.halves; halves != null; halves = leaf.halves) {
        leaf = ranges[leaf.feature][row] <= leaf.range ? halves.left() : halves.right();
      }
      scores[row] += leaf.value;
    }
  }

  private Leaf leaf(int[] some) {
    double gradient = 0;
    double curvature = 0;
    for (int row : some) {
      gradient += gradients[row];
      curvature += curvatures[row];
    }
    return new Leaf(some, growth.rate() * gradient / (curvature + PENALTY));
  }

  /** Finds the best way to part the rows of a leaf. */
  private void part(Leaf leaf, int[] numbers) {
    if (leaf.rows.length < 2 * growth.leastRows()) {
      return;
    }
    double[] gradient = new double[RANGES];
    double[] curvature = new double[RANGES];
    int[] count = new int[RANGES];
    for (int number : numbers) {
      Arrays.fill(gradient, 0);
      Arrays.fill(curvature, 0);
      Arrays.fill(count, 0);
      byte[] of = ranges[number];
      double allGradient = 0;
      double allCurvature = 0;
      for (int row : leaf.rows) {
        gradient[of[row]] += gradients[row];
        curvature[of[row]] += curvatures[row];
        count[of[row]]++;
        allGradient += gradients[row];
        allCurvature += curvatures[row];
      }
      double whole = worth(allGradient, allCurvature);
      double leftGradient = 0;
      double leftCurvature = 0;
      int left = 0;
      for (int range = 0; range < ends[number].length; range++) {
        leftGradient += gradient[range];
        leftCurvature += curvature[range];
        left += count[range];
        if (left >= growth.leastRows() && leaf.rows.length - left >= growth.leastRows()) {
          double gain =
              worth(leftGradient, leftCurvature)
                  + worth(allGradient - leftGradient, allCurvature - leftCurvature)
                  - whole;
          if (gain > leaf.gain) {
            leaf.gain = gain;
            leaf.feature = number;
            leaf.range = range;
          }
        }
      }
    }
  }

  private static double worth(double gradient, double curvature) {
    return gradient * gradient / (curvature + PENALTY);
  }

  private Halves split(Leaf leaf) {
    int[] left = new int[leaf.rows.length];
    int[] right = new int[leaf.rows.length];
    int lefts = 0;
    int rights = 0;
    for (int row : leaf.rows) {
      if (ranges[leaf.feature][row] <= leaf.range) {
        left[lefts++] = row;
      } else {
        right[rights++] = row;
      }
    }
    return new Halves(leaf(Arrays.copyOf(left, lefts)), leaf(Arrays.copyOf(right, rights)));
  }

  private void add(Leaf leaf) {
    int node = nodes.size();
    nodes.add(new Node(BoostedTrees.LEAF, 0, leaf.value, 0));
    Halves halves = leaf.halves;
    if (halves != null) {
      add(halves.left());
      int right = nodes.size();
      add(halves.right());
      nodes.set(node, new Node(leaf.feature, ends[leaf.feature][leaf.range], leaf.value, right));
    }
  }

  private BoostedTrees trees() {
    return new BoostedTrees(
        roots.stream().mapToInt(Integer::intValue).toArray(),
        nodes.stream().mapToInt(Node::feature).toArray(),
        nodes.stream().mapToDouble(Node::threshold).toArray(),
        nodes.stream().mapToDouble(Node::value).toArray(),
        nodes.stream().mapToInt(Node::right).toArray());
  }
}
