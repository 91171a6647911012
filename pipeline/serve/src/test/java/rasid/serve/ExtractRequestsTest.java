package rasid.serve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.serve.ServedRun.SECOND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One text to its records. */
class ExtractRequestsTest {

  @RegisterExtension static final ServedRun SERVED = new ServedRun();

  @Test
  void aTextBecomesItsRecords() throws Exception {
    JsonNode plain =
        SERVED
            .browser()
            .post("/extract?datasets=claims", "text/plain; charset=utf-8", ServedRun.SECOND)
            .json();
    assertThat(plain.path("claims").get(0).path("point").asDouble()).isEqualTo(15);
    assertThat(plain.has("documents")).isFalse();
    String article = "{\"id\": \"a\", \"text\": \"" + SECOND + "\", \"published\": \"2024-03-05\"}";
    JsonNode json = SERVED.browser().post("/extract", "application/json", article).json();
    assertThat(json.path("id").asText()).isEqualTo("a");
    assertThat(json.path("claims").get(0).path("statement_date").asText()).isEqualTo("2024-03-05");
    assertThat(json.path("documents")).hasSize(1);
  }

  @Test
  void aTextThatCannotBeExtractedIsToldWhy() throws Exception {
    assertFailure(422, "NOT_ARABIC", SERVED.browser().post("/extract", "text/plain", "no Arabic"));
    assertFailure(
        422, "is not JSON", SERVED.browser().post("/extract", "application/json", "{oops"));
    assertFailure(
        422,
        "no text under the key text",
        SERVED.browser().post("/extract", "application/json", "{}"));
    assertFailure(
        422,
        "is not JSON",
        SERVED.browser().post("/extract", "application/json", "[".repeat(90000)));
    assertFailure(
        415, "takes application/json", SERVED.browser().post("/extract", "text/html", SECOND));
    assertFailure(
        400,
        "no dataset claim",
        SERVED.browser().post("/extract?datasets=claim", "text/plain", SECOND));
    List<String> plain = List.of(SERVED.own(), "Content-Type: text/plain");
    List<String> announced =
        List.of(SERVED.own(), "Content-Type: text/plain", "Content-Length: 4000001");
    assertFailure(
        413, "at most 4000000 bytes", SERVED.browser().ask("POST /extract", announced, ""));
    List<String> unannounced =
        List.of(SERVED.own(), "Content-Type: text/plain", "Transfer-Encoding: chunked");
    String text = "x".repeat(4_000_010);
    String chunk = Integer.toHexString(text.length()) + "\r\n" + text + "\r\n0\r\n\r\n";
    assertFailure(
        413, "at most 4000000 bytes", SERVED.browser().ask("POST /extract", unannounced, chunk));
    assertFailure(422, "NOT_ARABIC", SERVED.browser().ask("POST /extract", plain, ""));
  }

  private static void assertFailure(int status, String words, Browser.Response response) {
    assertWithMessage(words + ": " + response).that(response.status()).isEqualTo(status);
    assertThat(response.body()).contains(words);
  }
}
