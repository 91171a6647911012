package rasid.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/** A file with an article on each line, as a JSON object. It can be read in ranges. */
public final class JsonLinesFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final int maxBytes;
  private final MetadataKeys keys;

  public JsonLinesFormat(int maxBytes, MetadataKeys keys) {
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  /**
   * Lines that begin inside the range; of a later range the first, partial line belongs to the one
   * before.
   */
  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
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
      if (lines.length() > maxBytes) {
        sink.failure(Failures.tooLong(uri, line, lines.length(), maxBytes));
      } else if (!isBlank(line)) {
        readLine(address, uri, at, line, sink);
      }
      at += lines.length();
    }
  }

  private void readLine(ArticleAddress address, String uri, long at, byte[] line, Sink sink) {
    String json = Failures.decode(uri, line, sink);
    if (json == null) {
      return;
    }
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      String message = "is not JSON: " + e.getOriginalMessage();
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, line, line.length));
      return;
    }
    String text = value(node, keys.text());
    if (text == null) {
      String message = "has no text under the key " + keys.text() + "; name it with --textKey";
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, line, line.length));
    } else if (text.isBlank()) {
      sink.failure(Failures.empty(uri, line));
    } else {
      sink.article(
          keys.article(uri, address.getName(), "#line=" + at, text, key -> value(node, key)), line);
    }
  }

  /** The value of a key as text; null when it has none. */
  static @Nullable String value(JsonNode node, String key) {
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
}
