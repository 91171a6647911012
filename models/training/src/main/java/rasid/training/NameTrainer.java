package rasid.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.EntityRules;
import rasid.entity.Mention;
import rasid.entity.tagger.NameLabels;
import rasid.entity.tagger.NameModel;
import rasid.entity.tagger.RuleMarks;
import rasid.entity.tagger.SentenceFeatures;
import rasid.record.EntityType;

/**
 * Trains the name tagger on articles of the kind that it is for, and on those of corpora that are
 * somewhat different: each feature has a weight that all corpora share, and a second one for the
 * former alone (Daumé, "Frustratingly easy domain adaptation", ACL 2007). The model holds the sum
 * of both. Features are found once, so that many parts can be held out one after the other.
 */
final class NameTrainer {

  /** The domain of articles that have no weights of their own. */
  static final int SHARED = 0;

  /** The domain of the articles that the tagger is for. */
  static final int TARGET = 1;

  private static final int COUNT = NameLabels.COUNT;

  /** A feature that is rarer says nothing that others do not say. */
  private static final int LEAST_COUNT = 3;

  private static final int ROUNDS = 10;

  /** Largest weight that is kept, and units of weights: a byte holds 127 of them. */
  private static final float LARGEST = 4;

  private static final float SCALE = LARGEST / Byte.MAX_VALUE;

  private final EntityRules rules;
  private final SentenceFeatures features;
  private final int mostFeatures;
  private final FeatureNumbers numbers = new FeatureNumbers(LEAST_COUNT);
  private final List<Example> examples = new ArrayList<>();

  /** A sentence to learn from, and its article. */
  private record Example(NameArticle article, CrfTrainer.Example sentence) {}

  /**
   * Articles of one kind.
   *
   * @param articles the articles
   * @param domain {@link #TARGET} or {@link #SHARED}
   */
  record Corpus(List<NameArticle> articles, int domain) {}

  /**
   * @param mostFeatures of all features only so many are kept, those that say most
   */
  NameTrainer(
      EntityRules rules, SentenceFeatures features, int mostFeatures, List<Corpus> corpora) {
    this.rules = rules;
    this.features = features;
    this.mostFeatures = mostFeatures;
    for (Corpus corpus : corpora) {
      corpus.articles().forEach(this::count);
    }
    for (Corpus corpus : corpora) {
      corpus.articles().forEach(article -> addExamples(article, corpus));
    }
  }

  /**
   * Trains on all articles but some.
   *
   * @param source what the corpora are, for the model
   * @param held articles that are held out
   */
  NameModel train(String source, Collection<NameArticle> held) {
    Set<NameArticle> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(held);
    List<CrfTrainer.Example> kept = new ArrayList<>();
    for (Example example : examples) {
      if (!left.contains(example.article())) {
        kept.add(example.sentence());
      }
    }
    return model(source, CrfTrainer.train(kept, numbers.size(), TARGET, ROUNDS));
  }

  private void count(NameArticle article) {
    List<RuleMarks> marks =
        rules.marks(article.sentences(), rules.find(article.text(), article.sentences()));
    for (AnnotatedSentence sentence : article.sentences()) {
      for (long[] token : features.of(sentence, marks.get(sentence.index()))) {
        numbers.count(token);
      }
    }
  }

  private void addExamples(NameArticle article, Corpus corpus) {
    List<Mention> proposed = rules.find(article.text(), article.sentences());
    List<RuleMarks> marks = rules.marks(article.sentences(), proposed);
    for (AnnotatedSentence sentence : article.sentences()) {
      if (sentence.size() > 0) {
        long[][] hashes = features.of(sentence, marks.get(sentence.index()));
        int[][] numbered = new int[hashes.length][];
        for (int i = 0; i < hashes.length; i++) {
          numbered[i] = numbers.of(hashes[i]);
        }
        byte[] labels =
            NameLabels.encode(sentence.size(), names(article, sentence.index(), proposed));
        examples.add(
            new Example(article, new CrfTrainer.Example(numbered, labels, corpus.domain())));
      }
    }
  }

  /** The names of a sentence; where the corpus does not mark peoples, with those of the rules. */
  private static List<NameLabels.Name> names(
      NameArticle article, int sentence, List<Mention> proposed) {
    List<NameLabels.Name> names = new ArrayList<>(article.names().get(sentence));
    if (!article.isComplete()) {
      names.removeIf(name -> name.type() == EntityType.MISC);
      int marked = names.size();
      for (Mention mention : proposed) {
        if (mention.sentence() == sentence
            && mention.type() == EntityType.NORP
            && names.subList(0, marked).stream()
                .noneMatch(name -> name.tokens().overlaps(mention.tokens()))) {
          names.add(new NameLabels.Name(mention.tokens(), EntityType.NORP));
        }
      }
    }
    return names;
  }

  /** The sums of shared and own weights, rounded; features that say least are left out. */
  private NameModel model(String source, CrfTrainer.Weights learned) {
    int size = numbers.size();
    float[] norms = new float[size];
    byte[] rounded = new byte[size * COUNT];
    for (int feature = 0; feature < size; feature++) {
      for (int label = 0; label < COUNT; label++) {
        int at = feature * COUNT + label;
        float sum = learned.weights()[at] + learned.weights()[TARGET * size * COUNT + at];
        rounded[at] = (byte) Math.round(Math.max(-LARGEST, Math.min(LARGEST, sum)) / SCALE);
        norms[feature] += rounded[at] * rounded[at];
      }
    }
    float[] sorted = norms.clone();
    Arrays.sort(sorted);
    float least = Math.max(1, sorted[Math.max(0, size - mostFeatures)]);
    long[] hashes = numbers.features();
    int[] kept =
        IntStream.range(0, size)
            .filter(feature -> norms[feature] >= least)
            .boxed()
            .sorted((a, b) -> Long.compare(hashes[a], hashes[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] features = new long[kept.length];
    byte[] weights = new byte[kept.length * COUNT];
    for (int row = 0; row < kept.length; row++) {
      features[row] = hashes[kept[row]];
      System.arraycopy(rounded, kept[row] * COUNT, weights, row * COUNT, COUNT);
    }
    double[] transitions = new double[COUNT * COUNT];
    for (int pair = 0; pair < transitions.length; pair++) {
      transitions[pair] = learned.transitions()[pair];
    }
    return new NameModel(source, features, weights, SCALE, transitions);
  }
}
