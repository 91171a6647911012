package rasid.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The JSON-LD of a page, of which the kinds of the nodes (schema.org) tell what they describe: the
 * article, its page, or the site, its publisher, a comment.
 */
final class LinkedData {

  /** How well the date of a node fits to an article, the best first. */
  private enum Fit {
    ARTICLE,
    PAGE,
    UNNAMED,
    NONE
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private LinkedData() {}

  /**
   * When the article was published: by a node of an article, else of a page, else by one that has
   * no kind; among equals by the one that lies nearest to the root of its script. Null when none
   * says it.
   *
   * @param scripts the pieces of JSON-LD of a page, in order; what is no JSON says nothing
   */
  static @Nullable String published(List<String> scripts) {
    Fit best = Fit.NONE;
    String published = null;
    Queue<JsonNode> nodes = roots(scripts);
    while (!nodes.isEmpty()) {
      JsonNode node = nodes.remove();
      String date = node.path("datePublished").asText("").strip();
      Fit fit = date.isEmpty() ? Fit.NONE : fit(node.path("@type"));
      if (fit.compareTo(best) < 0) {
        best = fit;
        published = date;
      }
      node.forEach(nodes::add);
    }
    return published;
  }

  /** The roots of all scripts; those of a list or a {@code @graph} are each a root. */
  private static Queue<JsonNode> roots(List<String> scripts) {
    Queue<JsonNode> roots = new ArrayDeque<>();
    for (String script : scripts) {
      JsonNode root = root(script);
      if (root != null) {
        for (JsonNode node : root.isArray() ? root : List.of(root)) {
          roots.add(node);
          node.path("@graph").forEach(roots::add);
        }
      }
    }
    return roots;
  }

  private static @Nullable JsonNode root(String script) {
    try {
      return JSON.readTree(script);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static Fit fit(JsonNode types) {
    if (!types.isArray()) {
      return fit(types.asText(""));
    }
    Fit best = types.isEmpty() ? Fit.UNNAMED : Fit.NONE;
    for (JsonNode type : types) {
      Fit fit = fit(type.asText(""));
      best = fit.compareTo(best) < 0 ? fit : best;
    }
    return best;
  }

  /** The fit of a kind, which may be an address: http://schema.org/NewsArticle. */
  private static Fit fit(String type) {
    String name =
        type.substring(1 + Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')))
            .toLowerCase(Locale.ROOT);
    if (name.endsWith("article") || name.endsWith("posting") || name.equals("report")) {
      return Fit.ARTICLE;
    }
    if (name.endsWith("page")) {
      return Fit.PAGE;
    }
    return name.isEmpty() || name.equals("creativework") ? Fit.UNNAMED : Fit.NONE;
  }
}
