package rasid.serve;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Keeps pages of other sites out, which a reader's browser may have open: a site whose name is made
 * to stand for this machine asks under that name, and one that asks across says so.
 */
final class OwnSite {

  private OwnSite() {}

  /**
   * @throws HttpFailure when a request is none of this machine's own
   */
  static void require(Request request) {
    int port = Request.getLocalPort(request);
    Set<String> own = Set.of("127.0.0.1:" + port, "localhost:" + port);
    String host = request.getHeaders().get(HttpHeader.HOST);
    if (host == null || !own.contains(host)) {
      throw new HttpFailure(403, "is asked as 127.0.0.1 or localhost, with its port", null);
    }
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    if (origin != null && own.stream().noneMatch(site -> origin.equals("http://" + site))) {
      throw new HttpFailure(403, "is no service for pages of other sites", null);
    }
    String site = request.getHeaders().get("Sec-Fetch-Site");
    boolean isCross = site != null && (site.equals("cross-site") || site.equals("same-site"));
    // A link to the report may stand anywhere.
    if (isCross && !Request.getPathInContext(request).equals("/")) {
      throw new HttpFailure(403, "is no service for pages of other sites", null);
    }
  }
}
