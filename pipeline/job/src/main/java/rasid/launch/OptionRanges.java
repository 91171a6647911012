package rasid.launch;

/** What the numbers among the options may be. */
final class OptionRanges {

  /** A failure keeps 1 MiB of an article, and the steps some 200 times its size in the heap. */
  private static final int MOST_ARTICLE_BYTES = 256_000_000;

  private static final int MOST_SHARDS = 1 << 17;

  private static final int MOST_SECONDS = 24 * 60 * 60;

  /** A story goes on when it is reported again within a week. */
  private static final int LEAST_DAYS = 7;

  private OptionRanges() {}

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException when one is out of its range, with its name and the range
   */
  static void check(NewsClaimsOptions options) {
    whole("previousDays", options.getPreviousDays(), LEAST_DAYS, Integer.MAX_VALUE);
    whole("shards", options.getShards(), 1, MOST_SHARDS);
    whole("maxArticleBytes", options.getMaxArticleBytes(), 1, MOST_ARTICLE_BYTES);
    whole("maxExpansion", options.getMaxExpansion(), 1, Integer.MAX_VALUE);
    whole("maxArticleSeconds", options.getMaxArticleSeconds(), 1, MOST_SECONDS);
    whole("splitBytes", options.getSplitBytes(), 1, Long.MAX_VALUE);
    double share = options.getMinArabicShare();
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("--minArabicShare must be from 0 to 1: " + share);
    }
    if (options.getOutput().isBlank()) {
      throw new IllegalArgumentException("--output is empty; name a folder");
    }
    if (options.getInput().isBlank()) {
      throw new IllegalArgumentException("--input is empty; name files, as 'news/*.txt'");
    }
  }

  private static void whole(String option, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "--" + option + " must be from " + least + " to " + most + ": " + value);
    }
  }
}
