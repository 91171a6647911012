package rasid.source;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.ContentId;

/**
 * An article as it was read.
 *
 * @param uri where it was read
 * @param fileName name of its file without folders
 * @param sourceId its name at the source: file name without ending, or the id of a line
 * @param text the verbatim text
 * @param title title from metadata
 * @param published date from metadata, as it stands there
 * @param publisher publisher from metadata
 * @param url address from metadata
 * @param crawled when its page was fetched, ISO 8601
 * @param keys names under which its line or row has a value; empty for what has none, such as a
 *     file of plain text
 */
public record ArticleSource(
    String uri,
    String fileName,
    String sourceId,
    String text,
    @Nullable String title,
    @Nullable String published,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String crawled,
    Set<String> keys) {

  /** An article that is no line and no row. */
  public ArticleSource(
      String uri,
      String fileName,
      String sourceId,
      String text,
      @Nullable String title,
      @Nullable String published,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String crawled) {
    this(uri, fileName, sourceId, text, title, published, publisher, url, crawled, Set.of());
  }

  /** An article of which it is not known when it was fetched. */
  public ArticleSource(
      String uri,
      String fileName,
      String sourceId,
      String text,
      @Nullable String title,
      @Nullable String published,
      @Nullable String publisher,
      @Nullable String url) {
    this(uri, fileName, sourceId, text, title, published, publisher, url, null);
  }

  /** SHA-256 of the text in UTF-8, hexadecimal. */
  public String contentSha256() {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  /**
   * Id from file name, source id and content: folders do not change it, other copies have another.
   */
  public String docId() {
    return docId(contentSha256());
  }

  /** The same, where the {@linkplain #contentSha256 hash} is known. */
  public String docId(String sha256) {
    return ContentId.of(fileName, sourceId, sha256);
  }
}
