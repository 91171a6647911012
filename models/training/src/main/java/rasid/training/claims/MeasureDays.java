package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.time.ArticleDate;
import rasid.training.Annotations;

/**
 * Tells how often the day of an article is found from its text alone: {@code MeasureDays DAYS
 * CORPUS_FOLDER}, where DAYS has an article a line (doc_id, day). It shows for each basis how many
 * days are right and which are not, and how many of all other articles were given a day.
 */
final class MeasureDays {

  private MeasureDays() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("MeasureDays DAYS CORPUS_FOLDER");
    }
    Map<String, LocalDate> days = new HashMap<>();
    for (JsonNode row : Annotations.lines(Path.of(arguments[0]))) {
      days.put(row.get("doc_id").asText(), LocalDate.parse(row.get("day").asText()));
    }
    ArticleExtractor extractor =
        ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));
    Map<String, Integer> counts = new TreeMap<>();
    Path articles = Path.of(arguments[1]).resolve("articles.jsonl.gz");
    for (JsonNode article : Annotations.lines(articles)) {
      String id = article.get("id").asText();
      ArticleDate found = day(extractor, id, article.get("text").asText());
      LocalDate day = days.get(id);
      String verdict = day == null ? "not judged" : day.equals(found.day()) ? "right" : "wrong";
      counts.merge(found.basis() + " " + verdict, 1, Integer::sum);
      if (verdict.equals("wrong")) {
        System.out.println(id + ": " + found.day() + " by " + found.basis() + ", not " + day);
      }
    }
    counts.forEach((row, count) -> System.out.printf("%-20s %4d%n", row, count));
  }

  private static ArticleDate day(ArticleExtractor extractor, String id, String text) {
    try {
      return extractor
          .extract(new ArticleSource(id, id, id, text, null, null, null, null))
          .dates()
          .published();
    } catch (ArticleException e) {
      return ArticleDate.UNKNOWN;
    }
  }
}
