package rasid.linear;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

class LinearModelTest {

  /** Three features of two labels, in halves; the last two fall into one slot of the table. */
  private static final LinearModel MODEL =
      new LinearModel(
          List.of("A", "B"),
          new long[] {5, 7, 7 + (1L << 32)},
          new byte[] {2, -4, 6, 0, 0, 8},
          0.5f);

  @Test
  void aScoreIsTheSumOfWeightsTimesValues() {
    float[] scores = {9, 9};
    MODEL.scores(vector(5, 1, 7, 2), scores);
    assertThat(scores).usingTolerance(1e-6).containsExactly(new float[] {7, -2}).inOrder();
    assertThat(MODEL.score(vector(5, 1, 7, 2))).isWithin(1e-6f).of(7);
  }

  @Test
  void featuresOfOneSlotAreToldApart() {
    float[] scores = new float[2];
    MODEL.scores(vector(7 + (1L << 32), 1), scores);
    assertThat(scores).usingTolerance(1e-6).containsExactly(new float[] {0, 4}).inOrder();
    assertThat(MODEL.weight(7, 0)).isEqualTo(3f);
    assertThat(MODEL.weight(7 + (1L << 32), 1)).isEqualTo(4f);
  }

  @Test
  void whatItDoesNotKnowAddsNothing() {
    float[] scores = {9, 9};
    MODEL.scores(vector(6, 1), scores);
    assertThat(scores).usingExactEquality().containsExactly(new float[] {0, 0}).inOrder();
    assertThat(MODEL.weight(6, 0)).isEqualTo(0f);
    assertThat(MODEL.score(vector(6, 1))).isEqualTo(0f);
  }

  @ParameterizedTest
  @ValueSource(ints = {63, 64, 65, 128, 129})
  void allFeaturesOfAnExampleCount(int count) {
    long[] features = LongStream.rangeClosed(1, count).toArray();
    byte[] ones = new byte[count];
    Arrays.fill(ones, (byte) 1);
    FeatureVector all = new FeatureVector();
    for (long feature : features) {
      all.add(feature);
    }
    assertThat(new LinearModel(List.of("A"), features, ones, 1).score(all)).isEqualTo(count);
  }

  @Test
  void modelsTogetherScoreAsEachDoesAlone() {
    LinearModel other = new LinearModel(List.of("C"), new long[] {3, 7}, new byte[] {1, 5}, 2);
    List<LinearModel> together = LinearModel.together(MODEL, other);
    FeatureVector example = vector(5, 1, 4, 1);
    assertThat(scores(together.get(0), example)).containsExactly(1f, -2f).inOrder();
    assertThat(together.get(1).score(example)).isEqualTo(0f);
    assertThat(together.get(0).labels()).containsExactly("A", "B").inOrder();
    assertThat(together.get(1).weight(7, 0)).isEqualTo(10f);
    assertThat(together.get(1).weight(5, 0)).isEqualTo(0f);
  }

  @Test
  void whatIsAddedToAnExampleAndTakenAwayCounts() {
    LinearModel other = new LinearModel(List.of("C"), new long[] {3, 7}, new byte[] {1, 5}, 2);
    List<LinearModel> together = LinearModel.together(MODEL, other);
    FeatureVector example = vector(5, 1);
    assertThat(scores(together.get(0), example)).containsExactly(1f, -2f).inOrder();
    example.add(9);
    example.add(7, 2);
    example.add(3);
    assertThat(together.get(1).score(example)).isEqualTo(22f);
    assertThat(scores(together.get(0), example)).containsExactly(7f, -2f).inOrder();
    assertThat(other.score(example)).isEqualTo(22f);
    example.cut(3);
    assertThat(together.get(1).score(example)).isEqualTo(20f);
    example.cut(1);
    example.add(3);
    assertThat(together.get(1).score(example)).isEqualTo(2f);
    assertThat(scores(together.get(0), example)).containsExactly(1f, -2f).inOrder();
    example.clear();
    assertThat(together.get(1).score(example)).isEqualTo(0f);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TableWriter out = new TableWriter(bytes);
    MODEL.write(out);
    out.flush();
    LinearModel read =
        LinearModel.read(new TableReader(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.labels()).containsExactly("A", "B").inOrder();
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.weight(5, 1)).isEqualTo(-2f);
    assertThat(read.weight(7 + (1L << 32), 1)).isEqualTo(4f);
  }

  @Test
  void aWeightForEachFeatureAndLabel() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new LinearModel(List.of("A", "B"), new long[] {5}, new byte[] {1}, 1));
  }

  private static List<Float> scores(LinearModel model, FeatureVector example) {
    float[] scores = new float[2];
    model.scores(example, scores);
    return List.of(scores[0], scores[1]);
  }

  private static FeatureVector vector(long... hashesAndValues) {
    FeatureVector vector = new FeatureVector();
    for (int i = 0; i < hashesAndValues.length; i += 2) {
      vector.add(hashesAndValues[i], (float) hashesAndValues[i + 1]);
    }
    return vector;
  }
}
