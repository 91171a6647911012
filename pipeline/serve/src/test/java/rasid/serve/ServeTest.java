package rasid.serve;

import static com.google.common.truth.Truth.assertThat;
import static rasid.serve.ServedRun.FIRST;
import static rasid.serve.ServedRun.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is served of a run. What the page makes of it: the report's web/test. */
class ServeTest {

  @RegisterExtension static final ServedRun SERVED = new ServedRun();

  @Test
  void thePageAllowsItsOwnScriptAndServerOnly() throws Exception {
    Browser.Response page = SERVED.browser().get("/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<title>1 · rasid</title>");
    assertThat(page.body())
        .containsMatch("default-src 'none'; script-src 'sha256-[^' ]+'; connect-src 'self';");
    assertThat(page.head()).contains("X-Content-Type-Options: nosniff");
    assertThat(page.head()).contains("X-Frame-Options: DENY");
    assertThat(page.head()).doesNotContain("Server:");
  }

  @Test
  void whatChangedComesWithTheClaimsItSpeaksOf() throws Exception {
    JsonNode found = SERVED.browser().get("/data/changes").json();
    assertThat(found.path("kinds").path("GROWTH").asInt()).isEqualTo(1);
    JsonNode group = found.path("groups").get(0).path("group");
    assertThat(group.path("verdict").asText()).isEqualTo("GROWTH");
    JsonNode claims = found.path("claims");
    assertThat(claims.path("columns").path("point").toString()).isEqualTo("[12,15]");
    assertThat(claims.path("rows").toString()).isEqualTo("[0,1]");
    assertThat(group.path("members").findValuesAsText("row")).containsExactly("0", "1").inOrder();
  }

  @Test
  void anArticleHasItsTextAndTheCodePointsOfItsClaims() throws Exception {
    JsonNode article = SERVED.browser().get("/data/article?row=0").json().path("article");
    assertThat(article.path("text").asText()).isEqualTo(FIRST);
    JsonNode number = article.path("claims").get(0).path("number");
    int[] points = FIRST.codePoints().toArray();
    assertThat(new String(points, number.get(0).asInt(), 2)).isEqualTo("12");
    assertThat(SERVED.browser().get("/data/article?id=ffffffffffffffff").json().size())
        .isEqualTo(0);
  }

  @Test
  void anArticleOfARunThatWasReplacedIsNotTakenForAnother() throws Exception {
    Path own = SERVED.folder().resolve("run=replaced");
    ServedRun.write(own);
    try (Serve other = Serve.of(new ServeOptions(own, 0))) {
      Browser reader = new Browser(other.address());
      assertThat(reader.get("/data/article?row=0").status()).isEqualTo(200);
      Path documents = own.resolve("documents/part-00000.avro");
      Files.copy(
          own.resolve("claims/part-00000.avro"), documents, StandardCopyOption.REPLACE_EXISTING);
      Browser.Response found = reader.get("/data/article?row=0");
      assertThat(found.status()).isEqualTo(500);
      assertThat(found.json().path("error").asText()).contains("start scripts/serve.sh again");
    }
  }

  @Test
  void allValuesThatThePageShowsOfAFacetCanBeChosen() throws Exception {
    StringBuilder query = new StringBuilder("source=" + encoded("وزارة الصحة اللبنانية"));
    for (int i = 1; i < 2000; i++) {
      query.append("&source=").append(encoded("المتحدث باسم الجهة " + i));
    }
    assertThat(SERVED.total(query.toString())).isEqualTo(2);
  }

  @Test
  void claimsAreFoundByFacetsAndByWordsInAnySpelling() throws Exception {
    assertThat(SERVED.total("")).isEqualTo(3);
    assertThat(SERVED.total("event_type=KILLED")).isEqualTo(2);
    assertThat(SERVED.total("event_type=KILLED&event_type=INJURED")).isEqualTo(3);
    assertThat(SERVED.total("event_type=KILLED&publisher=" + encoded("ص"))).isEqualTo(1);
    assertThat(SERVED.total("q=" + encoded("وزاره الصحه"))).isEqualTo(2);
    assertThat(SERVED.total("q=Lebanon")).isEqualTo(2);
    JsonNode facets = SERVED.browser().get("/data/claims?event_type=KILLED").json().path("facets");
    assertThat(facets.path("event_type").toString()).isEqualTo("[[\"KILLED\",2],[\"INJURED\",1]]");
    assertThat(facets.path("source").toString()).isEqualTo("[[\"وزارة الصحة اللبنانية\",2]]");
    JsonNode sorted = SERVED.browser().get("/data/claims?sort=value:desc&count=2").json();
    assertThat(sorted.path("found").toString()).isEqualTo("[1,0]");
    assertThat(
            SERVED
                .browser()
                .get("/data/claims?sort=value:desc&count=2&from=2")
                .json()
                .path("found"))
        .hasSize(1);
  }

  @Test
  void aClaimIsExplainedWhenAsked() throws Exception {
    JsonNode claims = SERVED.browser().get("/data/queue").json().path("claims").path("columns");
    String id = claims.path("id").get(0).asText();
    assertThat(SERVED.browser().get("/data/why?id=" + id).json().path("why").asText())
        .contains("event KILLED");
    assertThat(SERVED.browser().get("/data/why?id=none-1").json().has("why")).isFalse();
  }
}
