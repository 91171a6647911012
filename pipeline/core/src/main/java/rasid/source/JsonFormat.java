package rasid.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/**
 * A file of JSON that is not told to have an article a line: an array of objects, or objects one
 * after another over as many lines as they take. Behind what is no JSON the file is not read on,
 * because nothing tells where the next object begins.
 */
public final class JsonFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final int maxBytes;
  private final MetadataKeys keys;

  public JsonFormat(int maxBytes, MetadataKeys keys) {
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    String uri = address.getUri() + "#item=";
    long item = 0;
    try (JsonParser json = JSON.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          JsonNode node = json.readValueAsTree();
          readItem(address, uri + item, "#item=" + item, node, sink);
          item++;
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          String message = "is no JSON object, but " + json.getText();
          sink.failure(Failures.of(uri + item, FailureCategory.BAD_RECORD, message, null, -1));
          item++;
        }
      }
    } catch (DamagedException e) {
      sink.failure(e.failure(address.getUri()));
      return;
    } catch (CharConversionException e) {
      String message = "is not UTF-8 from here on; name its encoding, as --charset=windows-1256";
      sink.failure(Failures.of(uri + item, FailureCategory.NOT_UTF8, message, null, -1));
      return;
    } catch (JsonProcessingException e) {
      String message =
          "is not JSON from here on: "
              + e.getOriginalMessage()
              + (e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr())
              + "; a file with an article on each line is named .jsonl";
      sink.failure(Failures.of(uri + item, FailureCategory.BAD_RECORD, message, null, -1));
      return;
    }
    if (item == 0) {
      sink.failure(Failures.empty(address.getUri(), new byte[0]));
    }
  }

  private void readItem(ArticleAddress address, String uri, String at, JsonNode node, Sink sink) {
    byte[] payload = node.toString().getBytes(StandardCharsets.UTF_8);
    String text = JsonLinesFormat.value(node, keys.text());
    if (payload.length > maxBytes) {
      sink.failure(Failures.tooLong(uri, payload, payload.length, maxBytes));
    } else if (text == null) {
      String message = JsonLinesFormat.withoutText(node, keys.text());
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, payload, payload.length));
    } else if (text.isBlank()) {
      sink.failure(Failures.empty(uri, payload));
    } else {
      sink.article(
          keys.article(
              uri,
              address.getName(),
              at,
              text,
              key -> JsonLinesFormat.value(node, key),
              JsonLinesFormat.keysWithValues(node)),
          payload);
    }
  }
}
