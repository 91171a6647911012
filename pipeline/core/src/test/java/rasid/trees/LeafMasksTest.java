package rasid.trees;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeafMasksTest {

  private static final int FEATURES = 6;

  /** Trees as arrays, which grow at random; a walk through them says what is right. */
  private static final class Grown {

    private final Random random;
    private final List<Integer> roots = new ArrayList<>();
    private final List<Integer> features = new ArrayList<>();
    private final List<Double> thresholds = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Integer> rights = new ArrayList<>();

    private Grown(long seed) {
      random = new Random(seed);
    }

    private void tree(int leaves) {
      roots.add(features.size());
      grow(leaves);
    }

    private void grow(int leaves) {
      int node = features.size();
      features.add(leaves == 1 ? BoostedTrees.LEAF : random.nextInt(FEATURES));
      // Thresholds that are floats, as examples have them, and such as lie between two floats.
      double threshold = (random.nextInt(9) - 4) / 4.0;
      thresholds.add(random.nextBoolean() ? threshold : threshold / 3);
      values.add(random.nextInt(1000) / 8.0);
      rights.add(0);
      if (leaves > 1) {
        int left = 1 + random.nextInt(leaves - 1);
        grow(left);
        rights.set(node, features.size());
        grow(leaves - left);
      }
    }

    private double walk(float[] example) {
      double sum = 0;
      for (int root : roots) {
        int node = root;
        while (features.get(node) != BoostedTrees.LEAF) {
          boolean left = example[features.get(node)] <= thresholds.get(node);
          node = left ? node + 1 : rights.get(node);
        }
        sum += values.get(node);
      }
      return sum;
    }

    private LeafMasks masks() {
      return new LeafMasks(
          ints(roots), ints(features), doubles(thresholds), doubles(values), ints(rights));
    }

    private static int[] ints(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] doubles(List<Double> list) {
      return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  @Test
  void theLeavesOfAWalk() {
    Grown grown = new Grown(3);
    for (int leaves : new int[] {1, 2, 3, 8, 16, 31, 32}) {
      grown.tree(leaves);
    }
    LeafMasks masks = grown.masks();
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      float[] example = new float[FEATURES];
      for (int feature = 0; feature < FEATURES; feature++) {
        float value = (random.nextInt(11) - 5) / 4f;
        example[feature] = random.nextBoolean() ? value : value / 3;
      }
      example[random.nextInt(FEATURES)] = i % 50 == 0 ? Float.NaN : 0.25f;
      assertThat(masks.sum(example)).isEqualTo(grown.walk(example));
    }
  }

  @Test
  void noTrees() {
    assertThat(new Grown(1).masks().sum(new float[] {1})).isEqualTo(0);
  }

  @Test
  void tooManyLeaves() {
    Grown grown = new Grown(5);
    grown.tree(33);
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, grown::masks);
    assertThat(refused).hasMessageThat().contains("32 leaves");
  }
}
