package rasid.claim;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * What claims need to know of their article.
 *
 * @param docId its id
 * @param text its verbatim text
 * @param offsets offsets of that text
 * @param country code of the country it is mainly about, or null
 * @param countryId entity id of that country, or null
 * @param day its day, ISO 8601, or null
 */
public record ClaimContext(
    String docId,
    String text,
    TextOffsets offsets,
    @Nullable String country,
    @Nullable String countryId,
    @Nullable String day) {

  /** The id of the claim that a number makes. */
  public String claimId(TextRange number) {
    return docId + "-" + offsets.codePoint(number.begin());
  }
}
