package rasid.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
    return packed(format, Packing.GZIP, bytes);
  }

  /** Reads members to their end. */
  static Reading packed(ArticleFormat format, Packing packing, byte[] bytes) throws IOException {
    return of(format, packing.unpack(new ByteArrayInputStream(bytes)), bytes.length);
  }

  /**
   * Reads a stream to its end.
   *
   * @param size how long it was said to be
   */
  static Reading of(ArticleFormat format, InputStream in, long size) throws IOException {
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

  /** Where they stand, ids at the source and texts. */
  List<String> places() {
    return articles.stream()
        .map(article -> article.uri() + " " + article.sourceId() + ": " + article.text())
        .toList();
  }

  static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    return Packing.GZIP.pack(bytes);
  }
}
