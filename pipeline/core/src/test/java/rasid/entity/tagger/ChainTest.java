package rasid.entity.tagger;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The chain against all labellings of sentences of three tokens, one by one. */
class ChainTest {

  private static final int COUNT = NameLabels.COUNT;
  private static final int SIZE = 3;

  private final float[] transitions = random(1, COUNT * COUNT);
  private final float[] scores = random(2, SIZE * COUNT);
  private final Chain chain = new Chain(transitions);
  private final List<byte[]> labellings = labellings();

  @Test
  void theBestLabelsAreTheBestOfAll() {
    byte[] best = labellings.get(0);
    for (byte[] labels : labellings) {
      best = score(labels) > score(best) ? labels : best;
    }
    assertThat(chain.best(scores)).isEqualTo(best);
  }

  @Test
  void probabilitiesAreSharesOfAllLabellings() {
    double all = 0;
    double[] labels = new double[SIZE * COUNT];
    double[] pairs = new double[COUNT * COUNT];
    for (byte[] labelling : labellings) {
      double weight = Math.exp(score(labelling));
      all += weight;
      for (int i = 0; i < SIZE; i++) {
        labels[i * COUNT + labelling[i]] += weight;
      }
      pairs[labelling[1] * COUNT + labelling[2]] += weight;
    }
    Chain.Probabilities probabilities = chain.probabilities(scores);
    double[] found = new double[COUNT];
    for (int i = 0; i < SIZE; i++) {
      probabilities.labels(i, found);
      for (int label = 0; label < COUNT; label++) {
        assertThat(found[label]).isWithin(1e-6).of(labels[i * COUNT + label] / all);
      }
    }
    double[] foundPairs = new double[COUNT * COUNT];
    probabilities.pairs(2, foundPairs);
    for (int pair = 0; pair < pairs.length; pair++) {
      assertThat(foundPairs[pair]).isWithin(1e-6).of(pairs[pair] / all);
    }
  }

  @Test
  void anEmptySentenceHasNoLabels() {
    assertThat(chain.best(new float[0])).isEmpty();
  }

  private double score(byte[] labels) {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += scores[i * COUNT + labels[i]];
      sum += i == 0 ? 0 : transitions[labels[i - 1] * COUNT + labels[i]];
    }
    return sum;
  }

  private static List<byte[]> labellings() {
    List<byte[]> all = new ArrayList<>();
    for (int last = 0; last < COUNT; last++) {
      if (NameLabels.mayEnd(last)) {
        for (int middle : NameLabels.before(last)) {
          for (int first : NameLabels.before(middle)) {
            if (NameLabels.mayBegin(first)) {
              all.add(new byte[] {(byte) first, (byte) middle, (byte) last});
            }
          }
        }
      }
    }
    return all;
  }

  private static float[] random(int seed, int size) {
    Random random = new Random(seed);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }
}
