package rasid.claim.review;

import java.io.Serializable;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Interval;

/**
 * What somebody said of a number of an article.
 *
 * @param line its line in the file, from 1
 * @param docId id of the article
 * @param contentSha256 SHA-256 of the article's text, hexadecimal; null when the file does not say
 * @param begin code point where the number begins
 * @param end code point behind it
 * @param question what it is about
 * @param value the right symbol or text; null for none
 * @param other of GROUP: id of the group or claim that it belongs with, or ! and an id for not
 * @param by who said it; null when the file does not say
 * @param at when, ISO 8601 in UTC; empty when the file does not say
 */
public record Correction(
    int line,
    String docId,
    @Nullable String contentSha256,
    int begin,
    int end,
    Question question,
    @Nullable String value,
    @Nullable String other,
    @Nullable String by,
    String at)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * The values that an answer to VALUE allows.
   *
   * @param isCount whether whole things are counted, of which more than 8 are at least 9
   */
  public Interval interval(boolean isCount) {
    return GivenValue.parse(Objects.requireNonNull(value, "an answer to VALUE has one"), isCount);
  }
}
