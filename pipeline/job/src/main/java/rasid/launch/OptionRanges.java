package rasid.launch;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the numbers among the options may be. */
final class OptionRanges {

  /** A failure keeps 1 MiB of an article, and the steps some 200 times its size in the heap. */
  private static final int MOST_ARTICLE_BYTES = 256_000_000;

  private static final int MOST_SHARDS = 1 << 17;

  /** What Flink allows; each thread of the local runner takes a stack. */
  private static final int MOST_AT_ONCE = 1 << 15;

  private static final int MOST_SECONDS = 24 * 60 * 60;

  /** A story goes on when it is reported again within a week. */
  private static final int LEAST_DAYS = 7;

  /** Options of runners that say how many work at once, which a runner checks when it is late. */
  private static final List<String> OF_RUNNERS =
      List.of("targetParallelism", "parallelism", "maxParallelism", "numWorkers", "maxNumWorkers");

  /** What says in place of a number that the runner is to choose: the runners' own defaults. */
  private static final Map<String, Long> RUNNER_CHOOSES =
      Map.of("parallelism", -1L, "maxParallelism", -1L, "numWorkers", 0L, "maxNumWorkers", 0L);

  private OptionRanges() {}

  /**
   * Checks the options.
   *
   * @param others options of the runner and of file systems, as they were given
   * @throws IllegalArgumentException when one is out of its range, with its name and the range
   */
  static void check(NewsClaimsOptions options, Map<String, String> others) {
    whole("previousDays", options.getPreviousDays(), LEAST_DAYS, Integer.MAX_VALUE);
    whole("shards", options.getShards(), 1, MOST_SHARDS);
    whole("maxArticleBytes", options.getMaxArticleBytes(), 1, MOST_ARTICLE_BYTES);
    whole("maxExpansion", options.getMaxExpansion(), 1, Integer.MAX_VALUE);
    whole("maxArticleSeconds", options.getMaxArticleSeconds(), 1, MOST_SECONDS);
    whole("splitBytes", options.getSplitBytes(), 1, Long.MAX_VALUE);
    ofRunner(others);
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

  /**
   * Checks options of runners by their values; those that are no whole numbers are refused where
   * options are read.
   */
  private static void ofRunner(Map<String, String> given) {
    for (String option : OF_RUNNERS) {
      String value = given.get(option);
      if (value != null && value.matches("[-+]?[0-9]{1,18}")) {
        long atOnce = Long.parseLong(value);
        if (!Objects.equals(RUNNER_CHOOSES.get(option), atOnce)) {
          whole(option, atOnce, 1, MOST_AT_ONCE);
        }
      }
    }
  }

  private static void whole(String option, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "--" + option + " must be from " + least + " to " + most + ": " + value);
    }
  }
}
