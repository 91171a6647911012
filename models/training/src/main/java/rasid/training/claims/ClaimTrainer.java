package rasid.training.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasid.claim.features.LabelEvidence;
import rasid.claim.features.LabelEvidence.Likely;
import rasid.claim.features.LabelEvidence.Role;
import rasid.claim.features.NumberContext;
import rasid.claim.features.RoleFeatures;
import rasid.claim.features.RoleKeys;
import rasid.claim.learned.ClaimModels;
import rasid.claim.learned.LabelCounts;
import rasid.claim.learned.LabelModel;
import rasid.claim.learned.WeighedModel;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.record.NumberDecision;
import rasid.training.TreeTrainer;
import rasid.training.TreeTrainer.Growth;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.ClaimExample;
import rasid.training.claims.ClaimTask.NumberExample;

/**
 * Trains the models of claims. A model that uses what another one says is trained on what that one
 * says of articles that it was not trained on: the articles are parted by folds for that.
 */
final class ClaimTrainer {

  static final Growth TREES = new Growth(150, 16, 0.08, 40, 1);

  private final List<ArticleExample> articles;
  private final List<ClaimExample> claims;

  private final List<Integer> parts;
  private final IdentityHashMap<ClaimExample, float[]> triggers = new IdentityHashMap<>();
  private final IdentityHashMap<ClaimExample, float[]> counted = new IdentityHashMap<>();
  private final IdentityHashMap<ClaimExample, float[]> events = new IdentityHashMap<>();
  private final IdentityHashMap<ClaimExample, float[]> classes = new IdentityHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  private ClaimTrainer(List<ArticleExample> articles) {
    this.articles = articles;
    claims = articles.stream().flatMap(article -> article.claims().stream()).toList();
    parts = claims.stream().map(ClaimExample::fold).distinct().sorted().toList();
  }

  /**
   * @param source what the articles are, for the models
   */
  static ClaimModels train(String source, List<ArticleExample> articles) {
    ClaimTrainer trainer = new ClaimTrainer(articles);
    try {
      return trainer.models(source);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      trainer.threads.shutdown();
    }
  }

  private ClaimModels models(String source) throws InterruptedException, ExecutionException {
    Future<LinearModel> claim = threads.submit(this::claim);
    Future<WeighedModel> said = threads.submit(() -> SourceTask.train(articles));
    Future<WeighedModel> place = threads.submit(() -> PlaceTask.train(articles));
    LinearModel trigger = words("trigger", ClaimExample::triggers, triggers);
    Future<LinearModel> certainty =
        threads.submit(() -> CertaintyTask.train(articles, this::likelyTrigger));
    LinearModel head = words("counted", ClaimExample::counted, counted);
    IdentityHashMap<ClaimExample, Example> alone = alone();
    LinearModel likelyEvent = labels(ClaimExample::event, alone, events);
    LinearModel likelyClass = labels(ClaimExample::countedClass, alone, classes);
    Future<LabelModel> event =
        threads.submit(() -> weigh(Role.EVENT, likelyEvent.labels(), ClaimExample::event, events));
    Future<LabelModel> countedClass =
        threads.submit(
            () -> weigh(Role.CLASS, likelyClass.labels(), ClaimExample::countedClass, classes));
    return new ClaimModels(
        source,
        claim.get(),
        trigger,
        head,
        likelyEvent,
        likelyClass,
        event.get(),
        countedClass.get(),
        said.get(),
        place.get(),
        certainty.get());
  }

