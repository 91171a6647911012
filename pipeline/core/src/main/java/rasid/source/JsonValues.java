package rasid.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Failure;

/** Values of JSON in bytes. */
final class JsonValues {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonValues() {}

  /** A JSON value, or why it is none. */
  record Parsed(@Nullable JsonNode node, @Nullable Failure failure, String why) {}

  static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** The value of bytes, or the failure of those that are no text. */
  static Parsed parse(String uri, byte[] bytes) {
    Failure[] failure = new Failure[1];
    String json = Failures.decode(uri, bytes, found -> failure[0] = found);
    if (json == null) {
      return new Parsed(null, failure[0], "it is no text");
    }
    try {
      return new Parsed(JSON.readTree(json), null, "");
    } catch (JsonProcessingException e) {
      String at =
          e.getLocation() == null
              ? ""
              : ", at letter " + e.getLocation().getCharOffset() + " of it";
      return new Parsed(null, null, e.getOriginalMessage() + at);
    }
  }

  /** The key that an object begins with, as it stands in the file; null when none can be read. */
  static @Nullable String keyAtBegin(byte[] object) {
    int begin = 1;
    while (begin < object.length && isBlank(object[begin])) {
      begin++;
    }
    int end = begin + 1;
    while (end < object.length && object[end] != '"') {
      end++;
    }
    boolean isKey = end < object.length && object[begin] == '"';
    byte[] key = isKey ? Arrays.copyOfRange(object, begin, end + 1) : new byte[0];
    JsonNode node = parse("", key).node();
    return node == null ? null : node.asText();
  }
}
