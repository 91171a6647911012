package rasid.training.claims;

import java.util.Arrays;
import java.util.List;
import rasid.linear.LinearModel;

/**
 * Weights while they are learned, with steps that shrink with what a weight has moved (AdaGrad,
 * Duchi et al., JMLR 2011), and the sum of what they were after each round that counts.
 */
final class Weights {

  private static final float RATE = 0.1f;
  private static final float FIRST_SQUARE = 0.1f;

  /** Weights beyond this are cut; a byte holds 127 steps up to it. */
  private static final float LARGEST = 6;

  private final float decay;
  private final float[] squares;
  private final float[] sums;
  private int rounds;

  /** The weights, a row of one number a label for each feature. */
  final float[] now;

  /**
   * @param size number of weights
   * @param decay what each step takes off, as a share of the weight
   */
  Weights(int size, float decay) {
    this.decay = decay;
    now = new float[size];
    squares = new float[size];
    sums = new float[size];
    Arrays.fill(squares, FIRST_SQUARE);
  }

  void step(int at, float gradient) {
    float g = gradient - decay * now[at];
    squares[at] += g * g;
    now[at] += RATE * g / (float) Math.sqrt(squares[at]);
  }

  /** Counts the weights as they are. */
  void count() {
    for (int i = 0; i < now.length; i++) {
      sums[i] += now[i];
    }
    rounds++;
  }

  /** Counts what others counted as well. */
  void add(Weights other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
    rounds += other.rounds;
  }

  /** The means of what was counted, rounded; features that come to nothing are left out. */
  LinearModel model(List<String> labels, FeatureIndex index) {
    int count = labels.size();
    float scale = LARGEST / Byte.MAX_VALUE;
    long[] kept = new long[index.size()];
    byte[] rounded = new byte[sums.length];
    int size = 0;
    for (int feature = 0; feature < index.size(); feature++) {
      boolean any = false;
      for (int label = 0; label < count; label++) {
        float mean = sums[feature * count + label] / rounds;
        int units = Math.round(Math.max(-LARGEST, Math.min(LARGEST, mean)) / scale);
        rounded[size * count + label] = (byte) units;
        any |= units != 0;
      }
      if (any) {
        kept[size++] = index.hash(feature);
      }
    }
    return new LinearModel(
        labels, Arrays.copyOf(kept, size), Arrays.copyOf(rounded, size * count), scale);
  }
}
