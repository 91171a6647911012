package rasid.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.Extraction;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.NumberDecision;
import rasid.record.Quote;
import rasid.text.TextRange;

/**
 * What an article claims, and whom it quotes.
 *
 * @param claims in the order of their numbers
 * @param quotes in the order of the text
 * @param claimIds id of the claim that each number makes
 * @param decisions what each number of a sentence that asserts something is
 * @param classified by claim_id, what was likely for each claim
 * @param corrections how many corrections are of its numbers
 */
public record ClaimLayer(
    List<Claim> claims,
    List<Quote> quotes,
    Map<TextRange, String> claimIds,
    Map<TextRange, NumberDecision> decisions,
    Map<String, Classified> classified,
    int corrections) {

  /** That of an article whose claims are not sought. */
  static final ClaimLayer NONE =
      new ClaimLayer(List.of(), List.of(), Map.of(), Map.of(), Map.of(), 0);

  /**
   * What was found.
   *
   * @param corrections how many corrections are of its numbers
   */
  static ClaimLayer of(Extraction found, int corrections) {
    Map<TextRange, String> claimIds = new HashMap<>();
    Map<String, Classified> classified = new HashMap<>();
    for (Extraction.Made made : found.claims()) {
      claimIds.put(made.number(), made.claim().getClaimId());
      classified.put(made.claim().getClaimId(), made.classified());
    }
    return new ClaimLayer(
        found.claims().stream().map(Extraction.Made::claim).toList(),
        List.copyOf(found.quotes()),
        Map.copyOf(claimIds),
        Map.copyOf(found.decisions()),
        Map.copyOf(classified),
        corrections);
  }

  /** The id of the claim that a quantity makes; null when it makes none. */
  public @Nullable String claimId(Quantity quantity) {
    return claimIds.get(quantity.number());
  }

  /**
   * What became of a number: CLAIM when it makes one, else why not, by the rules of quantities
   * where they say so, else as learned.
   */
  public NumberDecision decision(Quantity quantity) {
    if (claimId(quantity) != null) {
      return NumberDecision.CLAIM;
    }
    return quantity.canBeClaim()
        ? decisions.getOrDefault(quantity.number(), NumberDecision.OTHER)
        : quantity.decision();
  }
}
