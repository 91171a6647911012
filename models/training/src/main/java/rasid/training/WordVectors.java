package rasid.training;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Vectors of words by skip-gram with negative sampling (Mikolov et al., NIPS 2013). With contexts
 * of their own for each place around a word, words of like use come together (Ling et al., NAACL
 * 2015); with one context for all places in a wide window, words of like topics. One thread and a
 * fixed seed: the same text gives the same vectors.
 */
final class WordVectors {

  private static final int NEGATIVES = 5;
  private static final double FIRST_RATE = 0.04;

  /** Words more frequent than this share of the text are skipped now and then. */
  private static final double FREQUENT = 1e-4;

  private static final int SIGMOIDS = 1 << 12;
  private static final float LARGEST = 6;

  private final int dimensions;
  private final int window;
  private final boolean placed;
  private final int vocabulary;
  private final float[] words;
  private final float[] contexts;
  private final float[] sigmoid = new float[SIGMOIDS];
  private final SplittableRandom random = new SplittableRandom(1);

  private WordVectors(int vocabulary, int dimensions, int window, boolean placed) {
    this.dimensions = dimensions;
    this.window = window;
    this.placed = placed;
    words = new float[vocabulary * dimensions];
    contexts = new float[(placed ? 2 * window : 1) * vocabulary * dimensions];
    this.vocabulary = vocabulary;
    for (int i = 0; i < words.length; i++) {
      words[i] = (float) (random.nextDouble() - 0.5) / dimensions;
    }
    for (int i = 0; i < SIGMOIDS; i++) {
      sigmoid[i] = (float) (1 / (1 + Math.exp(LARGEST - 2 * LARGEST * (i + 0.5) / SIGMOIDS)));
    }
  }

  /**
   * Learns the vectors of the words of a text.
   *
   * @param text word numbers; -1 ends a sentence
   * @param counts how often each word stands in the text
   * @param dimensions numbers in a vector
   * @param window words on each side that are taken for context, at most
   * @param epochs how often the text is read
   * @param placed whether each place around a word has contexts of its own; else the window of each
   *     word is drawn up to its size
   * @return one row of dimensions numbers for each word, of length 1
   */
  static float[] learn(
      int[] text, int[] counts, int dimensions, int window, int epochs, boolean placed) {
    WordVectors vectors = new WordVectors(counts.length, dimensions, window, placed);
    int[] negatives = negatives(counts);
    double[] kept = kept(counts);
    for (int epoch = 0; epoch < epochs; epoch++) {
      double first = FIRST_RATE * (epochs - epoch) / epochs;
      vectors.read(text, kept, negatives, first, FIRST_RATE / epochs);
    }
    return vectors.unitLength();
  }

  private void read(int[] text, double[] kept, int[] negatives, double rate, double decrease) {
    int[] sentence = new int[4096];
    float[] error = new float[dimensions];
    int length = 0;
    for (int i = 0; i < text.length; i++) {
      int word = text[i];
      if (word >= 0 && length < sentence.length) {
        if (random.nextDouble() < kept[word]) {
          sentence[length++] = word;
        }
        continue;
      }
      float now = (float) Math.max(FIRST_RATE * 1e-3, rate - decrease * i / text.length);
      for (int at = 0; at < length; at++) {
        int reach = placed ? window : 1 + random.nextInt(window);
        for (int c = Math.max(0, at - reach); c <= Math.min(length - 1, at + reach); c++) {
          if (c != at) {
            int place = !placed ? 0 : c < at ? c - at + window : c - at + window - 1;
            learn(sentence[at], sentence[c], place * vocabulary, negatives, now, error);
          }
        }
      }
      length = 0;
    }
  }

  private void learn(int word, int context, int place, int[] negatives, float rate, float[] error) {
    int w = word * dimensions;
    Arrays.fill(error, 0);
    for (int n = 0; n <= NEGATIVES; n++) {
      int target = n == 0 ? context : negatives[random.nextInt(negatives.length)];
      if (n > 0 && target == context) {
        continue;
      }
      int t = (place + target) * dimensions;
      float dot = 0;
      for (int d = 0; d < dimensions; d++) {
        dot += words[w + d] * contexts[t + d];
      }
      float step = ((n == 0 ? 1 : 0) - sigmoid(dot)) * rate;
      for (int d = 0; d < dimensions; d++) {
        error[d] += step * contexts[t + d];
        contexts[t + d] += step * words[w + d];
      }
    }
    for (int d = 0; d < dimensions; d++) {
      words[w + d] += error[d];
    }
  }

  private float sigmoid(float x) {
    if (x >= LARGEST) {
      return 1;
    }
    return x <= -LARGEST
        ? 0
        : sigmoid[Math.min(SIGMOIDS - 1, (int) ((x + LARGEST) / (2 * LARGEST) * SIGMOIDS))];
  }

  private float[] unitLength() {
    for (int w = 0; w < words.length; w += dimensions) {
      double square = 1e-12;
      for (int d = 0; d < dimensions; d++) {
        square += words[w + d] * words[w + d];
      }
      float length = (float) Math.sqrt(square);
      for (int d = 0; d < dimensions; d++) {
        words[w + d] /= length;
      }
    }
    return words;
  }

  /** Words to draw from, each as often as its count to the power of 3/4 asks. */
  private static int[] negatives(int[] counts) {
    double all = 0;
    for (int count : counts) {
      all += Math.pow(count, 0.75);
    }
    int[] table = new int[1 << 22];
    int word = 0;
    double until = Math.pow(counts[0], 0.75) / all;
    for (int i = 0; i < table.length; i++) {
      while ((i + 0.5) / table.length > until && word < counts.length - 1) {
        until += Math.pow(counts[++word], 0.75) / all;
      }
      table[i] = word;
    }
    return table;
  }

  private static double[] kept(int[] counts) {
    double all = 0;
    for (int count : counts) {
      all += count;
    }
    double[] kept = new double[counts.length];
    for (int w = 0; w < counts.length; w++) {
      double share = FREQUENT * all / counts[w];
      kept[w] = Math.min(1, Math.sqrt(share) + share);
    }
    return kept;
  }
}
