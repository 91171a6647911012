package rasid.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The data of a written report, as its page unpacks it. */
final class WrittenReport {

  private WrittenReport() {}

  /** What a page of one file holds of a name. */
  static JsonNode inPage(String html, String name) throws IOException {
    Matcher element =
        Pattern.compile("id=\"data-" + name + "\">([A-Za-z0-9+/=]+)</script>").matcher(html);
    assertWithMessage(name).that(element.find()).isTrue();
    return unpacked(element.group(1));
  }

  /** What a file beside a page holds. */
  static JsonNode inFile(Path report, String name) throws IOException {
    Matcher call =
        Pattern.compile("rasid\\.load\\(\"" + name + "\",\"([A-Za-z0-9+/=]+)\"\\)\n")
            .matcher(Files.readString(report.resolve("data/" + name + ".js")));
    assertThat(call.matches()).isTrue();
    return unpacked(call.group(1));
  }

  static String explanation(JsonNode piece, String claim) {
    StringBuilder text = new StringBuilder();
    for (JsonNode place : piece.path("texts").path(claim)) {
      text.append(piece.path("words").get(place.asInt()).asText());
    }
    return text.toString();
  }

  private static JsonNode unpacked(String base64) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
      return new ObjectMapper().readTree(in);
    }
  }
}
