package rasid.claim;

import java.util.List;
import java.util.Map;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.record.Claim;
import rasid.record.NumberDecision;
import rasid.record.Quote;
import rasid.text.TextRange;

/**
 * What is found in an article.
 *
 * @param claims the claims, in order of their numbers
 * @param quotes the quotations, in order
 * @param decisions what each number of a sentence that asserts something is
 */
public record Extraction(
    List<Made> claims, List<Quote> quotes, Map<TextRange, NumberDecision> decisions) {

  /**
   * A claim and the number that makes it.
   *
   * @param number where the number stands
   * @param claim the claim
   * @param classified the number with all that is likely for it
   */
  public record Made(TextRange number, Claim claim, Classified classified) {}
}
