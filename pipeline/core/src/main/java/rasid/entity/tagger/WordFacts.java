package rasid.entity.tagger;

/**
 * What is known of a word with its part of speech wherever it stands, as hashes of attributes.
 *
 * @param wide attributes that matter up to two tokens away
 * @param narrow attributes that matter for the token itself
 * @param word the word
 * @param pos its part of speech
 * @param coarse a cluster of many words
 * @param fine a cluster of few words
 */
record WordFacts(long[] wide, long[] narrow, long word, long pos, long coarse, long fine) {

  /** What stands before the first token and behind the last. */
  static final WordFacts EDGE =
      new WordFacts(
          new long[] {Hashes.of("edge", "")},
          new long[0],
          Hashes.of("word", "edge"),
          Hashes.of("pos", "edge"),
          Hashes.of("coarse", "edge"),
          Hashes.of("fine", "edge"));

  private static final long[] NONE = {};

  /** What pairs of neighbours ask for alone: a tenth of the memory. */
  WordFacts forPairs() {
    return new WordFacts(NONE, NONE, word, pos, coarse, fine);
  }
}
