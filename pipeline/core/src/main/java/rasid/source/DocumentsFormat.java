package rasid.source;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.Document;
import rasid.record.FailureCategory;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;

/**
 * The documents of an earlier run, so that articles are worked on again without their sources. They
 * keep their ids. A document counts when its text has the hash that it tells: Avro itself has no
 * checksums. Of a damaged block all is read that stands before the damage; reading goes on at the
 * next block.
 */
public final class DocumentsFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final String ENDS_EARLY = "it ends too early";

  private final BlockExpansion expansion;

  /**
   * @param maxBytes longest article
   * @param maxExpansion how many times as large as it lies there a block may become
   */
  public DocumentsFormat(int maxBytes, int maxExpansion) {
    expansion = new BlockExpansion(maxBytes, maxExpansion);
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    AvroBlocks blocks = new AvroBlocks(new RecordBytes(in));
    boolean isMore = true;
    while (isMore) {
      try {
        AvroBlocks.Block block = blocks.next();
        isMore = block != null;
        if (block != null) {
          String uri = address.getUri() + "#block=" + block.begin();
          String fault = block.fault();
          if (fault == null) {
            fault = expansion.fault(blocks.codec(), block.bytes());
          }
          if (fault == null) {
            fault = read(blocks, block, uri, sink);
          }
          if (fault != null) {
            String message =
                "documents cannot be read: " + fault + "; reading goes on at the next block";
            FailureCategory category = FailureCategory.BAD_RECORD;
            byte[] bytes = block.bytes();
            sink.failure(Failures.of(uri, category, message, bytes, block.length()));
          }
        }
      } catch (DamagedException e) {
        sink.failure(e.failure(address.getUri()));
      }
    }
  }

  /** Gives the documents of a block; tells what is wrong with it, or null. */
  private static @Nullable String read(
      AvroBlocks blocks, AvroBlocks.Block block, String uri, Sink sink) throws IOException {
    long done = 0;
    try (DataFileReader<Document> documents =
        blocks.records(block, new SpecificDatumReader<>(Document.class))) {
      while (done < block.records() && documents.hasNext()) {
        Document document = documents.next();
        done++;
        byte[] text = document.getText().getBytes(StandardCharsets.UTF_8);
        ArticleSource article = article(document);
        if (article.contentSha256().equals(document.getContentSha256())) {
          sink.article(article, text);
        } else {
          sink.failure(
              Failures.of(
                  uri + "," + done,
                  FailureCategory.BAD_RECORD,
                  "the text of the document does not have its content_sha256: it was damaged",
                  text,
                  text.length));
        }
      }
    } catch (AvroRuntimeException | IOException | IndexOutOfBoundsException e) {
      String why = Throwables.getRootCause(e).getMessage();
      return left(block, done) + " (" + (why == null ? ENDS_EARLY : why) + ")";
    } catch (OutOfMemoryError e) {
      // Avro makes room for as many letters as a damaged length tells, before it looks for them. A
      // block itself is small: with more memory it would find the end.
      return left(block, done) + " (" + ENDS_EARLY + ")";
    }
    return null;
  }

  private static String left(AvroBlocks.Block block, long done) {
    return (block.records() - done) + " of a block of " + block.records();
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
