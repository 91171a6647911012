package rasid.annotation.tag;

/**
 * What the tagger knows of a word whatever stands around it: the tags that it may take, and factors
 * of the probability of tags, its own and those of the words beside it. Factors are exponentials of
 * weights; nearly all are 1 and not kept. Immutable.
 */
public final class WordType {

  /** Places of a word as seen from the one that is tagged. */
  static final int SECOND_PREVIOUS = 0;

  static final int PREVIOUS = 1;
  static final int CURRENT = 2;
  static final int NEXT = 3;
  static final int SECOND_NEXT = 4;
  static final int PLACES = 5;

  private final byte[] tags;

  /** Tag and factor of each factor that is kept, place by place. */
  private final byte[] factorTags;

  private final double[] factors;

  /** Where the factors of each place end, a byte for each. */
  private final long ends;

  private WordType(byte[] tags, byte[] factorTags, double[] factors, long ends) {
    this.tags = tags;
    this.factorTags = factorTags;
    this.factors = factors;
    this.ends = ends;
  }

  /**
   * A type from its weights.
   *
   * @param weights for each place the weights by tag
   */
  static WordType of(byte[] tags, double[][] weights) {
    int size = 0;
    for (double[] place : weights) {
      for (double weight : place) {
        size += weight == 0 ? 0 : 1;
      }
    }
    byte[] factorTags = new byte[size];
    double[] factors = new double[size];
    long ends = 0;
    int i = 0;
    for (int place = 0; place < PLACES; place++) {
      for (int tag = 0; tag < weights[place].length; tag++) {
        if (weights[place][tag] != 0) {
          factorTags[i] = (byte) tag;
          factors[i++] = Math.exp(weights[place][tag]);
        }
      }
      ends |= (long) i << (8 * place);
    }
    return new WordType(tags, factorTags, factors, ends);
  }

  /** The tags that the word may take, in CoreNLP's order. */
  byte[] tags() {
    return tags;
  }

  /**
   * Multiplies the factors for a tag into products by tag.
   *
   * @param place where this word stands as seen from the one that is tagged
   */
  void multiplyInto(double[] products, int place) {
    int from = place == 0 ? 0 : (int) (ends >>> (8 * (place - 1))) & 0xFF;
    int to = (int) (ends >>> (8 * place)) & 0xFF;
    for (int i = from; i < to; i++) {
      products[factorTags[i]] *= factors[i];
    }
  }
}
