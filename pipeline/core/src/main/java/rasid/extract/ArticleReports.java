package rasid.extract;

import java.util.List;
import rasid.passage.Shingles;
import rasid.reconcile.Reports;
import rasid.record.Report;

/** What reconciliation needs to know of an article. */
public final class ArticleReports {

  private ArticleReports() {}

  /** The reports of an article, in the order of its claims. */
  public static List<Report> of(Article article, Shingles shingles) {
    return Reports.of(
        article.head().offsets(), article.claimRecords(), article.names().towns(), shingles);
  }
}
