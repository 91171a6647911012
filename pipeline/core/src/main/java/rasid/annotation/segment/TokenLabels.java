package rasid.annotation.segment;

/**
 * Ways to label the characters of one token, of which the best depends on its neighbours; a single
 * one when it is the best beside any neighbour. Immutable.
 *
 * @param first number of the token's first character in the {@link Alphabet}
 * @param last number of its last character
 * @param cells the ways
 */
record TokenLabels(int first, int last, Cell[] cells) {

  /**
   * One way.
   *
   * @param score sum of the weights inside the token
   * @param labels label of each character
   * @param segments what the labels make of the token
   */
  record Cell(double score, byte[] labels, Segment[] segments) {

    int firstLabel() {
      return labels[0];
    }

    int lastLabel() {
      return labels[labels.length - 1];
    }
  }

  boolean isDecided() {
    return cells.length == 1;
  }
}
