package rasid.training.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.Rasid;
import rasid.record.Claim;
import rasid.record.Report;
import rasid.source.ArticleException;
import rasid.training.Annotations;

/**
 * Articles of several outlets on some stories, with the quantity that each claim reports:
 * articles.jsonl.gz (id, published, text; an article's id is that of its story, a dash and its
 * number) and quantities.jsonl.gz (for each article its claims with number and quantity; for each
 * story its quantities with their verdict, where that is known) of a folder.
 */
final class StoryCorpus {

  /**
   * A report as the program makes it.
   *
   * @param story the story of its article
   * @param quantity what it reports; null where the claim is not annotated
   */
  record Known(Report report, String story, @Nullable String quantity) {}

  private final List<Known> reports = new ArrayList<>();
  private final Map<String, String> verdicts = new LinkedHashMap<>();

  private StoryCorpus() {}

  static StoryCorpus read(Path folder) throws IOException {
    StoryCorpus corpus = new StoryCorpus();
    Map<String, JsonNode> annotated = new HashMap<>();
    for (JsonNode row : Annotations.lines(folder.resolve("quantities.jsonl.gz"))) {
      if (row.has("doc_id")) {
        annotated.put(row.get("doc_id").asText(), row.get("claims"));
      } else {
        for (JsonNode quantity : row.get("quantities")) {
          corpus.verdicts.put(
              row.get("story").asText() + "-" + quantity.get("q").asText(),
              quantity.get("verdict").asText());
        }
      }
    }
    Rasid rasid = Rasid.create();
    for (JsonNode article : Annotations.lines(folder.resolve("articles.jsonl.gz"))) {
      String id = article.get("id").asText();
      JsonNode claims =
          Objects.requireNonNull(
              annotated.get(id), () -> "quantities.jsonl.gz has no line of " + id);
      corpus.add(extract(rasid, article), id.substring(0, id.lastIndexOf('-')), claims);
    }
    return corpus;
  }

  /** All reports, in the order of the articles. */
  List<Known> reports() {
    return reports;
  }

  /** The verdict of each quantity that has one. */
  Map<String, String> verdicts() {
    return verdicts;
  }

  private static ArticleRecords extract(Rasid rasid, JsonNode article) {
    try {
      return rasid.extract(
          Article.text(article.get("text").asText())
              .id(article.get("id").asText())
              .published(article.get("published").asText()));
    } catch (ArticleException e) {
      throw new IllegalStateException(article.get("id").asText() + " cannot be processed", e);
    }
  }

  private void add(ArticleRecords records, String story, JsonNode annotated) {
    for (int i = 0; i < records.claims().size(); i++) {
      Claim claim = records.claims().get(i);
      reports.add(new Known(records.reports().get(i), story, quantity(claim, annotated)));
    }
  }

  private static @Nullable String quantity(Claim claim, JsonNode annotated) {
    for (JsonNode row : annotated) {
      JsonNode number = row.get("number");
      if (claim.getNumber().getBegin() < number.get("end").asInt()
          && number.get("begin").asInt() < claim.getNumber().getEnd()) {
        return row.get("quantity").asText();
      }
    }
    return null;
  }
}
