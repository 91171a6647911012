package rasid.claim;

import rasid.claim.features.CertaintyFeatures;
import rasid.claim.features.EventCertaintyFeatures;
import rasid.claim.features.NumberContext;
import rasid.claim.features.NumberFeatures;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.record.Certainty;
import rasid.trace.Topic;

/** Decides how sure a claim is presented as, by a model of the symbols of {@link Certainty}. */
public final class CertaintyChooser {

  private final LinearModel model;
  private final CertaintyFeatures features;

  /**
   * @param model scores symbols of {@link Certainty}; made by rasid.training.claims.CertaintyTask
   * @param features what it looks at
   * @throws IllegalArgumentException when a label of the model is no certainty
   */
  public CertaintyChooser(LinearModel model, CertaintyFeatures features) {
    model.labels().forEach(Certainty::valueOf);
    this.model = model;
    this.features = features;
  }

  /**
   * What was decided.
   *
   * @param certainty how sure it is presented as
   * @param probability from 0 to 1
   */
  public record Chosen(Certainty certainty, double probability) {}

  /**
   * The certainty of a number.
   *
   * @param event the token that most likely tells what happened, or -1 for none
   */
  public Chosen choose(NumberContext number, int event, Topic topic) {
    FeatureVector vector = new FeatureVector();
    features.of(vector, number.sentence(), number.quantity(), number.tokens());
    EventCertaintyFeatures.of(vector, number, event);
    NumberFeatures.of(vector, number);
    float[] shares = new float[model.labels().size()];
    model.scores(vector, shares);
    Softmax.of(shares, shares.length);
    int best = Softmax.best(shares, shares.length);
    Chosen chosen = new Chosen(Certainty.valueOf(model.labels().get(best)), shares[best]);
    if (topic.isOn()) {
      ClaimWatcher.tell(topic, "certainty", model, vector, shares);
    }
    return chosen;
  }
}
