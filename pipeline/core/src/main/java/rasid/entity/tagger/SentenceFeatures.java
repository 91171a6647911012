package rasid.entity.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import rasid.annotation.AnnotatedSentence;

/** All features of the tokens of a sentence, one by one: what is trained on. */
public final class SentenceFeatures {

  /** Farthest token whose marks count. */
  static final int MARK_REACH = 1;

  /** Template of a mark with the part of speech of its token. */
  static final int MARK_AND_POS = 12;

  private static final int MOST = 1024;

  private final Features features;
  private final Map<String, WordFacts> known = new HashMap<>();

  public SentenceFeatures(Features features) {
    this.features = features;
  }

  /** The hashes of the features of each token. */
  public long[][] of(AnnotatedSentence sentence, RuleMarks marks) {
    int size = sentence.size();
    WordFacts[] facts = new WordFacts[size + 2 * Features.REACH];
    Arrays.fill(facts, WordFacts.EDGE);
    for (int i = 0; i < size; i++) {
      String word = Features.word(sentence.tokens().get(i));
      String pos = sentence.tokens().get(i).pos();
      facts[i + Features.REACH] =
          known.computeIfAbsent(word + ' ' + pos, key -> features.facts(word, pos));
    }
    long[][] all = new long[size][];
    for (int i = 0; i < size; i++) {
      all[i] = token(facts, i, marks);
    }
    return all;
  }

  private long[] token(WordFacts[] facts, int token, RuleMarks marks) {
    long[] out = new long[MOST];
    int at = token + Features.REACH;
    WordFacts word = facts[at];
    int size = features.pairs(facts[at - 2], facts[at - 1], word, facts[at + 1], out);
    if (features.uses(FeatureFamily.SITUATIONS)) {
      size = marks.situations().add(token, facts[at - 1], word, facts[at + 1], out, size);
    }
    for (int offset = -Features.REACH; offset <= Features.REACH; offset++) {
      for (long attribute : facts[at + offset].wide()) {
        out[size++] = Hashes.at(attribute, offset);
      }
    }
    for (long attribute : word.narrow()) {
      out[size++] = Hashes.at(attribute, 0);
    }
    if (features.uses(FeatureFamily.RULES)) {
      size = addMark(marks.rule(token - 1), -1, word, out, size);
      size = addMark(marks.rule(token), 0, word, out, size);
      size = addMark(marks.rule(token + 1), 1, word, out, size);
    }
    size = addMark(marks.glued(token), 0, word, out, size);
    size = addMark(marks.glued(token + 1), 1, word, out, size);
    return Arrays.copyOf(out, size);
  }

  private static int addMark(int mark, int offset, WordFacts word, long[] out, int size) {
    if (mark == 0) {
      return size;
    }
    out[size] = Hashes.at(RuleMarks.hash(mark), offset);
    if (offset != 0) {
      return size + 1;
    }
    out[size + 1] = Hashes.both(RuleMarks.hash(mark), word.pos(), MARK_AND_POS);
    return size + 2;
  }
}
