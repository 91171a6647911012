package rasid.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/**
 * An archive of web pages (WARC 1.0 and 1.1, as Common Crawl's news). Each page that was answered
 * with HTML is an article; its text is the verbatim text of all records. Requests, redirects,
 * images and the like are passed over. The payload of a page is its record, which is an archive by
 * itself.
 */
public final class WarcFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final int OK = 200;

  /** Bytes that headers may have besides the page. */
  private static final int HEADERS = 1 << 18;

  private final int maxBytes;

  public WarcFormat(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    WarcRecords records = new WarcRecords(new RecordBytes(in), maxBytes + HEADERS);
    boolean isMore = true;
    boolean isBehindDamage = false;
    while (isMore) {
      try {
        WarcRecords.Part part = records.next();
        isMore = part != null;
        if (part != null && !(isBehindDamage && part.fault() != null)) {
          readPart(address, part, sink);
          isBehindDamage = false;
        }
      } catch (DamagedException e) {
        sink.failure(e.failure(address.getUri()));
        isBehindDamage = true;
      }
    }
  }

  private void readPart(ArticleAddress address, WarcRecords.Part part, Sink sink) {
    String uri = address.getUri() + "#offset=" + part.begin();
    String fault = part.fault();
    if (fault == null && !"response".equals(part.type())) {
      return;
    }
    if (fault == null) {
      try (WarcReader reader = new WarcReader(new ByteArrayInputStream(part.bytes()))) {
        Optional<WarcRecord> read = reader.next();
        if (read.isPresent() && read.get() instanceof WarcResponse response) {
          fault = readPage(address, uri, part, response, sink);
        } else {
          fault = "is no WARC record of a response; fetch the archive again";
        }
      } catch (IOException | RuntimeException e) {
        // Of what the reader says to records that are none, any exception is one of its words.
        fault = "is no record of a page: " + e.getMessage() + "; fetch the archive again";
      }
    }
    if (fault != null) {
      sink.failure(
          Failures.of(uri, FailureCategory.BAD_RECORD, fault, part.bytes(), part.length()));
    }
  }

  /** Gives the page of a record; else tells why it is none. Null for what is no page. */
  private @Nullable String readPage(
      ArticleAddress address, String uri, WarcRecords.Part part, WarcResponse response, Sink sink)
      throws IOException {
    if (!isAsRecorded(part, response)) {
      return "does not have the digest that its header tells; fetch the archive again";
    }
    if (response.target().startsWith("http")
        && !response.contentType().base().equals(MediaType.HTTP.base())) {
      return "says not to hold what a server answered; fetch the archive again";
    }
    boolean isPage =
        response.http().status() == OK
            && response.payloadType().base().equals(MediaType.HTML.base());
    if (!isPage) {
      return null;
    }
    byte[] html = page(response).readNBytes(maxBytes + 1);
    if (html.length > maxBytes) {
      sink.failure(Failures.tooLong(uri, part.bytes(), part.length(), maxBytes));
      return null;
    }
    String charset = response.http().contentType().parameters().get("charset");
    String url = response.target();
    HtmlArticle page = HtmlArticle.of(html, charset, url);
    if (page.text().isBlank()) {
      sink.failure(Failures.empty(uri, part.bytes()));
      return null;
    }
    sink.article(
        new ArticleSource(
            uri,
            address.getName(),
            url,
            page.text(),
            page.title(),
            page.published(),
            page.publisher(),
            url,
            response.date().toString()),
        part.bytes());
    return null;
  }

  /** The page as it was before its server packed it; some archives hold it unpacked already. */
  private static InputStream page(WarcResponse response) throws IOException {
    String encoding =
        String.join(",", response.http().headers().all("Content-Encoding"))
            .strip()
            .toLowerCase(Locale.ROOT);
    InputStream body = new BufferedInputStream(response.http().body().stream());
    body.mark(2);
    int first = body.read();
    int second = body.read();
    body.reset();
    return switch (encoding) {
      case "", "identity", "none" -> body;
      case "gzip", "x-gzip" -> first == 0x1F && second == 0x8B ? new GZIPInputStream(body) : body;
      // Servers send both what the standard calls deflate and what is called so elsewhere.
      case "deflate" ->
          first >= 0 && ((first << 8) | second) % 31 == 0 && (first & 0xF) == 8
              ? new InflaterInputStream(body)
              : new InflaterInputStream(body, new Inflater(/* nowrap= */ true));
      case "br" -> new BrotliInputStream(body);
      default -> throw new IOException("its Content-Encoding is not known: " + encoding);
    };
  }

  /** Whether the content has the digest that the header tells, or tells none that can be made. */
  private static boolean isAsRecorded(WarcRecords.Part part, WarcResponse response) {
    Optional<WarcDigest> told = response.blockDigest();
    if (told.isEmpty() || part.bytes().length < part.length()) {
      return true;
    }
    try {
      MessageDigest digest = told.get().getDigester();
      digest.update(part.bytes(), part.headerLength(), part.bytes().length - part.headerLength());
      return Arrays.equals(digest.digest(), told.get().bytes());
    } catch (NoSuchAlgorithmException e) {
      return true;
    }
  }
}
