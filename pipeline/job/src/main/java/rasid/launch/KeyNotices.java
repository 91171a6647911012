package rasid.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.transform.Signs;

/**
 * What is to be said of names under which lines and rows have no values: of those that a user gave,
 * and of that of the date, because an article without a day is worth less. Most feeds have no
 * publisher or title, which is nothing to speak of.
 */
final class KeyNotices {

  private final JsonNode end;
  private final List<String> notices = new ArrayList<>();

  private KeyNotices(JsonNode end) {
    this.end = end;
  }

  /**
   * The notices, a line each.
   *
   * @param end what the run says of itself in its last file
   */
  static List<String> of(NewsClaimsOptions options, JsonNode end) {
    NewsClaimsOptions usual = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    KeyNotices all = new KeyNotices(end);
    all.add("idKey", options.getIdKey(), usual.getIdKey(), Signs.NO_IDS, null);
    all.add("titleKey", options.getTitleKey(), usual.getTitleKey(), Signs.NO_TITLES, Signs.TITLES);
    if (options.getPublishedKey().equals(usual.getPublishedKey())) {
      all.addFiles("publishedKey", options.getPublishedKey(), Signs.NO_DATES);
    }
    all.add(
        "publishedKey",
        options.getPublishedKey(),
        usual.getPublishedKey(),
        Signs.NO_DATES,
        Signs.DATES);
    all.add(
        "publisherKey",
        options.getPublisherKey(),
        usual.getPublisherKey(),
        Signs.NO_PUBLISHERS,
        Signs.PUBLISHERS);
    all.add("urlKey", options.getUrlKey(), usual.getUrlKey(), Signs.NO_ADDRESSES, Signs.ADDRESSES);
    return all.notices;
  }

  /**
   * Looks at a name that a user gave.
   *
   * @param without sign of the articles of files without it
   * @param with sign of the articles that have it; null when it is not counted
   */
  private void add(String option, String key, String usual, String without, @Nullable String with) {
    if (key.equals(usual) || addFiles(option, key, without)) {
      return;
    }
    // Files of text and pages have it from a table, or not at all.
    boolean isCounted = with != null && end.path("records").path("documents").asLong() > 0;
    if (isCounted && count(String.valueOf(with)) == 0) {
      notices.add("no article has a value under --" + option + "=" + key);
    }
  }

  /** Tells of files without a name, if there are any. */
  private boolean addFiles(String option, String key, String without) {
    long articles = count(without);
    if (articles > 0) {
      notices.add(
          RunSummary.counted(articles, "article")
              + " from files in which no line or row has a value under --"
              + option
              + "="
              + key
              + ", such as "
              + RunSummary.oneLine(end.path("examples").path(without).asText())
              + "; if it is one of these, name it with --"
              + option);
    }
    return articles > 0;
  }

  private long count(String sign) {
    return end.path("signs").path(sign).asLong();
  }
}
