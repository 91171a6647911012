package rasid.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.dataset.JsonLines;
import rasid.record.FailureCategory;
import rasid.source.ArticleException;

/**
 * Articles as JSON in, their records as JSON out, for programs in other languages. An article is an
 * object with {@code text}, and if known {@code id}, {@code title}, {@code published}, {@code
 * publisher} and {@code url}; an answer has its {@code id}, and a list for each dataset, or a
 * {@code failure} with its category and message. Serves any number of threads.
 */
public final class JsonExtraction {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rasid rasid;

  public JsonExtraction(Rasid rasid) {
    this.rasid = rasid;
  }

  /**
   * Datasets by their names; all when none is named.
   *
   * @throws IllegalArgumentException when one is none
   */
  public static List<Dataset> datasets(Collection<String> names) {
    return names.isEmpty()
        ? List.of(Dataset.values())
        : names.stream()
            .map(
                name ->
                    Dataset.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("no dataset " + name)))
            .toList();
  }

  /** The answer to an article. Whatever it holds, there is one. */
  public ObjectNode answer(String article, List<Dataset> wanted) {
    ObjectNode answer = JSON.createObjectNode();
    try {
      JsonNode read = JSON.readTree(article);
      answer.set("id", read.path("id"));
      if (!read.path("text").isTextual()) {
        return failed(answer, FailureCategory.BAD_RECORD, "has no text under the key text");
      }
      ArticleRecords records = rasid.extract(text(read));
      for (Dataset dataset : wanted) {
        List<SpecificRecord> found = records.byDataset().get(dataset);
        if (found != null) {
          ArrayNode array = answer.putArray(dataset.folder());
          found.forEach(one -> array.add(json(one)));
        }
      }
      return answer;
    } catch (JsonProcessingException e) {
      return failed(answer, FailureCategory.BAD_RECORD, "is not JSON: " + e.getOriginalMessage());
    } catch (ArticleException e) {
      return failed(answer, e.category(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // As in the job: one article that the program cannot cope with must not cost the others.
      return failed(answer, FailureCategory.PROCESSING_FAILED, String.valueOf(e));
    }
  }

  private static JsonNode json(SpecificRecord entry) {
    try {
      return JSON.readTree(JsonLines.line(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleText text(JsonNode article) {
    ArticleText text =
        Article.text(article.get("text").asText())
            .title(value(article, "title"))
            .published(value(article, "published"))
            .publisher(value(article, "publisher"))
            .url(value(article, "url"));
    String id = value(article, "id");
    return id == null ? text : text.id(id);
  }

  private static @Nullable String value(JsonNode article, String key) {
    JsonNode value = article.path(key);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static ObjectNode failed(ObjectNode answer, FailureCategory category, String message) {
    answer.putObject("failure").put("category", category.name()).put("message", message);
    return answer;
  }
}
