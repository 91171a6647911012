package rasid.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * JSON that is packed while it is written: gzip in base64, which a browser unpacks by itself, and
 * in which no text of an article can be taken for markup or script.
 */
final class PackedJson {

  private static final JsonFactory JSON = new ObjectMapper().getFactory();

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final JsonGenerator json;

  PackedJson() throws IOException {
    json = JSON.createGenerator(new GZIPOutputStream(packed, 1 << 16));
  }

  /** What writes the JSON. */
  JsonGenerator json() {
    return json;
  }

  /** Ends the JSON. */
  String base64() throws IOException {
    json.close();
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }
}
