package rasid.evaluate;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Span;

/**
 * An article as annotated by hand.
 *
 * @param id its source_id in a run
 * @param source who published it; null when the gold does not say
 * @param claims its claims
 * @param nonClaims numbers that are no claims, as far as they are listed
 */
record GoldDocument(
    String id, @Nullable String source, List<GoldClaim> claims, List<NonClaim> nonClaims) {

  /**
   * A number that is no claim.
   *
   * @param type why not, as YEAR; empty when the gold does not say
   * @param optional whether a claim there counts neither way; else it is a false alarm
   */
  record NonClaim(Span span, String type, boolean optional) {}

  /**
   * With the words of its claims as the article has them.
   *
   * @throws IllegalArgumentException when a span ends behind the article
   */
  GoldDocument on(String text) {
    return new GoldDocument(
        id, source, claims.stream().map(claim -> claim.on(text)).toList(), nonClaims);
  }
}
