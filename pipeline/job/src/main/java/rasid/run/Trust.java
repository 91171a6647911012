package rasid.run;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.FailureCategory;

/**
 * What a run must be like to be trusted; one that is not ends as suspect.
 *
 * @param maxFailureShare greatest share of the articles that may fail, from 0 to 1; articles that
 *     are read a second time are no failures here
 * @param minArticles least number of articles that the input holds
 */
public record Trust(double maxFailureShare, long minArticles) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * @throws IllegalArgumentException when a number is out of its range
   */
  public Trust {
    if (!(maxFailureShare >= 0 && maxFailureShare <= 1)) {
      throw new IllegalArgumentException(
          "--maxFailureShare must lie between 0 and 1: " + maxFailureShare);
    }
    if (minArticles < 0) {
      throw new IllegalArgumentException("--minArticles must not be negative: " + minArticles);
    }
  }

  /**
   * Why a run is not to be trusted; null when it is.
   *
   * @param read articles that were read
   * @param skipped articles that earlier runs hold
   * @param documents articles that became documents
   * @param failures those that did not, by category
   */
  public @Nullable String reasonAgainst(
      long read, long skipped, long documents, Map<String, Long> failures) {
    if (read + skipped < minArticles) {
      return String.format(
          Locale.ROOT,
          "the input holds %d articles, and --minArticles=%d",
          read + skipped,
          minArticles);
    }
    if (read > 0 && skipped == 0 && documents == 0) {
      return "none of " + read + " articles became a document";
    }
    long failed =
        failures.values().stream().mapToLong(Long::longValue).sum()
            - failures.getOrDefault(FailureCategory.DUPLICATE.name(), 0L);
    if (failed > maxFailureShare * read) {
      return String.format(
          Locale.ROOT,
          "%d of %d articles failed, more than --maxFailureShare=%s allows",
          failed,
          read,
          maxFailureShare);
    }
    return null;
  }
}
