package rasid.claim;

import com.google.common.collect.Lists;
import java.util.List;
import rasid.claim.features.AskedNumber;
import rasid.claim.features.SourceCandidate;
import rasid.quantity.Quantity;

/**
 * The question who is the source of a number.
 *
 * @param quantity the number
 * @param asked the same with the speech of its sentence
 * @param speakers who it may be: those of the sentence in order, then those of earlier sentences,
 *     the last first
 * @param here how many are of the sentence
 * @param attributions those of the sentence
 */
public record SourceQuestion(
    Quantity quantity,
    AskedNumber asked,
    List<Speaker> speakers,
    int here,
    List<Attribution> attributions) {

  /** The question of a number of the sentence that the candidates have read last. */
  public static SourceQuestion of(SourceCandidates candidates, Quantity quantity) {
    return new SourceQuestion(
        quantity,
        candidates.ask(quantity),
        candidates.all(),
        candidates.here(),
        candidates.attributions());
  }

  /** The phrases of the speakers, as a view. */
  public List<SourceCandidate> phrases() {
    return Lists.transform(speakers, Speaker::phrase);
  }
}
