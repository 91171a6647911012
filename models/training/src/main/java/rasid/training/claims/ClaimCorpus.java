package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.quantity.Quantity;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.text.TextRange;
import rasid.training.Annotations;

/**
 * Annotated articles with all layers below claims, and what the annotation says of each number.
 *
 * <p>A corpus is a folder with articles.jsonl.gz (id, source, published, text), claims.jsonl.gz
 * (one document a line: claims, non_claims, with offsets in code points) and folds.tsv (id, fold,
 * source).
 */
final class ClaimCorpus {

  /** Decision about a number that the annotation does not list. */
  static final String UNLISTED = "OTHER";

  static final String CLAIM = "CLAIM";

  /**
   * An article with its annotation.
   *
   * @param fold the part of the corpus that it belongs to
   * @param source the collection that it comes from
   * @param article its layers
   * @param numbers what is annotated of each quantity, in order
   */
  record Annotated(int fold, String source, Article article, List<AnnotatedNumber> numbers) {}

  /**
   * A quantity with what is annotated of it.
   *
   * @param quantity the quantity
   * @param decision CLAIM, or the type of what is none; null where the annotation leaves it open
   * @param claim the annotated claim, or null
   */
  record AnnotatedNumber(Quantity quantity, @Nullable String decision, @Nullable JsonNode claim) {}

  private ClaimCorpus() {}

  /** Reads a corpus, in order. */
  static List<Annotated> read(Path folder) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    for (JsonNode line : Annotations.lines(folder.resolve("claims.jsonl.gz"))) {
      gold.put(line.get("doc_id").asText(), line);
    }
    Annotations.Parts parts = Annotations.parts(folder);
    ArticleExtractor extractor =
        ArticleExtractor.belowClaims(ExtractionSettings.defaults().withMinArabicShare(0));
    return Annotations.lines(folder.resolve("articles.jsonl.gz")).parallelStream()
        .flatMap(
            article -> {
              String id = article.get("id").asText();
              JsonNode annotated = gold.get(id);
              return annotated == null
                  ? Stream.empty()
                  : Stream.of(of(extract(extractor, article), annotated, parts.of(id)));
            })
        .toList();
  }

  private static Article extract(ArticleExtractor extractor, JsonNode article) {
    String id = article.get("id").asText();
    String published =
        article.path("published").isTextual() ? article.get("published").asText() : null;
    try {
      return extractor.withoutClaims(
          new ArticleSource(id, id, id, article.get("text").asText(), null, published, null, null));
    } catch (ArticleException e) {
      throw new IllegalStateException(id + " cannot be processed", e);
    }
  }

  private static Annotated of(Article article, JsonNode gold, Annotations.Part part) {
    Set<JsonNode> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Quantity> quantities = article.quantities().quantities();
    AnnotatedNumber[] numbers = new AnnotatedNumber[quantities.size()];
    // Each annotated claim is one number's: the one that it covers exactly, else the first it
    // meets.
    for (boolean exactly : new boolean[] {true, false}) {
      for (int i = 0; i < numbers.length; i++) {
        Quantity quantity = quantities.get(i);
        for (JsonNode claim : gold.get("claims")) {
          boolean meets =
              exactly
                  ? covers(article, claim.get("number"), quantity.number())
                  : meets(article, claim.get("number"), quantity.number());
          if (numbers[i] == null && meets && !taken.contains(claim)) {
            taken.add(claim);
            boolean required = claim.get("scoring").asText().equals("required");
            numbers[i] =
                new AnnotatedNumber(quantity, required ? CLAIM : null, required ? claim : null);
          }
        }
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers[i] == null ? none(article, gold, quantities.get(i)) : numbers[i];
    }
    return new Annotated(part.fold(), part.source(), article, List.of(numbers));
  }

  private static AnnotatedNumber none(Article article, JsonNode gold, Quantity quantity) {
    for (JsonNode none : gold.get("non_claims")) {
      if (meets(article, none, quantity.number())) {
        boolean open = none.path("scoring").asText().equals("optional");
        return new AnnotatedNumber(quantity, open ? null : none.get("type").asText(), null);
      }
    }
    return new AnnotatedNumber(quantity, UNLISTED, null);
  }

  private static boolean covers(Article article, JsonNode span, TextRange range) {
    return span.get("begin").asInt() == article.head().offsets().codePoint(range.begin())
        && span.get("end").asInt() == article.head().offsets().codePoint(range.end());
  }

  /** Whether an annotated span, in code points, and a range share a place. */
  static boolean meets(Article article, @Nullable JsonNode span, TextRange range) {
    return span != null
        && !span.isNull()
        && span.get("begin").asInt() < article.head().offsets().codePoint(range.end())
        && article.head().offsets().codePoint(range.begin()) < span.get("end").asInt();
  }
}
