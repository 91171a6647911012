package rasid.time;

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
}
