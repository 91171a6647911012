package rasid.training.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasid.claim.CertaintyChooser;
import rasid.claim.features.CertaintyFeatures;
import rasid.claim.features.NumberFeatures;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.record.Certainty;
import rasid.trace.Topic;
import rasid.training.claims.ClaimNumbers.ClaimNumber;

/** Trains what decides how sure a claim is presented as. */
final class CertaintyTask {

  private static final CertaintyFeatures FEATURES = new CertaintyFeatures(Lexicons.own().words());

  private static final List<String> LABELS =
      Arrays.stream(Certainty.values())
          .filter(certainty -> certainty != Certainty.UNKNOWN)
          .map(Certainty::toString)
          .toList();

  private CertaintyTask() {}

  /** A model for {@link CertaintyChooser}. */
  static LinearModel train(List<ClaimCorpus.Annotated> corpus) {
    List<Example> examples = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    FeatureVector vector = new FeatureVector();
    for (ClaimCorpus.Annotated article : corpus) {
      for (ClaimNumber n : ClaimNumbers.of(article)) {
        vector.clear();
        FEATURES.of(vector, n.sentence(), n.quantity(), n.first(), n.last());
        NumberFeatures.of(
            vector,
            n.sentence(),
            n.quantity(),
            n.first(),
            n.last(),
            n.before(),
            n.next(),
            n.article());
        examples.add(Example.of(vector));
        right.add(LABELS.indexOf(n.claim().get("certainty").asText()));
      }
    }
    return SoftmaxTrainer.train(
        LABELS, examples, right.stream().mapToInt(Integer::intValue).toArray());
  }

  /** What a model decides for the claims of an article, in order. */
  static List<CertaintyChooser.Chosen> decide(
      LinearModel model, ClaimCorpus.Annotated article) {
    CertaintyChooser chooser = new CertaintyChooser(model, FEATURES);
    return ClaimNumbers.of(article).stream()
        .map(
            n ->
                chooser.choose(
                    n.sentence(), n.quantity(), n.before(), n.next(), n.article(), Topic.NONE))
        .toList();
  }
}
