package rasid.linear;

import java.io.IOException;
import java.util.Arrays;
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

  /**
   * The same models with one table of features, so that an example that several of them score is
   * looked up once.
   */
  public static List<LinearModel> together(LinearModel... models) {
    long[] all =
        Arrays.stream(models)
            .flatMapToLong(model -> Arrays.stream(model.features))
            .sorted()
            .distinct()
            .toArray();
    WeightRows shared = new WeightRows(all);
    return Arrays.stream(models).map(model -> model.laidOut(all, shared)).toList();
  }

  /** The same model by another table, which has all of its features. */
  private LinearModel laidOut(long[] all, WeightRows table) {
    int count = labels.size();
    byte[] laidOut = new byte[all.length * count];
    for (int i = 0; i < features.length; i++) {
      System.arraycopy(weights, i * count, laidOut, table.of(features[i]) * count, count);
    }
    return new LinearModel(labels, all, laidOut, scale, table);
  }

  public List<String> labels() {
    return labels;
  }

  /** Number of features that have weights, in this model or in one that shares its table. */
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
