package rasid.source;

import rasid.record.FailureCategory;

/**
 * An article cannot be processed, for a reason that was to be expected. It becomes a record in
 * {@code failures}.
 */
public final class ArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String stage;
  private final FailureCategory category;

  /**
   * @param stage the verb that failed: read, zone or annotate
   * @param category what kind of failure
   * @param message what was wrong, where, and what to do
   */
  public ArticleException(String stage, FailureCategory category, String message) {
    super(message);
    this.stage = stage;
    this.category = category;
  }

  public String stage() {
    return stage;
  }

  public FailureCategory category() {
    return category;
  }
}