  private LinearModel claim() {
    List<Example> known = new ArrayList<>();
    List<String> decisions = new ArrayList<>();
    List<Integer> partsOfKnown = new ArrayList<>();
    for (ArticleExample article : articles) {
      for (NumberExample number : article.numbers()) {
        String decision = number.decision();
        if (decision != null) {
          known.add(number.features());
          decisions.add(decision(decision));
          partsOfKnown.add(article.annotated().fold());
        }
      }
    }
    List<String> labels =
        Stream.of(NumberDecision.values())
            .filter(decision -> decision != NumberDecision.UNKNOWN)
            .filter(decision -> decision != NumberDecision.LIMIT)
            .map(NumberDecision::name)
            .toList();
    return SoftmaxTrainer.calibrated(
        labels,
        known,
        decisions.stream().mapToInt(labels::indexOf).toArray(),
        partsOfKnown.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Types that the records do not tell apart, as idioms and quantifiers, are of another reason. */
  private static String decision(String type) {
    return Stream.of(NumberDecision.values())
        .map(NumberDecision::name)
        .filter(type::equals)
        .findFirst()
        .orElse(NumberDecision.OTHER.name());
  }

  /** A model that chooses words, and what others like it say of the claims that they lacked. */
  private LinearModel words(
      String name,
      Function<ClaimExample, boolean[]> right,
      IdentityHashMap<ClaimExample, float[]> said)
      throws InterruptedException, ExecutionException {
    return jackknife(
        some -> words(name, some, right),
        (model, claim) -> probabilities(model, claim.candidates()),
        said);
  }

  private static LinearModel words(
      String name, List<ClaimExample> some, Function<ClaimExample, boolean[]> right) {
    List<ChoiceTrainer.Choice> choices = new ArrayList<>();
    for (ClaimExample claim : some) {
      if (any(right.apply(claim))) {
        choices.add(new ChoiceTrainer.Choice(claim.candidates(), right.apply(claim), 0));
      }
    }
    return ChoiceTrainer.train(name, choices);
  }

  private int likelyTrigger(ClaimExample claim) {
    float[] shares = said(triggers, claim);
    int best = Softmax.best(shares, shares.length);
    return best == 0 ? -1 : claim.number().candidates()[best - 1];
  }

  private LinearModel labels(
      Function<ClaimExample, String> label,
      IdentityHashMap<ClaimExample, Example> features,
      IdentityHashMap<ClaimExample, float[]> said)
      throws InterruptedException, ExecutionException {
    return jackknife(
        some -> labels(some, label, features),
        (model, claim) -> probabilities(model, said(features, claim)),
        said);
  }

  private LinearModel labels(
      List<ClaimExample> some,
      Function<ClaimExample, String> label,
      IdentityHashMap<ClaimExample, Example> features) {
    List<String> labels =
        new ArrayList<>(claims.stream().map(label).collect(Collectors.toCollection(TreeSet::new)));
    return SoftmaxTrainer.train(
        labels,
        some.stream().map(features::get).toList(),
        some.stream().mapToInt(claim -> labels.indexOf(label.apply(claim))).toArray());
  }

  /** What is known of a claim by the steps before, which tell all of them. */
  private static <T> T said(IdentityHashMap<ClaimExample, T> all, ClaimExample claim) {
    return Objects.requireNonNull(all.get(claim), "the step before tells each claim");
  }

  private interface Says {
    float[] of(LinearModel model, ClaimExample claim);
  }

  private LinearModel jackknife(
      Function<List<ClaimExample>, LinearModel> train,
      Says says,
      IdentityHashMap<ClaimExample, float[]> said)
      throws InterruptedException, ExecutionException {
    Future<LinearModel> whole = threads.submit(() -> train.apply(claims));
    List<Future<LinearModel>> models = new ArrayList<>();
    for (int part : parts) {
      models.add(
          threads.submit(
              () -> train.apply(claims.stream().filter(claim -> claim.fold() != part).toList())));
    }
    for (int p = 0; p < parts.size(); p++) {
      LinearModel model = models.get(p).get();
      for (ClaimExample claim : claims) {
        if (claim.fold() == parts.get(p)) {
          said.put(claim, says.of(model, claim));
        }
      }
    }
    return whole.get();
  }

  private IdentityHashMap<ClaimExample, Example> alone() {
    IdentityHashMap<ClaimExample, Example> features = new IdentityHashMap<>();
    FeatureVector vector = new FeatureVector();
    for (ClaimExample claim : claims) {
      vector.clear();
      RoleFeatures.of(vector, claim.number(), said(triggers, claim), said(counted, claim));
      features.put(claim, claim.features().and(Example.of(vector)));
    }
    return features;
  }

  /**
   * What weighs likely labels. A claim is learned with counts of claims of the other parts, as one
   * that is decided is none of those that were counted.
   */
  private LabelModel weigh(
      Role role,
      List<String> labels,
      Function<ClaimExample, String> label,
      IdentityHashMap<ClaimExample, float[]> likely) {
    LabelEvidence evidence = new LabelEvidence(role, labels);
    Map<Integer, LabelCounts> others = new HashMap<>();
    for (int part : parts) {
      others.put(part, counts(labels, label, claim -> claim.fold() != part));
    }
    List<float[]> rows = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (ArticleExample article : articles) {
      List<ClaimExample> here = article.claims();
      List<NumberContext> numbers = here.stream().map(ClaimExample::number).toList();
      Likely likelyHere = Likely.of(here.stream().map(likely::get).toList());
      for (int i = 0; i < here.size(); i++) {
        ClaimExample claim = here.get(i);
        LabelCounts ofOthers =
            Objects.requireNonNull(others.get(claim.fold()), "each part was counted without");
        LabelEvidence.Rows found =
            evidence.of(
                numbers,
                i,
                said(triggers, claim),
                said(counted, claim),
                likelyHere,
                ofOthers.shares(keys(claim)));
        int gold = labels.indexOf(label.apply(claim));
        for (int row = 0; row < found.rows().length; row++) {
          rows.add(found.rows()[row]);
          right.add(found.labels()[row] == gold);
        }
      }
    }
    boolean[] yes = new boolean[right.size()];
    for (int row = 0; row < yes.length; row++) {
      yes[row] = right.get(row);
    }
    return new LabelModel(
        role, labels, counts(labels, label, claim -> true), TreeTrainer.train(rows, yes, TREES));
  }

  private LabelCounts counts(
      List<String> labels,
      Function<ClaimExample, String> label,
      Predicate<ClaimExample> isCounted) {
    LabelCounts.Counter counter = new LabelCounts.Counter(labels.size());
    for (ClaimExample claim : claims) {
      if (isCounted.test(claim)) {
        counter.add(keys(claim), labels.indexOf(label.apply(claim)));
      }
    }
    return counter.counts();
  }

  private long[] keys(ClaimExample claim) {
    return RoleKeys.of(claim.number(), said(triggers, claim), said(counted, claim));
  }

  private static boolean any(boolean[] right) {
    for (boolean one : right) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private static float[] probabilities(LinearModel model, List<Example> candidates) {
    float[] scores = new float[candidates.size()];
    FeatureVector vector = new FeatureVector();
    for (int c = 0; c < scores.length; c++) {
      scores[c] = model.score(candidates.get(c).into(vector));
    }
    Softmax.of(scores, scores.length);
    return scores;
  }

  private static float[] probabilities(LinearModel model, Example example) {
    float[] scores = new float[model.labels().size()];
    model.scores(example.into(new FeatureVector()), scores);
    Softmax.of(scores, scores.length);
    return scores;
  }
}
