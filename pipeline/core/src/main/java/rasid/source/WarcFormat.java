package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/**
 * An archive of web pages (WARC 1.0 and 1.1, as Common Crawl's news). Each page that was answered
 * with HTML is an article; its text is the verbatim text of all records. Requests, redirects,
 * images and the like are passed over.
 */
public final class WarcFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final int OK = 200;

  private final int maxBytes;

  public WarcFormat(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    try (WarcReader records = new WarcReader(in)) {
      for (WarcRecord entry : records) {
        if (entry instanceof WarcResponse response && isPage(response)) {
          readPage(address, address.getUri() + "#offset=" + records.position(), response, sink);
        }
      }
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.http().status() == OK
        && response.payloadType().base().equals(MediaType.HTML.base());
  }

  private void readPage(ArticleAddress address, String uri, WarcResponse response, Sink sink)
      throws IOException {
    byte[] html = response.http().body().stream().readNBytes(maxBytes + 1);
    if (html.length > maxBytes) {
      sink.failure(Failures.tooLong(uri, html, -1, maxBytes));
      return;
    }
    String charset = response.http().contentType().parameters().get("charset");
    HtmlArticle page;
    try {
      page = HtmlArticle.of(html, charset, response.target());
    } catch (IOException e) {
      String message = "is no page that can be read: " + e.getMessage();
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, html, html.length));
      return;
    }
    if (page.text().isBlank()) {
      sink.failure(Failures.empty(uri, html));
      return;
    }
    sink.article(
        new ArticleSource(
            uri,
            address.getName(),
            response.target(),
            page.text(),
            page.title(),
            page.published(),
            page.publisher(),
            response.target(),
            response.date().toString()),
        page.text().getBytes(StandardCharsets.UTF_8));
  }
}
