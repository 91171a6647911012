package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.when.ArticleTimes;
import rasid.claim.when.Figure;
import rasid.claim.when.ScopeCues;
import rasid.claim.when.TimeWords;
import rasid.claim.when.WhenExample;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.ScopeTime;
import rasid.record.Span;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.text.TextRange;
import rasid.training.Annotations;

/**
 * Claims of articles with the time that annotators gave them: when.jsonl (a claim a line: doc_id,
 * day of the article, number, scope, begin and end, each a day, a month, a year or null),
 * articles.jsonl.gz and folds.tsv of a folder.
 */
final class TimeCorpus {

  /**
   * A claim with what is annotated.
   *
   * @param id its name in the corpus
   * @param fold the part of the corpus that its article belongs to
   * @param source the collection that its article comes from
   * @param example what the models see
   * @param scope the annotated scope
   * @param begin first day, month or year, or null
   * @param end last day, month or year, or null
   */
  record Timed(
      String id,
      String fold,
      String source,
      WhenExample example,
      ScopeTime scope,
      @Nullable String begin,
      @Nullable String end) {

    /** Whether a time is the annotated one, as exactly as that is known. */
    boolean isRight(rasid.claim.when.EventTime time) {
      return isRight(time.begin(), begin) && isRight(time.end(), end);
    }

    static boolean isRight(@Nullable LocalDate day, @Nullable String annotated) {
      return annotated == null ? day == null : day != null && day.toString().startsWith(annotated);
    }
  }

  private final ArticleExtractor extractor =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));
  private final TimeWords words = TimeWords.of(Lexicons.own().words());
  private final ScopeCues cues = ScopeCues.of(Lexicons.own());
  private final List<Timed> claims = new ArrayList<>();

  private TimeCorpus() {}

  /** The annotated claims that the program finds, in the order of the articles. */
  static List<Timed> read(Path folder) throws IOException {
    TimeCorpus corpus = new TimeCorpus();
    Annotations.Parts parts = Annotations.parts(folder);
    Map<String, List<JsonNode>> annotated = new HashMap<>();
    for (JsonNode claim : Annotations.lines(folder.resolve("when.jsonl"))) {
      annotated.computeIfAbsent(claim.get("doc_id").asText(), key -> new ArrayList<>()).add(claim);
    }
    for (JsonNode article : Annotations.lines(folder.resolve("articles.jsonl.gz"))) {
      String id = article.get("id").asText();
      List<JsonNode> rows = annotated.get(id);
      if (rows != null) {
        corpus.add(corpus.extract(id, article, rows), rows, parts.of(id));
      }
    }
    return corpus.claims;
  }

  private Article extract(String id, JsonNode article, List<JsonNode> rows) {
    String day = rows.get(0).get("day").asText();
    try {
      return extractor.extract(
          new ArticleSource(id, id, id, article.get("text").asText(), null, day, null, null));
    } catch (ArticleException e) {
      throw new IllegalStateException(id + " cannot be processed", e);
    }
  }

  private void add(Article article, List<JsonNode> rows, Annotations.Part part) {
    List<AnnotatedSentence> sentences = article.sentences().sentences();
    ArticleTimes times =
        ArticleTimes.of(
            words,
            article.dates().published().day(),
            sentences.stream().filter(AnnotatedSentence::asserts).toList(),
            article.dates().dates(),
            article.quantities().quantities());
    for (JsonNode row : rows) {
      for (Claim claim : article.claimRecords()) {
        if (claim.getNumber().getBegin() < row.get("number").get("end").asInt()
            && row.get("number").get("begin").asInt() < claim.getNumber().getEnd()) {
          Figure figure = figure(article, sentences.get(claim.getSentenceIndex()), claim);
          claims.add(
              new Timed(
                  row.get("id").asText(),
                  Integer.toString(part.fold()),
                  part.source(),
                  WhenExample.of(times, figure, cues),
                  ScopeTime.valueOf(row.get("scope").asText()),
                  text(row.get("begin")),
                  text(row.get("end"))));
          break;
        }
      }
    }
  }

  private static Figure figure(Article article, AnnotatedSentence sentence, Claim claim) {
    return new Figure(
        sentence,
        range(article, claim.getNumber()),
        claim.getPoint() == null ? Double.NaN : claim.getPoint(),
        claim.getKind().toString(),
        claim.getCountedClass(),
        claim.getEventType(),
        claim.getTriggers().isEmpty() ? null : range(article, claim.getTriggers().get(0)),
        claim.getCue() == null ? null : range(article, claim.getCue()));
  }

  private static TextRange range(Article article, Span span) {
    return article.head().offsets().range(span.getBegin(), span.getEnd());
  }

  private static @Nullable String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }
}
