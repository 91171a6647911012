package rasid.report;

import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around the data. It allows one script, by its hash, and no connection: what an article
 * says can neither run nor call home.
 *
 * @param html the page with a mark where each part goes
 * @param style the style sheet, with its fonts
 * @param script the script, made by scripts/bundle-report.sh
 */
public record PageShell(String html, String style, String script) {

  private static final Pattern MARK = Pattern.compile("@([A-Z]+)@");

  /** The page, as it lies among the resources. */
  public static PageShell load() throws IOException {
    return new PageShell(resource("page.html"), resource("report.css"), resource("report.js"));
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(Resources.getResource(PageShell.class, name), StandardCharsets.UTF_8);
  }

  /**
   * The page.
   *
   * @param files names of data and the script files that hold them, as a JSON object
   * @param inPage names of data and what they hold, in base64
   */
  String page(String title, String files, Map<String, String> inPage) {
    StringBuilder data = new StringBuilder();
    data.append(element("files", base64(files)));
    inPage.forEach((name, packed) -> data.append(element("data-" + name, packed)));
    return page(title, files.equals("{}") ? "" : " file: 'self'", data.toString());
  }

  /** The page over a server, which it asks for its data. */
  public String servedPage(String title) {
    return page(title, "; connect-src 'self'", element("served", ""));
  }

  /**
   * The page.
   *
   * @param sources what may be loaded beside the one script
   * @param data elements with the data
   */
  private String page(String title, String sources, String data) {
    Map<String, String> parts =
        Map.of(
            "SOURCES", "'sha256-" + sha256(script) + "'" + sources,
            "TITLE", HtmlEscapers.htmlEscaper().escape(title),
            "STYLE", style,
            "DATA", data,
            "SCRIPT", script);
    return MARK.matcher(html)
        .replaceAll(mark -> Matcher.quoteReplacement(parts.get(mark.group(1))));
  }

  private static String element(String id, String base64) {
    return "<script type=\"application/octet-stream\" id=\"" + id + "\">" + base64 + "</script>\n";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(String script) {
    return Base64.getEncoder()
        .encodeToString(Hashing.sha256().hashString(script, StandardCharsets.UTF_8).asBytes());
  }
}
