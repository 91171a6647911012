package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.Document;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;

/**
 * The documents of an earlier run, so that articles are worked on again without their sources. They
 * keep their ids.
 */
public final class DocumentsFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    try (DataFileStream<Document> documents =
        new DataFileStream<>(in, new SpecificDatumReader<>(Document.class))) {
      for (Document document : documents) {
        sink.article(article(document), document.getText().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static ArticleSource article(Document document) {
    PublishedBasis basis = document.getPublishedBasis();
    String given = basis == PublishedBasis.METADATA ? document.getPublished() : null;
    return new ArticleSource(
        document.getUri(),
        fileName(document.getUri()),
        document.getSourceId(),
        document.getText(),
        givenTitle(document),
        document.getPublishedRaw() == null ? given : document.getPublishedRaw(),
        document.getPublisher(),
        document.getUrl(),
        basis == PublishedBasis.CRAWLED ? document.getPublished() : null);
  }

  /** The title, when it is not only that of the text. */
  private static @Nullable String givenTitle(Document document) {
    boolean isInText =
        document.getZones().stream().anyMatch(zone -> zone.getType() == ZoneType.TITLE)
            && document.getText().contains(String.valueOf(document.getTitle()));
    return isInText ? null : document.getTitle();
  }

  /** The last part of an address, without the place in the file. */
  private static String fileName(String uri) {
    String file = uri.replaceFirst("#(line|row|offset)=\\d+$", "");
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
