package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.PlaceChooser;
import rasid.claim.features.NumberFeatures;
import rasid.claim.features.PlaceCandidate;
import rasid.claim.features.PlaceCandidates;
import rasid.claim.features.PlaceFeatures;
import rasid.claim.features.PlaceHistory;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.trace.Topic;
import rasid.training.claims.ChoiceTrainer.Choice;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.NumberExample;

/**
 * Trains what chooses the place of a claim. The places of the claims before are features; so that
 * these are as wrong in training as they are in use, a first model of the other half of the corpus
 * decides them.
 */
final class PlaceTask {

  private static final String NAME = "place";

  private static final PlaceCandidates.Words WORDS =
      new PlaceCandidates.Words(Lexicons.own().words());

  private PlaceTask() {}

  /** A model for {@link PlaceChooser}. */
  static LinearModel train(List<ArticleExample> corpus) {
    Map<ArticleExample, List<PlaceChooser.Chosen>> decided = new HashMap<>();
    Halves.each(
        corpus,
        article -> article.annotated().fold(),
        (others, left) -> {
          LinearModel first = ChoiceTrainer.train(NAME, choices(others, Map.of()));
          left.forEach(article -> decided.put(article, decide(first, article)));
        });
    return ChoiceTrainer.calibrated(NAME, choices(corpus, decided));
  }

  /** What a model chooses for the claims of an article, in order. */
  static List<PlaceChooser.Chosen> decide(LinearModel model, ArticleExample article) {
    PlaceChooser chooser = new PlaceChooser(model);
    PlaceCandidates places = candidates(article);
    PlaceHistory history = new PlaceHistory();
    List<PlaceChooser.Chosen> chosen = new ArrayList<>();
    for (NumberExample n : article.claims()) {
      chosen.add(chooser.choose(n.number(), places, history, Topic.NONE));
    }
    return chosen;
  }

  private static PlaceCandidates candidates(ArticleExample annotated) {
    return PlaceCandidates.of(
        WORDS,
        annotated.annotated().article().sentences().sentences(),
        annotated.annotated().article().names().mentions());
  }

  /**
   * @param decided what stands for the places of the claims before; where an article has none, the
   *     annotated ones
   */
  private static List<Choice> choices(
      List<ArticleExample> corpus, Map<ArticleExample, List<PlaceChooser.Chosen>> decided) {
    List<Choice> choices = new ArrayList<>();
    for (ArticleExample article : corpus) {
      add(article, decided.get(article), choices);
    }
    return choices;
  }

  private static void add(
      ArticleExample annotated, @Nullable List<PlaceChooser.Chosen> decided, List<Choice> out) {
    PlaceCandidates places = candidates(annotated);
    PlaceHistory history = new PlaceHistory();
    FeatureVector vector = new FeatureVector();
    List<NumberExample> numbers = annotated.claims();
    for (int i = 0; i < numbers.size(); i++) {
      NumberExample n = numbers.get(i);
      List<PlaceCandidate> candidates = places.of(n.number().sentence().sentence().index());
      PlaceFeatures features = new PlaceFeatures(n.number(), places, candidates, history);
      JsonNode gold = n.claim().gold().path("place");
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
            SamePlace.of(
                annotated.annotated().article(),
                candidates.get(c).range(),
                n.claim().gold().path("place"));
        named = right[c + 1] && named == null ? candidates.get(c) : named;
        any |= right[c + 1];
      }
      if (any) {
        out.add(new Choice(examples, right, annotated.annotated().fold()));
      }
      history.add(features.told(decided == null ? named : decided.get(i).candidate()));
    }
  }
}
