package rasid.entity.tagger;

/**
 * The arithmetic of a linear chain of labels: the best labels (Viterbi), and the probability of
 * each label at each token (forward and backward; Rabiner, Proc. IEEE 1989, with his scaling).
 */
public final class Chain {

  private static final int COUNT = NameLabels.COUNT;

  private final float[] transitions;
  private final double[] exponentials = new double[COUNT * COUNT];

  /**
   * @param transitions score of each label behind each other one, row by row; not to be changed
   *     afterwards
   */
  public Chain(float[] transitions) {
    this.transitions = transitions;
    for (int i = 0; i < exponentials.length; i++) {
      exponentials[i] = Math.exp(transitions[i]);
    }
  }

  /**
   * The best labels.
   *
   * @param scores a row of scores for each token
   */
  public byte[] best(float[] scores) {
    int size = scores.length / COUNT;
    byte[] labels = new byte[size];
    if (size == 0) {
      return labels;
    }
    byte[] back = new byte[size * COUNT];
    float[] last = new float[COUNT];
    float[] next = new float[COUNT];
    for (int label = 0; label < COUNT; label++) {
      last[label] = NameLabels.mayBegin(label) ? scores[label] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < size; i++) {
      for (int label = 0; label < COUNT; label++) {
        float most = Float.NEGATIVE_INFINITY;
        for (int before : NameLabels.before(label)) {
          float score = last[before] + transitions[before * COUNT + label];
          if (score > most) {
            most = score;
            back[i * COUNT + label] = (byte) before;
          }
        }
        next[label] = most + scores[i * COUNT + label];
      }
      float[] spare = last;
      last = next;
      next = spare;
    }
    int best = NameLabels.OUTSIDE;
    for (int label = 1; label < COUNT; label++) {
      if (NameLabels.mayEnd(label) && last[label] > last[best]) {
        best = label;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) best;
      best = back[i * COUNT + best];
    }
    return labels;
  }

  /** Probabilities of labels and of pairs of labels. */
  public final class Probabilities {

    private final int size;
    private final double[] scores;
    private final double[] forward;
    private final double[] backward;

    private Probabilities(float[] emissions) {
      size = emissions.length / COUNT;
      scores = new double[emissions.length];
      forward = new double[emissions.length];
      backward = new double[emissions.length];
      for (int i = 0; i < size; i++) {
        exponentiate(emissions, i * COUNT);
        forward(i);
      }
      for (int i = size - 1; i >= 0; i--) {
        backward(i);
      }
    }

    private void exponentiate(float[] emissions, int row) {
      float most = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < COUNT; label++) {
        most = Math.max(most, emissions[row + label]);
      }
      for (int label = 0; label < COUNT; label++) {
        scores[row + label] = Math.exp(emissions[row + label] - most);
      }
    }

    private void forward(int token) {
      int row = token * COUNT;
      for (int label = 0; label < COUNT; label++) {
        double sum = token == 0 && NameLabels.mayBegin(label) ? 1 : 0;
        if (token > 0) {
          for (int before : NameLabels.before(label)) {
            sum += forward[row - COUNT + before] * exponentials[before * COUNT + label];
          }
        }
        boolean allowed = token < size - 1 || NameLabels.mayEnd(label);
        forward[row + label] = allowed ? sum * scores[row + label] : 0;
      }
      normalise(forward, row);
    }

    private void backward(int token) {
      int row = token * COUNT;
      if (token == size - 1) {
        for (int label = 0; label < COUNT; label++) {
          backward[row + label] = NameLabels.mayEnd(label) ? 1 : 0;
        }
        return;
      }
      for (int label = 0; label < COUNT; label++) {
        double behind = backward[row + COUNT + label] * scores[row + COUNT + label];
        for (int before : NameLabels.before(label)) {
          backward[row + before] += behind * exponentials[before * COUNT + label];
        }
      }
      normalise(backward, row);
    }

    /** Writes the probability of each label at a token. */
    public void labels(int token, double[] out) {
      for (int label = 0; label < COUNT; label++) {
        out[label] = forward[token * COUNT + label] * backward[token * COUNT + label];
      }
      normalise(out, 0);
    }

    /** Writes the probability of each label at a token behind each label at the one before. */
    public void pairs(int token, double[] out) {
      int row = token * COUNT;
      double sum = 0;
      for (int label = 0; label < COUNT; label++) {
        double here = scores[row + label] * backward[row + label];
        for (int before : NameLabels.before(label)) {
          int pair = before * COUNT + label;
          out[pair] = forward[row - COUNT + before] * exponentials[pair] * here;
          sum += out[pair];
        }
      }
      for (int label = 0; label < COUNT; label++) {
        for (int before : NameLabels.before(label)) {
          out[before * COUNT + label] /= sum;
        }
      }
    }
  }

  /**
   * The probabilities of labels for a sentence of at least one token.
   *
   * @param scores a row of scores for each token
   */
  public Probabilities probabilities(float[] scores) {
    return new Probabilities(scores);
  }

  private static void normalise(double[] values, int row) {
    double sum = 0;
    for (int i = row; i < row + COUNT; i++) {
      sum += values[i];
    }
    for (int i = row; i < row + COUNT; i++) {
      values[i] /= sum;
    }
  }
}
