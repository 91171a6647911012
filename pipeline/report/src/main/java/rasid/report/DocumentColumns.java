package rasid.report;

import rasid.record.Document;

/** What the page knows of each article of a table, as columns. */
public final class DocumentColumns {

  private final Columns columns = new Columns();

  /**
   * Adds an article.
   *
   * @param piece number of the piece of data that holds its text
   */
  public void add(Document document, int piece) {
    columns.text("id", document.getDocId());
    columns.text("sha256", document.getContentSha256());
    columns.number("piece", piece);
    columns.text("title", document.getTitle());
    columns.symbol("published", document.getPublished());
    columns.symbol("published_basis", document.getPublishedBasis());
    columns.symbol("publisher", document.getPublisher());
    columns.text("url", document.getUrl());
    columns.text("source_id", document.getSourceId());
    columns.number("code_points", document.getCodePoints());
    columns.number("claims", document.getClaims());
  }

  /** All that was added. */
  public Columns columns() {
    return columns;
  }
}
