package rasid.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import rasid.record.ArticleAddress;
import rasid.record.Failure;

/** What a format makes of some bytes. */
final class Reading implements ArticleFormat.Sink {

  static final MetadataKeys KEYS =
      new MetadataKeys("id", "text", "title", "published", "publisher", "url");

  static final int MAX_BYTES = 4_000_000;

  final List<ArticleSource> articles = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();

  /** Reads bytes to their end. */
  static Reading of(ArticleFormat format, byte[] bytes) throws IOException {
    return of(format, new ByteArrayInputStream(bytes), bytes.length);
  }

  /** Reads gzip members to their end. */
  static Reading packed(ArticleFormat format, byte[] bytes) throws IOException {
    return of(format, new GzipMembers(new ByteArrayInputStream(bytes)), bytes.length);
  }

  private static Reading of(ArticleFormat format, InputStream in, long size) throws IOException {
    Reading reading = new Reading();
    format.read(new ArticleAddress("/in/file", "file", 0L, size, size, List.of()), in, reading);
    return reading;
  }

  @Override
  public void article(ArticleSource article, byte[] payload) {
    articles.add(article);
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  /** Ids at the source and texts. */
  List<String> texts() {
    return articles.stream().map(article -> article.sourceId() + ": " + article.text()).toList();
  }

  static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }
}
