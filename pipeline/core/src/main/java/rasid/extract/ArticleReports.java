package rasid.extract;

import java.util.List;
import rasid.passage.Shingles;
import rasid.reconcile.ReportedArticle;
import rasid.reconcile.Reports;
import rasid.record.Report;

/** What reconciliation needs to know of an article. */
final class ArticleReports {

  private ArticleReports() {}

  /** The reports of an article, in the order of its claims. */
  static List<Report> of(Article article, Shingles shingles) {
    return Reports.of(
        new ReportedArticle(
            article.head().offsets(),
            article.claimRecords(),
            article.claims().classified(),
            article.sentences().sentences(),
            article.names().mentions(),
            article.names().towns(),
            article.names().country(),
            article.dates().published().moment(),
            shingles));
  }
}
