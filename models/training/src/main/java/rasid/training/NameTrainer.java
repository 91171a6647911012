package rasid.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.EntityRules;
import rasid.entity.Mention;
import rasid.entity.tagger.NameLabels;
import rasid.entity.tagger.NameModel;
import rasid.entity.tagger.RuleMarks;
import rasid.entity.tagger.SentenceFeatures;

/**
 * Trains the name tagger on a corpus of the kind that it is for, and on others that are somewhat
 * different: each feature of the first has a second weight of its own beside the one that it shares
 * with the others (Daumé, "Frustratingly easy domain adaptation", ACL 2007). The model holds their
 * sum.
 */
final class NameTrainer {

  private static final int COUNT = NameLabels.COUNT;

  /** A feature that is rarer says nothing that others do not say. */
  private static final int LEAST_COUNT = 2;

  private static final int ROUNDS = 6;

  /** Importance of a sentence of a corpus of another kind. */
  private static final float OTHER_KIND = 0.5f;

  /** Largest weight that is kept, and units of weights: a byte holds 127 of them. */
  private static final float LARGEST = 4;

  private static final float SCALE = LARGEST / Byte.MAX_VALUE;

  private final EntityRules rules;
  private final SentenceFeatures features;
  private final Map<Long, Integer> numbers = new HashMap<>();

  NameTrainer(EntityRules rules, SentenceFeatures features) {
    this.rules = rules;
    this.features = features;
  }

  /**
   * @param source what the corpora are, for the model
   * @param own articles of the kind that the tagger is for
   * @param others articles of other kinds
   */
  NameModel train(String source, List<NameCorpus> own, List<NameCorpus> others) {
    List<long[][]> ownFeatures = features(own);
    List<long[][]> otherFeatures = features(others);
    number(ownFeatures, otherFeatures);
    List<CrfTrainer.Example> examples = new ArrayList<>();
    addExamples(examples, own, ownFeatures, true);
    addExamples(examples, others, otherFeatures, false);
    CrfTrainer.Weights learned = CrfTrainer.train(examples, 2 * numbers.size(), ROUNDS);
    return model(source, learned);
  }

  private List<long[][]> features(List<NameCorpus> articles) {
    List<long[][]> all = new ArrayList<>();
    for (NameCorpus article : articles) {
      List<RuleMarks> marks = marks(article);
      for (AnnotatedSentence sentence : article.sentences()) {
        all.add(features.of(sentence, marks.get(sentence.index())));
      }
    }
    return all;
  }

  private List<RuleMarks> marks(NameCorpus article) {
    List<RuleMarks> marks = RuleMarks.of(article.sentences());
    for (Mention mention : rules.find(article.words().text(), article.sentences())) {
      marks.get(mention.sentence()).add(mention.firstToken(), mention.lastToken(), mention.type());
    }
    return marks;
  }

  private void number(List<long[][]> own, List<long[][]> others) {
    Map<Long, Integer> counts = new HashMap<>();
    for (List<long[][]> sentences : List.of(own, others)) {
      for (long[][] sentence : sentences) {
        for (long[] token : sentence) {
          for (long feature : token) {
            if (counts.merge(feature, 1, Integer::sum) == LEAST_COUNT) {
              numbers.put(feature, numbers.size());
            }
          }
        }
      }
    }
  }

  private void addExamples(
      List<CrfTrainer.Example> examples,
      List<NameCorpus> articles,
      List<long[][]> hashes,
      boolean own) {
    int next = 0;
    for (NameCorpus article : articles) {
      for (int s = 0; s < article.sentences().size(); s++) {
        int[][] numbered = numbered(hashes.get(next++), own);
        if (numbered.length > 0) {
          byte[] labels = NameLabels.encode(numbered.length, article.names().get(s));
          examples.add(new CrfTrainer.Example(numbered, labels, own ? 1 : OTHER_KIND));
        }
      }
    }
  }

  private int[][] numbered(long[][] hashes, boolean own) {
    int[][] all = new int[hashes.length][];
    for (int i = 0; i < hashes.length; i++) {
      List<Integer> known = new ArrayList<>(2 * hashes[i].length);
      for (long hash : hashes[i]) {
        Integer number = numbers.get(hash);
        if (number != null) {
          known.add(number);
          if (own) {
            known.add(numbers.size() + number);
          }
        }
      }
      all[i] = known.stream().mapToInt(Integer::intValue).toArray();
    }
    return all;
  }

  /** The sums of shared and own weights, rounded; features that come to nothing are left out. */
  private NameModel model(String source, CrfTrainer.Weights learned) {
    long[] kept = new long[numbers.size()];
    byte[] weights = new byte[numbers.size() * COUNT];
    int size = 0;
    List<Map.Entry<Long, Integer>> entries = new ArrayList<>(numbers.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    for (Map.Entry<Long, Integer> entry : entries) {
      boolean any = false;
      for (int label = 0; label < COUNT; label++) {
        int at = entry.getValue() * COUNT + label;
        float sum = learned.weights()[at] + learned.weights()[numbers.size() * COUNT + at];
        int rounded = Math.round(Math.max(-LARGEST, Math.min(LARGEST, sum)) / SCALE);
        weights[size * COUNT + label] = (byte) rounded;
        any |= rounded != 0;
      }
      if (any) {
        kept[size++] = entry.getKey();
      }
    }
    double[] transitions = new double[COUNT * COUNT];
    for (int pair = 0; pair < transitions.length; pair++) {
      transitions[pair] = learned.transitions()[pair];
    }
    return new NameModel(
        source,
        Arrays.copyOf(kept, size),
        Arrays.copyOf(weights, size * COUNT),
        SCALE,
        transitions);
  }
}
