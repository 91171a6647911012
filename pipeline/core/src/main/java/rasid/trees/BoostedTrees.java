package rasid.trees;

import java.io.IOException;
import java.util.List;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * A trained answer to a yes-or-no question: boosted regression trees (Friedman, "Greedy function
 * approximation", Annals of Statistics 2001). Each tree leads an example to one of its leaves; the
 * sum of the leaves' values is the logarithm of the odds of yes. Immutable, for any number of
 * threads.
 */
public final class BoostedTrees {

  /** Stands in {@link #features} for a node that is a leaf. */
  public static final int LEAF = -1;

  private final int[] roots;
  private final int[] features;
  private final double[] thresholds;
  private final double[] values;
  private final int[] rights;
  private final LeafMasks leaves;

  /**
   * Trees of nodes in the order in which they are visited when the left one of two comes first: the
   * left child of a node is the next one.
   *
   * @param roots the first node of each tree
   * @param features the feature that a node asks for, or {@link #LEAF}
   * @param thresholds the largest value with which an example goes to the left
   * @param values what a leaf adds, and what an inner node would add if it were one
   * @param rights the right child of a node
   * @throws IllegalArgumentException when a tree has more than {@value LeafMasks#MOST_LEAVES}
   *     leaves
   */
  public BoostedTrees(
      int[] roots, int[] features, double[] thresholds, double[] values, int[] rights) {
    this.roots = roots;
    this.features = features;
    this.thresholds = thresholds;
    this.values = values;
    this.rights = rights;
    leaves = new LeafMasks(roots, features, thresholds, values, rights);
  }

  /** What answers with the mean score of some. */
  public static BoostedTrees mean(List<BoostedTrees> some) {
    int trees = some.stream().mapToInt(BoostedTrees::size).sum();
    int nodes = some.stream().mapToInt(each -> each.features.length).sum();
    int[] roots = new int[trees];
    int[] features = new int[nodes];
    double[] thresholds = new double[nodes];
    double[] values = new double[nodes];
    int[] rights = new int[nodes];
    int tree = 0;
    int node = 0;
    for (BoostedTrees each : some) {
      int begin = node;
      for (int root : each.roots) {
        roots[tree++] = begin + root;
      }
      for (int i = 0; i < each.features.length; i++) {
        features[node] = each.features[i];
        thresholds[node] = each.thresholds[i];
        values[node] = each.values[i] / some.size();
        rights[node] = begin + each.rights[i];
        node++;
      }
    }
    return new BoostedTrees(roots, features, thresholds, values, rights);
  }

  /** Number of trees. */
  public int size() {
    return roots.length;
  }

  /** The logarithm of the odds of yes. */
  public double score(float[] example) {
    return leaves.sum(example);
  }

  /**
   * What each feature of an example adds to its score, as the change of value on the way to the
   * leaves (Saabas, 2014); the rest is what no feature is asked for.
   */
  public double[] shares(float[] example) {
    double[] shares = new double[example.length];
    for (int root : roots) {
      int node = root;
      while (features[node] != LEAF) {
        int next = example[features[node]] <= thresholds[node] ? node + 1 : rights[node];
        shares[features[node]] += values[next] - values[node];
        node = next;
      }
    }
    return shares;
  }

  public void write(TableWriter out) throws IOException {
    out.write(roots);
    out.write(features);
    out.write(thresholds);
    out.write(values);
    out.write(rights);
  }

  /** Reads what {@link #write} wrote. */
  public static BoostedTrees read(TableReader in) {
    return new BoostedTrees(
        in.readInts(), in.readInts(), in.readDoubles(), in.readDoubles(), in.readInts());
  }
}
