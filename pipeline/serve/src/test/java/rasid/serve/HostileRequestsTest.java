package rasid.serve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.serve.ServedRun.SECOND;
import static rasid.serve.ServedRun.encoded;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is answered, and what requests cannot do. */
class HostileRequestsTest {

  @RegisterExtension static final ServedRun SERVED = new ServedRun();

  @Test
  void nobodyElseIsAnswered() throws Exception {
    int port = SERVED.browser().port();
    for (String host :
        List.of(
            "evil.example:" + port,
            "127.0.0.1",
            "localhost:1",
            "[::1]:" + port,
            "127.0.0.1:" + port + ".evil")) {
      assertWithMessage(host)
          .that(SERVED.browser().ask("GET /data/size", List.of("Host: " + host), "").status())
          .isAnyOf(400, 403);
    }
    assertThat(SERVED.browser().ask("GET /", List.of(), "").status()).isEqualTo(400);
    assertThat(
            SERVED.browser().ask("GET /data/size", List.of("Host: localhost:" + port), "").status())
        .isEqualTo(200);
    for (String other :
        List.of(
            "Origin: http://evil.example",
            "Origin: null",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site")) {
      assertWithMessage(other)
          .that(SERVED.browser().ask("GET /data/size", List.of(SERVED.own(), other), "").status())
          .isEqualTo(403);
      assertWithMessage(other)
          .that(
              SERVED
                  .browser()
                  .ask(
                      "POST /extract",
                      List.of(SERVED.own(), other, "Content-Type: text/plain"),
                      SECOND)
                  .status())
          .isEqualTo(403);
    }
    assertThat(
            SERVED
                .browser()
                .ask("GET /", List.of(SERVED.own(), "Sec-Fetch-Site: cross-site"), "")
                .status())
        .isEqualTo(200);
    assertThat(
            SERVED
                .browser()
                .ask(
                    "GET /data/size", List.of(SERVED.own(), "Origin: http://127.0.0.1:" + port), "")
                .status())
        .isEqualTo(200);
  }

  @Test
  void noOtherAddressOfThisMachineListens() throws Exception {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        if (!address.getHostAddress().equals("127.0.0.1")) {
          try (Socket socket = new Socket(address, SERVED.browser().port())) {
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
      assertWithMessage(path).that(SERVED.browser().get(path).status()).isAnyOf(400, 404);
    }
    for (String query :
        List.of(
            "count=-1",
            "count=x",
            "count=99999",
            "from=99999999999",
            "q=" + "x".repeat(400),
            "source=x" + "&source=x".repeat(2000))) {
      assertWithMessage(query)
          .that(SERVED.browser().get("/data/claims?" + query).status())
          .isEqualTo(400);
    }
    assertThat(SERVED.browser().get("/data/claims?q=" + "x".repeat(1 << 19)).status())
        .isAnyOf(414, 431);
    for (String method : List.of("PUT", "DELETE", "POST", "PATCH", "OPTIONS", "TRACE")) {
      Browser.Response response =
          SERVED.browser().ask(method + " /data/size", List.of(SERVED.own()), "");
      assertWithMessage(method).that(response.status()).isEqualTo(405);
    }
    assertThat(SERVED.browser().get("/extract").status()).isEqualTo(405);
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
      assertWithMessage(hostile).that(SERVED.total("event_type=" + encoded(hostile))).isEqualTo(0);
      assertThat(SERVED.browser().get("/data/claims?sort=" + encoded(hostile)).status())
          .isEqualTo(200);
      assertThat(
              SERVED
                  .browser()
                  .get("/data/changes?kind=" + encoded(hostile))
                  .json()
                  .path("total")
                  .asInt())
          .isEqualTo(0);
      assertThat(SERVED.browser().get("/data/group?id=" + encoded(hostile)).json().path("groups"))
          .isEmpty();
      assertThat(SERVED.browser().get("/data/article?id=" + encoded(hostile)).json().size())
          .isEqualTo(0);
    }
    assertThat(SERVED.total("")).isEqualTo(3);
  }
}
