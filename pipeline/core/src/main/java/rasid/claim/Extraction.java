package rasid.claim;

import java.util.List;
import rasid.record.Claim;
import rasid.record.Quote;
import rasid.text.TextRange;

/**
 * What is found in an article.
 *
 * @param claims the claims, in order of their numbers
 * @param quotes the quotations, in order
 */
public record Extraction(List<Made> claims, List<Quote> quotes) {

  /**
   * A claim and the number that makes it.
   *
   * @param number where the number stands
   * @param claim the claim
   */
  public record Made(TextRange number, Claim claim) {}
}
