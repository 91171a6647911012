package rasid.entity.tagger;

import com.google.common.annotations.VisibleForTesting;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.linear.WeightRows;

/**
 * Finds names in sentences. What a word adds to the scores of its own token and of those around it
 * is summed once and remembered; what depends on neighbours is looked up. One tagger serves all
 * threads.
 */
public final class NameTagger {

  private static final int COUNT = NameLabels.COUNT;

  /** Words that are remembered, as a power of two; one takes about 700 bytes. */
  private static final int MEMO_BITS = 16;

  /** What a word with its part of speech adds, for each offset of the token that it is added to. */
  private record Known(String key, String pos, WordFacts facts, float[] scores) {}

  private final Features features;
  private final WeightRows rows;
  private final byte[] weights;
  private final float scale;
  private final Chain chain;
  private final int[][] markRows = new int[RuleMarks.COUNT][];

  /** Written without a lock: a word that is lost is looked up again. */
  private final Known[] memo = new Known[1 << MEMO_BITS];

  private final Known edge;

  private NameTagger(NameModel model, Features features) {
    this.features = features;
    rows = new WeightRows(model.features());
    weights = model.weights();
    scale = (float) model.scale();
    float[] transitions = new float[model.transitions().length];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) model.transitions()[i];
    }
    chain = new Chain(transitions);
    for (int mark = 1; mark < RuleMarks.COUNT; mark++) {
      markRows[mark] = new int[2 * SentenceFeatures.MARK_REACH + 1];
      for (int offset = -1; offset <= 1; offset++) {
        markRows[mark][offset + 1] = rows.of(Hashes.at(RuleMarks.hash(mark), offset));
      }
    }
    edge = new Known("", "", WordFacts.EDGE, sum(WordFacts.EDGE));
  }

  /**
   * The tagger with the model in the program's resources.
   *
   * @param lexicon what lists say of a word
   */
  public static NameTagger load(Function<String, List<String>> lexicon) {
    return of(
        NameModel.load(),
        new Features(WordClusters.load(), lexicon, EnumSet.allOf(FeatureFamily.class)));
  }

  /** A tagger with a given model, which was trained with these features. */
  public static NameTagger of(NameModel model, Features features) {
    return new NameTagger(model, features);
  }

  /** Tags a sentence. */
  public Tagging tag(AnnotatedSentence sentence, RuleMarks marks) {
    return new Tagging(chain, scores(sentence, marks));
  }

  /** The score of each label at each token. */
  @VisibleForTesting
  float[] scores(AnnotatedSentence sentence, RuleMarks marks) {
    int size = sentence.size();
    float[] scores = new float[size * COUNT];
    long[] pairs = new long[Features.MOST_PAIRS + Situations.MOST + 2];
    int[] found = new int[pairs.length + 1];
    Known[] known = new Known[size + 2 * Features.REACH];
    for (int i = 0; i < known.length; i++) {
      int token = i - Features.REACH;
      known[i] = token < 0 || token >= size ? edge : known(sentence.tokens().get(token));
    }
    for (int i = 0; i < size; i++) {
      int row = i * COUNT;
      for (int offset = -Features.REACH; offset <= Features.REACH; offset++) {
        float[] added = known[i + Features.REACH + offset].scores();
        int from = (offset + Features.REACH) * COUNT;
        for (int label = 0; label < COUNT; label++) {
          scores[row + label] += added[from + label];
        }
      }
      int at = i + Features.REACH;
      WordFacts word = known[at].facts();
      int count =
          features.pairs(
              known[at - 2].facts(), known[at - 1].facts(), word, known[at + 1].facts(), pairs);
      if (features.uses(FeatureFamily.SITUATIONS)) {
        count =
            marks
                .situations()
                .add(i, known[at - 1].facts(), word, known[at + 1].facts(), pairs, count);
      }
      int rule = marks.rule(i);
      int glued = marks.glued(i);
      if (rule != 0) {
        pairs[count++] = markAndPos(rule, word);
      }
      if (glued != 0) {
        pairs[count++] = markAndPos(glued, word);
      }
      addAll(pairs, count, found, scores, row);
      addMark(marks.rule(i - 1), -1, scores, row);
      addMark(rule, 0, scores, row);
      addMark(marks.rule(i + 1), 1, scores, row);
      addMark(glued, 0, scores, row);
      addMark(marks.glued(i + 1), 1, scores, row);
    }
    return scores;
  }

  private static long markAndPos(int mark, WordFacts word) {
    return Hashes.both(RuleMarks.hash(mark), word.pos(), SentenceFeatures.MARK_AND_POS);
  }

  private void addMark(int mark, int offset, float[] scores, int row) {
    int feature = mark == 0 ? -1 : markRows[mark][offset + 1];
    if (feature >= 0) {
      add(feature, scores, row);
    }
  }

  private void add(int feature, float[] scores, int row) {
    int from = feature * COUNT;
    for (int label = 0; label < COUNT; label++) {
      scores[row + label] += weights[from + label] * scale;
    }
  }

  private Known known(AnnotatedToken token) {
    int slot =
        ((token.key().hashCode() * 31 + token.pos().hashCode()) * 0x9E3779B9)
            >>> (Integer.SIZE - MEMO_BITS);
    Known known = memo[slot];
    if (known == null || !known.key().equals(token.key()) || !known.pos().equals(token.pos())) {
      WordFacts facts = features.facts(Features.word(token), token.pos());
      known = new Known(token.key(), token.pos(), facts.forPairs(), sum(facts));
      memo[slot] = known;
    }
    return known;
  }

  private float[] sum(WordFacts facts) {
    float[] scores = new float[(2 * Features.REACH + 1) * COUNT];
    int wide = facts.wide().length;
    long[] attributes = new long[Math.max(wide, facts.narrow().length)];
    int[] found = new int[attributes.length + 1];
    for (int offset = -Features.REACH; offset <= Features.REACH; offset++) {
      for (int i = 0; i < wide; i++) {
        attributes[i] = Hashes.at(facts.wide()[i], offset);
      }
      // Seen from the token that it is added to, the word stands at the offset.
      addAll(attributes, wide, found, scores, (offset + Features.REACH) * COUNT);
    }
    for (int i = 0; i < facts.narrow().length; i++) {
      attributes[i] = Hashes.at(facts.narrow()[i], 0);
    }
    addAll(attributes, facts.narrow().length, found, scores, Features.REACH * COUNT);
    return scores;
  }

  /** Adds the weights of features; found is room for their rows and one number. */
  private void addAll(long[] features, int count, int[] found, float[] scores, int row) {
    int known = rows.known(features, count, found);
    WeightRows.fetch(found, known, weights, COUNT);
    for (int i = 0; i < known; i++) {
      add(found[i], scores, row);
    }
  }
}
