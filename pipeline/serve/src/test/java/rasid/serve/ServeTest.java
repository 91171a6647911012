package rasid.serve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.RunFixture;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.Rasid;
import rasid.source.ArticleException;

/** What is served of a run, and to whom. What the page makes of it: the report's web/test. */
class ServeTest {

  private static final String FIRST =
      "🇮🇶🙂 أعلنت وزارة الصحة اللبنانية مقتل 12 شخصا في انفجار في بيروت. <script>alert('x')</script>";
  private static final String SECOND =
      "أعلنت وزارة الصحة اللبنانية مقتل 15 شخصا في انفجار في بيروت.";
  private static final String THIRD = "قال مصدر أمني إن 4 جنود أصيبوا في هجوم في بغداد.";

  @TempDir static Path temp;

  private static Path run;
  private static List<Path> filesBefore;
  private static Serve serve;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    run = temp.resolve("run=1");
    write(run);
    filesBefore = files(run);
    serve = Serve.of(new ServeOptions(run, 0));
    browser = new Browser(serve.address());
  }

  @AfterAll
  static void stop() throws Exception {
    serve.close();
  }

  private static void write(Path folder) throws IOException, ArticleException {
    RunFixture.write(folder, records().toArray(SpecificRecord[]::new));
    Files.writeString(folder.resolve("_SUCCESS"), "{}");
  }

  private static List<SpecificRecord> records() throws ArticleException {
    Rasid rasid = Rasid.create();
    List<ArticleRecords> articles = new ArrayList<>();
    articles.add(rasid.extract(Article.text(FIRST).published("2024-03-04")));
    articles.add(rasid.extract(Article.text(SECOND).published("2024-03-05").publisher("ص")));
    articles.add(rasid.extract(Article.text(THIRD).published("2024-03-05")));
    List<SpecificRecord> records = new ArrayList<>();
    articles.forEach(article -> article.byDataset().values().forEach(records::addAll));
    records.addAll(rasid.reconcile(articles));
    return records;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  @Test
  void thePageAllowsItsOwnScriptAndServerOnly() throws Exception {
    Browser.Response page = browser.get("/");
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
    JsonNode found = browser.get("/data/changes").json();
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
    JsonNode article = browser.get("/data/article?row=0").json().path("article");
    assertThat(article.path("text").asText()).isEqualTo(FIRST);
    JsonNode number = article.path("claims").get(0).path("number");
    int[] points = FIRST.codePoints().toArray();
    assertThat(new String(points, number.get(0).asInt(), 2)).isEqualTo("12");
    assertThat(browser.get("/data/article?id=ffffffffffffffff").json().size()).isEqualTo(0);
  }

  @Test
  void anArticleOfARunThatWasReplacedIsNotTakenForAnother() throws Exception {
    Path own = temp.resolve("run=replaced");
    write(own);
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
  void claimsAreFoundByFacetsAndByWordsInAnySpelling() throws Exception {
    assertThat(total("")).isEqualTo(3);
    assertThat(total("event_type=KILLED")).isEqualTo(2);
    assertThat(total("event_type=KILLED|INJURED")).isEqualTo(3);
    assertThat(total("event_type=KILLED&publisher=" + encoded("ص"))).isEqualTo(1);
    assertThat(total("q=" + encoded("وزاره الصحه"))).isEqualTo(2);
    assertThat(total("q=Lebanon")).isEqualTo(2);
    JsonNode facets = browser.get("/data/claims?event_type=KILLED").json().path("facets");
    assertThat(facets.path("event_type").toString()).isEqualTo("[[\"KILLED\",2],[\"INJURED\",1]]");
    assertThat(facets.path("source").toString()).isEqualTo("[[\"وزارة الصحة اللبنانية\",2]]");
    JsonNode sorted = browser.get("/data/claims?sort=value:desc&count=2").json();
    assertThat(sorted.path("found").toString()).isEqualTo("[1,0]");
    assertThat(browser.get("/data/claims?sort=value:desc&count=2&from=2").json().path("found"))
        .hasSize(1);
  }

  private static int total(String query) throws IOException {
    return browser.get("/data/claims?" + query).json().path("total").asInt();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aClaimIsExplainedWhenAsked() throws Exception {
    JsonNode claims = browser.get("/data/queue").json().path("claims").path("columns");
    String id = claims.path("id").get(0).asText();
    assertThat(browser.get("/data/why?id=" + id).json().path("why").asText())
        .contains("event KILLED");
    assertThat(browser.get("/data/why?id=none-1").json().has("why")).isFalse();
  }

  @Test
  void aTextBecomesItsRecords() throws Exception {
    JsonNode plain =
        browser.post("/extract?datasets=claims", "text/plain; charset=utf-8", SECOND).json();
    assertThat(plain.path("claims").get(0).path("point").asDouble()).isEqualTo(15);
    assertThat(plain.has("documents")).isFalse();
    String article = "{\"id\": \"a\", \"text\": \"" + SECOND + "\", \"published\": \"2024-03-05\"}";
    JsonNode json = browser.post("/extract", "application/json", article).json();
    assertThat(json.path("id").asText()).isEqualTo("a");
    assertThat(json.path("claims").get(0).path("statement_date").asText()).isEqualTo("2024-03-05");
    assertThat(json.path("documents")).hasSize(1);
  }

  @Test
  void aTextThatCannotBeExtractedIsToldWhy() throws Exception {
    assertFailure(422, "NOT_ARABIC", browser.post("/extract", "text/plain", "no Arabic"));
    assertFailure(422, "is not JSON", browser.post("/extract", "application/json", "{oops"));
    assertFailure(
        422, "no text under the key text", browser.post("/extract", "application/json", "{}"));
    assertFailure(
        422, "is not JSON", browser.post("/extract", "application/json", "[".repeat(90000)));
    assertFailure(415, "takes application/json", browser.post("/extract", "text/html", SECOND));
    assertFailure(
        400, "no dataset claim", browser.post("/extract?datasets=claim", "text/plain", SECOND));
    List<String> plain = List.of(own(), "Content-Type: text/plain");
    List<String> announced = List.of(own(), "Content-Type: text/plain", "Content-Length: 4000001");
    assertFailure(413, "at most 4000000 bytes", browser.ask("POST /extract", announced, ""));
    List<String> unannounced =
        List.of(own(), "Content-Type: text/plain", "Transfer-Encoding: chunked");
    String text = "x".repeat(4_000_010);
    String chunk = Integer.toHexString(text.length()) + "\r\n" + text + "\r\n0\r\n\r\n";
    assertFailure(413, "at most 4000000 bytes", browser.ask("POST /extract", unannounced, chunk));
    assertFailure(422, "NOT_ARABIC", browser.ask("POST /extract", plain, ""));
  }

  private static String own() {
    return "Host: 127.0.0.1:" + browser.port();
  }

  private static void assertFailure(int status, String words, Browser.Response response) {
    assertWithMessage(words + ": " + response).that(response.status()).isEqualTo(status);
    assertThat(response.body()).contains(words);
  }

  @Test
  void nobodyElseIsAnswered() throws Exception {
    int port = browser.port();
    for (String host :
        List.of(
            "evil.example:" + port,
            "127.0.0.1",
            "localhost:1",
            "[::1]:" + port,
            "127.0.0.1:" + port + ".evil")) {
      assertWithMessage(host)
          .that(browser.ask("GET /data/size", List.of("Host: " + host), "").status())
          .isAnyOf(400, 403);
    }
    assertThat(browser.ask("GET /", List.of(), "").status()).isEqualTo(400);
    assertThat(browser.ask("GET /data/size", List.of("Host: localhost:" + port), "").status())
        .isEqualTo(200);
    for (String other :
        List.of(
            "Origin: http://evil.example",
            "Origin: null",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site")) {
      assertWithMessage(other)
          .that(browser.ask("GET /data/size", List.of(own(), other), "").status())
          .isEqualTo(403);
      assertWithMessage(other)
          .that(
              browser
                  .ask("POST /extract", List.of(own(), other, "Content-Type: text/plain"), SECOND)
                  .status())
          .isEqualTo(403);
    }
    assertThat(browser.ask("GET /", List.of(own(), "Sec-Fetch-Site: cross-site"), "").status())
        .isEqualTo(200);
    assertThat(
            browser
                .ask("GET /data/size", List.of(own(), "Origin: http://127.0.0.1:" + port), "")
                .status())
        .isEqualTo(200);
  }

  @Test
  void noOtherAddressOfThisMachineListens() throws Exception {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        if (!address.getHostAddress().equals("127.0.0.1")) {
          try (Socket socket = new Socket(address, browser.port())) {
            assertWithMessage("%s listens", socket).fail();
          } catch (ConnectException e) {
            assertThat(e).isNotNull();
          }
        }
      }
    }
  }

  @Test
  void badRequestsGetALine() throws Exception {
    for (String path :
        List.of(
            "/data/",
            "/data/nothing",
            "/data/../../etc/passwd",
            "/etc/passwd",
            "/data/%2e%2e/x",
            "/report.db",
            "/data/run/")) {
      assertWithMessage(path).that(browser.get(path).status()).isAnyOf(400, 404);
    }
    for (String query :
        List.of(
            "count=-1",
            "count=x",
            "count=99999",
            "from=99999999999",
            "q=" + "x".repeat(400),
            "source=" + "%7C".repeat(60))) {
      assertWithMessage(query).that(browser.get("/data/claims?" + query).status()).isEqualTo(400);
    }
    assertThat(browser.get("/data/claims?q=" + "x".repeat(20000)).status()).isAnyOf(414, 431);
    for (String method : List.of("PUT", "DELETE", "POST", "PATCH", "OPTIONS", "TRACE")) {
      Browser.Response response = browser.ask(method + " /data/size", List.of(own()), "");
      assertWithMessage(method).that(response.status()).isEqualTo(405);
    }
    assertThat(browser.get("/extract").status()).isEqualTo(405);
  }

  @Test
  void valuesOfARequestAreNoStatements() throws Exception {
    for (String hostile :
        List.of(
            "') OR 1=1 --",
            "'; DROP TABLE claims; --",
            "KILLED' UNION SELECT 1",
            "%",
            "\\",
            "\u0000",
            "<script>")) {
      assertWithMessage(hostile).that(total("event_type=" + encoded(hostile))).isEqualTo(0);
      assertThat(browser.get("/data/claims?sort=" + encoded(hostile)).status()).isEqualTo(200);
      assertThat(browser.get("/data/changes?kind=" + encoded(hostile)).json().path("total").asInt())
          .isEqualTo(0);
      assertThat(browser.get("/data/group?id=" + encoded(hostile)).json().path("groups")).isEmpty();
      assertThat(browser.get("/data/article?id=" + encoded(hostile)).json().size()).isEqualTo(0);
    }
    assertThat(total("")).isEqualTo(3);
  }

  @Test
  void theRunIsOnlyRead() throws Exception {
    assertThat(files(run)).isEqualTo(filesBefore);
  }

  @Test
  void whatCannotBeServedIsSaid() throws Exception {
    assertThat(said()).contains("usage: serve.sh RUN_FOLDER");
    assertThat(said(run.toString(), "--port=99999")).contains("--port");
    assertThat(said(run.toString(), "--prot=1")).contains("unknown option --prot=1");
    assertThat(said(temp.toString())).contains("no finished run");
    assertThat(said(run.toString(), "--port=" + browser.port())).contains("is taken");
    Path damaged = temp.resolve("run=2");
    write(damaged);
    try (Stream<Path> files = Files.list(damaged.resolve("claims"))) {
      Path file = files.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 40));
    }
    assertThat(said(damaged.toString())).contains("claims");
  }

  private static String said(String... args) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Serve.run(args, stream, stream)).isEqualTo(2);
    String words = err.toString(StandardCharsets.UTF_8);
    assertThat(words.lines().toList()).hasSize(1);
    return words;
  }
}
