package rasid.source;

import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a file that is named as plain text begins with when it is none: as text it would give claims
 * of its markup. Only beginnings that no sentence has count: news begins with brackets, too.
 */
final class Markup {

  private static final Pattern JSON =
      Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*(?:\"(?:[^\"\\\\]|\\\\.){0,200}\"\\s*:|\\})");

  private static final Pattern PAGE =
      Pattern.compile("\\s*<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern XML =
      Pattern.compile("\\s*<(?:\\?xml|rss|feed)\\b", Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** Why a text is no article, and what to do with its file; null for one that may be. */
  static @Nullable String in(String text) {
    if (JSON.matcher(text).lookingAt()) {
      return "is JSON, not an article of plain text: name it .jsonl when an article stands on each"
          + " line, .json otherwise";
    }
    if (PAGE.matcher(text).lookingAt()) {
      return "is a web page, not an article of plain text: name it .html";
    }
    if (XML.matcher(text).lookingAt()) {
      return "is XML, not an article of plain text: write an article a line, and name it .jsonl";
    }
    return null;
  }
}
