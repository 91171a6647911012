package rasid.time;

import java.time.Instant;
import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.PublishedBasis;

/**
 * The day of an article.
 *
 * @param published what the record says: ISO 8601, or null
 * @param day the day to reckon from, or null
 * @param basis how it is known
 */
public record ArticleDate(
    @Nullable String published, @Nullable LocalDate day, PublishedBasis basis) {

  /** No date is known. */
  public static final ArticleDate UNKNOWN = new ArticleDate(null, null, PublishedBasis.NONE);

  static ArticleDate of(LocalDate day, PublishedBasis basis) {
    return new ArticleDate(day.toString(), day, basis);
  }

  /** When it was published, to the second; null where no clock time is known, or not its zone. */
  public @Nullable Instant moment() {
    return published == null ? null : Moments.of(published);
  }

  /**
   * How sure it is, from 0 to 1, by a rule for each basis; null when it is unknown. Metadata and
   * what the text says of its own day are taken at their word but for slips of the outlets; a day
   * that is reckoned is one step farther off, and a page is often fetched days behind its article.
   */
  public @Nullable Double confidence() {
    return switch (basis) {
      case METADATA -> 0.98;
      case TEXT -> 0.95;
      case CRAWLED -> 0.7;
      case INFERRED -> 0.9;
      case NONE, UNKNOWN -> null;
    };
  }
}
