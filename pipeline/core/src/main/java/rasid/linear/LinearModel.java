package rasid.linear;

import java.io.IOException;
import java.util.List;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * A trained log-linear model: each label's score is the sum of its weights of an example's
 * features. A model of one label scores candidates. Immutable, for any number of threads.
 */
public final class LinearModel {

  private final List<String> labels;
  private final long[] features;
  private final byte[] weights;
  private final float scale;

  /** Row + 1 of each feature, in a hash table without objects; 0 where there is none. */
  private final int[] slots;

  private final int mask;

  /**
   * @param labels names of the labels
   * @param features hashes of the features
   * @param weights a row of one number a label for each feature, in units of scale
   * @param scale what a weight of 1 stands for
   */
  public LinearModel(List<String> labels, long[] features, byte[] weights, float scale) {
    if (weights.length != features.length * labels.size()) {
      throw new IllegalArgumentException("not a weight for each feature and label");
    }
    this.labels = List.copyOf(labels);
    this.features = features;
    this.weights = weights;
    this.scale = scale;
    slots = new int[Integer.highestOneBit(Math.max(1, features.length)) << 2];
    mask = slots.length - 1;
    for (int row = 0; row < features.length; row++) {
      int slot = (int) features[row] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = row + 1;
    }
  }

  /** The same model, whose scores are divided by a number above 0. */
  public LinearModel dividedBy(double temperature) {
    return new LinearModel(labels, features, weights, (float) (scale / temperature));
  }

  public List<String> labels() {
    return labels;
  }

  /** Number of features that have weights. */
  public int size() {
    return features.length;
  }

  /** Writes the score of each label to the first places of out. */
  public void scores(FeatureVector example, float[] out) {
    int count = labels.size();
    for (int label = 0; label < count; label++) {
      out[label] = 0;
    }
    for (int i = 0; i < example.size(); i++) {
      int row = row(example.hash(i));
      if (row >= 0) {
        float value = example.value(i) * scale;
        int at = row * count;
        for (int label = 0; label < count; label++) {
          out[label] += value * weights[at + label];
        }
      }
    }
  }

  /** The score of the first label, for models that score candidates. */
  public float score(FeatureVector example) {
    int count = labels.size();
    float sum = 0;
    for (int i = 0; i < example.size(); i++) {
      int row = row(example.hash(i));
      if (row >= 0) {
        sum += example.value(i) * weights[row * count];
      }
    }
    return sum * scale;
  }

  /** What one feature adds to the score of a label. */
  public float weight(long feature, int label) {
    int row = row(feature);
    return row < 0 ? 0 : scale * weights[row * labels.size() + label];
  }

  private int row(long feature) {
    for (int slot = (int) feature & mask; ; slot = (slot + 1) & mask) {
      int row = slots[slot] - 1;
      if (row < 0 || features[row] == feature) {
        return row;
      }
    }
  }

  public void write(TableWriter out) throws IOException {
    out.write(labels);
    out.write(features);
    out.write(weights);
    out.write(new double[] {scale});
  }

  /** Reads what {@link #write} wrote. */
  public static LinearModel read(TableReader in) {
    return new LinearModel(
        in.readStrings(), in.readLongs(), in.readBytes(), (float) in.readDoubles()[0]);
  }
}
