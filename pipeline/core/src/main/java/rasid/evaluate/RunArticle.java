package rasid.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.LocalRun;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.NumberExpression;
import rasid.record.Sentence;
import rasid.record.Span;

/**
 * What a run has of one article.
 *
 * @param text the article
 * @param publisher who published it; null when unknown
 * @param claims its claims
 * @param sentences where its sentences are; empty unless asked for
 * @param numbers its number expressions; empty unless asked for
 */
record RunArticle(
    String text,
    @Nullable String publisher,
    List<Claim> claims,
    List<Span> sentences,
    List<NumberExpression> numbers) {

  /**
   * Reads articles of a run.
   *
   * @param sourceIds the articles that are wanted
   * @param withSentences whether sentences and numbers are wanted too
   * @return the articles that the run has, by their source_id
   */
  static Map<String, RunArticle> read(LocalRun run, Set<String> sourceIds, boolean withSentences)
      throws IOException {
    Map<String, RunArticle> articles = new TreeMap<>();
    Map<String, RunArticle> byDocId = new HashMap<>();
    run.forEach(
        Document.class,
        document -> {
          if (sourceIds.contains(document.getSourceId())) {
            byDocId.put(
                document.getDocId(),
                articles.computeIfAbsent(document.getSourceId(), id -> of(document)));
          }
        });
    run.forEach(Claim.class, claim -> add(byDocId, claim.getDocId(), RunArticle::claims, claim));
    if (withSentences) {
      run.forEach(
          Sentence.class,
          sentence ->
              add(
                  byDocId,
                  sentence.getDocId(),
                  RunArticle::sentences,
                  new Span(sentence.getBegin(), sentence.getEnd(), sentence.getText())));
      run.forEach(
          NumberExpression.class,
          number -> add(byDocId, number.getDocId(), RunArticle::numbers, number));
    }
    return articles;
  }

  private static RunArticle of(Document document) {
    return new RunArticle(
        document.getText(),
        document.getPublisher(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static <T> void add(
      Map<String, RunArticle> articles, String docId, Function<RunArticle, List<T>> list, T entry) {
    RunArticle article = articles.get(docId);
    if (article != null) {
      list.apply(article).add(entry);
    }
  }
}
