package rasid.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rasid.reconcile.ClaimGrouper;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.source.ArticleException;

/**
 * The program as a library: articles in, records out, without Beam and without files. Serves any
 * number of threads; models are loaded once in a JVM, in about a second.
 */
public final class Rasid {

  private final ArticleExtractor extractor;

  private Rasid(ArticleExtractor extractor) {
    this.extractor = extractor;
  }

  /** With what the program knows by itself. */
  public static Rasid create() {
    return with(ExtractionSettings.defaults());
  }

  /**
   * With further tables, or another share of Arabic letters.
   *
   * @throws IllegalStateException when a row of a table is bad, with table and line
   */
  public static Rasid with(ExtractionSettings settings) {
    return new Rasid(ArticleExtractor.with(settings));
  }

  /**
   * What an article says: the same records that the job writes for it.
   *
   * @throws ArticleException when it cannot be processed, for a reason that was to be expected
   */
  public ArticleRecords extract(ArticleText article) throws ArticleException {
    return ArticleRecords.of(extractor.extract(article.source()));
  }

  /**
   * The claims of some articles brought together: which speak of one quantity, and how they agree.
   * The same groups, in any order of the articles.
   */
  public List<ClaimGroup> reconcile(Collection<ArticleRecords> articles) {
    List<Report> reports = new ArrayList<>();
    for (ArticleRecords records : articles) {
      reports.addAll(records.reports());
    }
    reports.sort(Report::compareTo);
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(extractor.groupClasses(), groups::add);
    reports.forEach(grouper::add);
    grouper.finish();
    return groups;
  }
}
