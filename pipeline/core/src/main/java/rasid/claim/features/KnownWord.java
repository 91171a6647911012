package rasid.claim.features;

import rasid.entity.tagger.WordClusters;
import rasid.linear.Hashing;
import rasid.text.Letters;
import rasid.text.Memo;

/**
 * What features ask of a word wherever it stands.
 *
 * @param digits whether it begins with a digit
 * @param word its hash; of numbers only how long they are
 * @param stem that of its first letters
 * @param light that of the word without its ending
 * @param root that of what may be its root
 * @param clusters the clusters of words that stand in like contexts
 * @param topics those of words that stand in like articles
 */
record KnownWord(
    boolean digits, long word, long stem, long light, long root, int[] clusters, int[] topics) {

  /** Numbers of more digits than that are one word. */
  private static final int MOST_DIGITS = 5;

  /** Words without a number that are remembered, beside all numbered ones; one takes 150 bytes. */
  private static final int REMEMBERED = 1 << 15;

  /**
   * The words of a language.
   *
   * @param clusters of words that stand in like contexts
   * @param topics of words that stand in like articles
   */
  static Memo<KnownWord> remembered(WordClusters clusters, WordClusters topics) {
    return new Memo<>(REMEMBERED, key -> of(key, clusters, topics));
  }

  /** What is known of a word by its key, see {@link rasid.annotation.AnnotatedToken#key}. */
  private static KnownWord of(String key, WordClusters wordClusters, WordClusters topicClusters) {
    String bare = Letters.bare(key);
    String lightly = Letters.light(bare);
    int[] clusters = wordClusters.of(key);
    clusters = clusters[0] < 0 && !bare.equals(key) ? wordClusters.of(bare) : clusters;
    clusters = clusters[0] < 0 ? wordClusters.of(lightly) : clusters;
    int[] topics = topicClusters.of(bare);
    topics = topics[0] < 0 ? topicClusters.of(lightly) : topics;
    if (!key.isEmpty() && Character.isDigit(key.charAt(0))) {
      long length = Hashing.of("0".repeat(Math.min(key.length(), MOST_DIGITS)));
      return new KnownWord(true, length, length, length, length, clusters, topics);
    }
    return new KnownWord(
        false,
        Hashing.of(key),
        Hashing.of(Letters.stem(bare)),
        Hashing.of(lightly),
        Hashing.of(Letters.skeleton(bare)),
        clusters,
        topics);
  }
}
