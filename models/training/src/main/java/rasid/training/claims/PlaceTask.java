package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.LikelyPlaces;
import rasid.claim.features.NumberFeatures;
import rasid.claim.features.PlaceCandidate;
import rasid.claim.features.PlaceCandidates;
import rasid.claim.features.PlaceEvidence;
import rasid.claim.features.PlaceFeatures;
import rasid.claim.features.PlaceHistory;
import rasid.claim.learned.WeighedModel;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.training.claims.ChoiceTrainer.Choice;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.ClaimExample;

/**
 * Trains what chooses the place of a claim. What is likely for the claims before is a feature of
 * those behind; so that it is as wrong in training as it is in use, a first model of the other half
 * of the corpus decides it. What is likely for all claims is weighed by trees, which learn from
 * what models say of articles of folds that they lacked.
 */
final class PlaceTask {

  private static final String NAME = "place";

  private static final PlaceCandidates.Words WORDS =
      new PlaceCandidates.Words(Lexicons.own().words());

  private PlaceTask() {}

  /** A model for {@link rasid.claim.PlaceChooser}. */
  static WeighedModel train(List<ArticleExample> corpus) {
    Map<ArticleExample, LikelyPlaces> decided = new HashMap<>();
    Halves.each(
        corpus,
        PlaceTask::fold,
        (others, left) -> {
          LinearModel first = ChoiceTrainer.train(NAME, choices(others, Map.of()));
          left.forEach(article -> decided.put(article, likely(first, article)));
        });
    List<Choice> choices = choices(corpus, decided);
    return WeighedTrainer.train(
        NAME,
        corpus,
        choices,
        (model, article, rows) -> weigh(article, likely(model, article), rows));
  }

  private static int fold(ArticleExample article) {
    return article.annotated().fold();
  }

  /** What a model says of the claims of an article. */
  static LikelyPlaces likely(LinearModel model, ArticleExample article) {
    return LikelyPlaces.of(
        model, article.claims().stream().map(ClaimExample::number).toList(), candidates(article));
  }

  private static PlaceCandidates candidates(ArticleExample annotated) {
    return PlaceCandidates.of(
        WORDS,
        annotated.annotated().article().sentences().sentences(),
        annotated.annotated().article().names().mentions());
  }

  /** Adds the rows of the claims of an article, and whether each place is right. */
  private static void weigh(ArticleExample article, LikelyPlaces likely, WeighedTrainer rows) {
    for (int claim = 0; claim < likely.size(); claim++) {
      JsonNode gold = article.claims().get(claim).gold().path("place");
      PlaceEvidence.Rows weighed = PlaceEvidence.of(likely, claim);
      for (int option = 0; option < weighed.rows().length; option++) {
        PlaceCandidate place = weighed.places().get(option);
        rows.add(
            weighed.rows()[option],
            place == null
                ? !gold.isObject()
                : SamePlace.of(article.annotated().article(), place.range(), gold));
      }
    }
  }

  /**
   * @param decided what stands for the places of the claims before; where an article has none, the
   *     annotated ones
   */
  private static List<Choice> choices(
      List<ArticleExample> corpus, Map<ArticleExample, LikelyPlaces> decided) {
    List<Choice> choices = new ArrayList<>();
    for (ArticleExample article : corpus) {
      add(article, decided.get(article), choices);
    }
    return choices;
  }

  private static void add(
      ArticleExample annotated, @Nullable LikelyPlaces decided, List<Choice> out) {
    PlaceCandidates places = candidates(annotated);
    PlaceHistory history = new PlaceHistory();
    FeatureVector vector = new FeatureVector();
    List<ClaimExample> numbers = annotated.claims();
    for (int i = 0; i < numbers.size(); i++) {
      ClaimExample n = numbers.get(i);
      List<PlaceCandidate> candidates = places.of(n.number().sentence().sentence().index());
      PlaceFeatures features = new PlaceFeatures(n.number(), places, candidates, history);
      JsonNode gold = n.gold().path("place");
      List<Example> examples = new ArrayList<>();
      boolean[] right = new boolean[candidates.size() + 1];
      right[0] = !gold.isObject();
      boolean any = right[0];
      vector.clear();
      features.none(vector);
      NumberFeatures.of(vector, n.number());
      examples.add(Example.of(vector));
      PlaceCandidate named = null;
      for (int c = 0; c < candidates.size(); c++) {
        vector.clear();
        features.of(vector, candidates.get(c));
        examples.add(Example.of(vector));
        right[c + 1] =
            SamePlace.of(annotated.annotated().article(), candidates.get(c).range(), gold);
        named = right[c + 1] && named == null ? candidates.get(c) : named;
        any |= right[c + 1];
      }
      if (any) {
        out.add(new Choice(examples, right, annotated.annotated().fold()));
      }
      history.add(features.told(decided == null ? named : decided.likeliest(i)));
    }
  }
}
