package rasid.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.claim.review.Correction;
import rasid.claim.review.Corrections;
import rasid.dataset.LocalRun;
import rasid.record.Claim;
import rasid.record.Document;

/**
 * An article of a run that somebody said something of.
 *
 * @param document the article
 * @param corrections what was said, in that order
 * @param claims its claims in the run
 */
record ReviewedArticle(Document document, List<Correction> corrections, List<Claim> claims) {

  /** The reviewed articles of a run, in the order of its files. */
  static List<ReviewedArticle> of(LocalRun run, Corrections corrections) throws IOException {
    List<ReviewedArticle> articles = new ArrayList<>();
    Map<String, ReviewedArticle> byId = new HashMap<>();
    run.forEach(
        Document.class,
        document -> {
          List<Correction> said = corrections.of(document.getContentSha256(), document.getDocId());
          if (!said.isEmpty()) {
            ReviewedArticle article = new ReviewedArticle(document, said, new ArrayList<>());
            articles.add(article);
            byId.put(document.getDocId(), article);
          }
        });
    run.forEach(
        Claim.class,
        claim -> {
          ReviewedArticle article = byId.get(claim.getDocId());
          if (article != null) {
            article.claims().add(claim);
          }
        });
    return articles;
  }
}
