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

  private final WeightRows rows;

  /**
   * @param labels names of the labels
   * @param features hashes of the features
   * @param weights a row of one number a label for each feature, in units of scale
   * @param scale what a weight of 1 stands for
   */
  public LinearModel(List<String> labels, long[] features, byte[] weights, float scale) {
    this(labels, features, weights, scale, new WeightRows(features));
    if (weights.length != features.length * labels.size()) {
      throw new IllegalArgumentException("not a weight for each feature and label");
    }
  }

  private LinearModel(
      List<String> labels, long[] features, byte[] weights, float scale, WeightRows rows) {
    this.labels = List.copyOf(labels);
    this.features = features;
    this.weights = weights;
    this.scale = scale;
    this.rows = rows;
  }

  /** The same model, whose scores are divided by a number above 0. */
  public LinearModel dividedBy(double temperature) {
    float divided = (float) (scale / temperature);
    return new LinearModel(labels, features, weights, divided, rows);
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
    int found = example.find(rows, weights, count);
    for (int i = 0; i < found; i++) {
      float value = example.found(i) * scale;
      int at = example.row(i) * count;
      for (int label = 0; label < count; label++) {
        out[label] += value * weights[at + label];
      }
    }
  }

  /** The score of the first label, for models that score candidates. */
  public float score(FeatureVector example) {
    int count = labels.size();
    float sum = 0;
    int found = example.find(rows, weights, count);
    for (int i = 0; i < found; i++) {
      sum += example.found(i) * weights[example.row(i) * count];
    }
    return sum * scale;
  }

  /** What one feature adds to the score of a label. */
  public float weight(long feature, int label) {
    int row = rows.of(feature);
    return row < 0 ? 0 : scale * weights[row * labels.size() + label];
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
