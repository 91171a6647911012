package rasid.claim.features;

import com.google.common.primitives.Longs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/** What an article tells about all of its numbers: the words of its title, and its topic. */
public final class ArticleFacts {

  /** The first sentences, which say what it is about. */
  static final int TITLE_SENTENCES = 3;

  private final long[] title;
  private final long[] topic;
  private final float[] shares;
  private final long[] classes;
  private final float[] classShares;

  /**
   * @param sentences the sentences of the article that have numbers, and its first ones
   */
  public ArticleFacts(List<SentenceFacts> sentences) {
    Set<Long> words = new HashSet<>();
    SortedMap<Long, Integer> events = new TreeMap<>();
    SortedMap<Long, Integer> named = new TreeMap<>();
    int all = 0;
    int allNamed = 0;
    for (SentenceFacts s : sentences) {
      for (int i = 0; i < s.size; i++) {
        if (s.sentence.index() < TITLE_SENTENCES && (s.noun[i] || s.verb[i])) {
          words.add(s.stem[i]);
        }
        if (s.namedClass[i] != 0) {
          named.merge(s.namedClass[i], 1, Integer::sum);
          allNamed++;
        }
        if (s.lexiconEvents[i] != null) {
          for (long event : s.lexiconEvents[i]) {
            events.merge(event, 1, Integer::sum);
            all++;
          }
        }
      }
    }
    title = words.stream().mapToLong(Long::longValue).sorted().toArray();
    topic = Longs.toArray(events.keySet());
    shares = shares(events, all);
    classes = Longs.toArray(named.keySet());
    classShares = shares(named, allNamed);
    for (int i = 0; i < classShares.length; i++) {
      classShares[i] = (float) Math.sqrt(classShares[i]);
    }
  }

  private static float[] shares(SortedMap<Long, Integer> counts, int all) {
    float[] shares = new float[counts.size()];
    int i = 0;
    for (int count : counts.values()) {
      shares[i++] = (float) count / all;
    }
    return shares;
  }

  /**
   * Adds the words of the title, the events and classes of the article.
   *
   * @param role what the lexicon says that the number's head does for its class, or -1
   */
  void add(FeatureVector out, Family ofTitle, Family ofTopic, int role) {
    for (long word : title) {
      ofTitle.addValue(out, word, 0.25f);
    }
    long topicSalt = ofTopic.begin(out);
    for (int i = 0; i < topic.length; i++) {
      out.add(Hashing.both(topicSalt, topic[i]), shares[i]);
    }
    for (int i = 0; i < classes.length; i++) {
      out.add(Hashing.both(topicSalt + 1, classes[i]), classShares[i]);
      out.add(Hashing.both(topicSalt + 3 + role, classes[i]), classShares[i]);
    }
  }
}
