package rasid.extract;

import rasid.record.Document;
import rasid.record.PublishedBasis;
import rasid.source.ArticleSource;
import rasid.text.TextOffsets;

/**
 * An article as it was read, with what is computed of its text once.
 *
 * @param source what was read
 * @param contentSha256 SHA-256 of the text in UTF-8, hexadecimal
 * @param docId its id
 * @param offsets bridge between UTF-16 indexes and code points of the text
 */
public record ArticleHead(
    ArticleSource source, String contentSha256, String docId, TextOffsets offsets) {

  public static ArticleHead of(ArticleSource source) {
    String sha256 = source.contentSha256();
    return new ArticleHead(source, sha256, source.docId(sha256), TextOffsets.of(source.text()));
  }

  /** An article of a run, to be extracted again: with the run's ids. */
  public static ArticleHead of(Document document) {
    // A day that was found in the text is found there again, with its basis.
    boolean isGiven = document.getPublishedBasis() == PublishedBasis.METADATA;
    ArticleSource source =
        new ArticleSource(
            document.getUri(),
            document.getSourceId(),
            document.getSourceId(),
            document.getText(),
            document.getTitle(),
            isGiven ? document.getPublished() : null,
            document.getPublisher(),
            document.getUrl());
    return new ArticleHead(
        source,
        document.getContentSha256(),
        document.getDocId(),
        TextOffsets.of(document.getText()));
  }

  /** The verbatim text. */
  public String text() {
    return source.text();
  }
}
