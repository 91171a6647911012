package rasid.training.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import rasid.claim.features.CertaintyFeatures;
import rasid.claim.features.EventCertaintyFeatures;
import rasid.claim.features.NumberContext;
import rasid.claim.features.NumberFeatures;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.record.Certainty;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.ClaimExample;

/** Trains what decides how sure a claim is presented as. */
final class CertaintyTask {

  private static final CertaintyFeatures FEATURES = new CertaintyFeatures(Lexicons.own().words());

  private static final List<String> LABELS =
      Arrays.stream(Certainty.values())
          .filter(certainty -> certainty != Certainty.UNKNOWN)
          .map(Certainty::toString)
          .toList();

  private CertaintyTask() {}

  /**
   * A model for {@link CertaintyChooser}.
   *
   * @param events the token that most likely tells what happened, or -1, as models say that have
   *     not seen the claim
   */
  static LinearModel train(List<ArticleExample> corpus, ToIntFunction<ClaimExample> events) {
    List<Example> examples = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    FeatureVector vector = new FeatureVector();
    for (ArticleExample article : corpus) {
      for (ClaimExample n : article.claims()) {
        vector.clear();
        NumberContext number = n.number();
        FEATURES.of(vector, number.sentence(), number.quantity(), number.tokens());
        EventCertaintyFeatures.of(vector, number, events.applyAsInt(n));
        NumberFeatures.of(vector, number);
        examples.add(Example.of(vector));
        right.add(LABELS.indexOf(n.gold().get("certainty").asText()));
      }
    }
    return SoftmaxTrainer.train(
        LABELS, examples, right.stream().mapToInt(Integer::intValue).toArray());
  }
}
