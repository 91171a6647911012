package rasid.stages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.NewsClaimsOptions;
import rasid.article.ArticleSource;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * Reads the articles of an address: a text file is one article, a line of a .jsonl file is one.
 * Compressed files are unpacked by their ending. What cannot be read becomes a failure with its
 * payload.
 */
public final class ReadArticles implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Longest payload that a failure keeps. */
  private static final int MAX_PAYLOAD = 1 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Takes what is read. */
  interface Sink {
    void article(ArticleSource article, byte[] payload) throws IOException;

    void failure(Failure failure) throws IOException;
  }

  /** One for each JVM, so that a folder's table is read once for all shards. */
  private static final SideMetadata METADATA = new SideMetadata();

  private final int maxBytes;
  private final String idKey;
  private final String textKey;
  private final String titleKey;
  private final String publishedKey;
  private final String publisherKey;
  private final String urlKey;

  private ReadArticles(NewsClaimsOptions options) {
    this.maxBytes = options.getMaxArticleBytes();
    this.idKey = options.getIdKey();
    this.textKey = options.getTextKey();
    this.titleKey = options.getTitleKey();
    this.publishedKey = options.getPublishedKey();
    this.publisherKey = options.getPublisherKey();
    this.urlKey = options.getUrlKey();
  }

  public static ReadArticles with(NewsClaimsOptions options) {
    return new ReadArticles(options);
  }

  /** A failure of reading. */
  static Failure failure(
      String uri,
      FailureCategory category,
      String message,
      byte @Nullable [] payload,
      long length) {
    return failure(uri, "read", category, message, payload, length);
  }

  /** A failure of any stage; the payload is cut to what a record keeps. */
  static Failure failure(
      String uri,
      String stage,
      FailureCategory category,
      String message,
      byte @Nullable [] payload,
      long length) {
    ByteBuffer kept =
        payload == null ? null : ByteBuffer.wrap(payload, 0, Math.min(payload.length, MAX_PAYLOAD));
    return new Failure(uri, stage, category, message, kept, length);
  }

  /** Reads an address from its beginning to its end. */
  void read(ArticleAddress address, Sink sink) throws IOException {
    if (address.getUri().endsWith("/")) {
      String message = "is a folder; match its files, as " + address.getUri() + "*.txt";
      sink.failure(failure(address.getUri(), FailureCategory.UNREADABLE, message, null, -1));
      return;
    }
    String lower = address.getName().toLowerCase(Locale.ROOT);
    boolean lines = lower.endsWith(".jsonl") || lower.matches(".*\\.jsonl\\.(gz|bz2|zst)");
    try (InputStream in = open(address)) {
      if (lines) {
        readLines(address, in, sink);
      } else {
        readFile(address, in, sink);
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof SinkException failed) {
        throw failed.cause;
      }
      sink.failure(
          failure(
              address.getUri(),
              FailureCategory.UNREADABLE,
              "cannot be read: " + e + "; check the file and its rights",
              null,
              -1));
    }
  }

  private static InputStream open(ArticleAddress address) throws IOException {
    ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchSingleFileSpec(address.getUri()).resourceId());
    if (address.getBegin() > 0) {
      // One byte back: a line that begins exactly at the border belongs to this range.
      ((SeekableByteChannel) channel).position(address.getBegin() - 1);
      return new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    }
    return new BufferedInputStream(
        Channels.newInputStream(Compression.detect(address.getName()).readDecompressed(channel)),
        1 << 16);
  }

  private void readFile(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    String uri = address.getUri();
    if (bytes.length > maxBytes) {
      emit(() -> sink.failure(tooLong(uri, bytes, -1)));
      return;
    }
    String name = address.getName();
    String text = decode(uri, bytes, sink);
    if (text != null) {
      Map<String, String> known = METADATA.of(uri, name);
      emit(
          () ->
              sink.article(
                  new ArticleSource(
                      uri,
                      name,
                      stem(name),
                      text,
                      known.get(titleKey),
                      known.get(publishedKey),
                      known.get(publisherKey),
                      known.get(urlKey)),
                  bytes));
    }
  }

  /** File name without the endings .gz and .txt. */
  static String stem(String name) {
    String stem = name.replaceFirst("\\.(gz|bz2|zst)$", "");
    int dot = stem.lastIndexOf('.');
    return dot > 0 ? stem.substring(0, dot) : stem;
  }

  private Failure tooLong(String uri, byte[] bytes, long length) {
    return failure(
        uri,
        FailureCategory.TOO_LONG,
        "longer than " + maxBytes + " bytes; raise --maxArticleBytes to accept it",
        bytes,
        length);
  }

  private static @Nullable String decode(String uri, byte[] bytes, Sink sink) throws IOException {
    for (byte b : bytes) {
      if (b == 0) {
        emit(
            () ->
                sink.failure(
                    failure(
                        uri,
                        FailureCategory.NOT_UTF8,
                        "holds zero bytes: a binary file, not text",
                        bytes,
                        bytes.length)));
        return null;
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.isBlank()) {
        emit(
            () ->
                sink.failure(
                    failure(uri, FailureCategory.EMPTY, "holds no text", bytes, bytes.length)));
        return null;
      }
      return text;
    } catch (CharacterCodingException e) {
      emit(
          () ->
              sink.failure(
                  failure(
                      uri,
                      FailureCategory.NOT_UTF8,
                      "is not UTF-8; convert it (iconv -f CP1256 -t UTF-8)",
                      bytes,
                      bytes.length)));
      return null;
    }
  }

  /**
   * Lines that begin inside the range; of a later range the first, partial line belongs to the one
   * before.
   */
  private void readLines(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    LineReader lines = new LineReader(in, maxBytes);
    long at = address.getBegin();
    if (at > 0) {
      lines.next();
      at = address.getBegin() - 1 + lines.length();
    }
    boolean whole = address.getBegin() == 0 && address.getEnd() >= address.getSize();
    while ((whole || at < address.getEnd()) && lines.next()) {
      String uri = address.getUri() + "#line=" + at;
      byte[] line = lines.bytes();
      long length = lines.length();
      if (length > maxBytes) {
        emit(() -> sink.failure(tooLong(uri, line, length)));
      } else if (!isBlank(line)) {
        readLine(address, uri, at, line, sink);
      }
      at += length;
    }
  }

  private void readLine(ArticleAddress address, String uri, long at, byte[] line, Sink sink)
      throws IOException {
    String json = decode(uri, line, sink);
    if (json == null) {
      return;
    }
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      emit(
          () ->
              sink.failure(
                  failure(
                      uri,
                      FailureCategory.BAD_RECORD,
                      "is not JSON: " + e.getOriginalMessage(),
                      line,
                      line.length)));
      return;
    }
    String text = field(node, textKey);
    if (text == null) {
      emit(
          () ->
              sink.failure(
                  failure(
                      uri,
                      FailureCategory.BAD_RECORD,
                      "has no text under the key " + textKey + "; name it with --textKey",
                      line,
                      line.length)));
      return;
    }
    if (text.isBlank()) {
      emit(
          () ->
              sink.failure(
                  failure(uri, FailureCategory.EMPTY, "holds no text", line, line.length)));
      return;
    }
    String id = field(node, idKey);
    String sourceId = id != null ? id : address.getName() + "#line=" + at;
    emit(
        () ->
            sink.article(
                new ArticleSource(
                    uri,
                    address.getName(),
                    sourceId,
                    text,
                    field(node, titleKey),
                    field(node, publishedKey),
                    field(node, publisherKey),
                    field(node, urlKey)),
                line));
  }

  private static @Nullable String field(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Keeps errors of writing apart from those of reading, which become failures. */
  private static void emit(Emission emission) {
    try {
      emission.run();
    } catch (IOException e) {
      throw new SinkException(e);
    }
  }

  private interface Emission {
    void run() throws IOException;
  }

  private static final class SinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    SinkException(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
