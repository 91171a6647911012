package rasid.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import rasid.dataset.Dataset;
import rasid.extract.JsonExtraction;
import rasid.report.PageShell;

/**
 * Answers requests. {@code GET /} is the page, {@code GET /data/NAME} what it asks for, {@code POST
 * /extract} turns an article into its records. Only requests to this machine under its own name are
 * answered, and none that a page of another site made.
 */
final class ReportHandler extends Handler.Abstract {

  private static final Logger LOG = Logger.getLogger(ReportHandler.class.getName());

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String JSON_TYPE = "application/json;charset=utf-8";

  private static final String DATA = "/data/";

  private static final int MOST_BODY_BYTES = 4_000_000;

  private static final Splitter NAMES = Splitter.on(',').omitEmptyStrings();

  private final ReportDatabase database;
  private final Map<String, byte[]> pieces;
  private final Map<String, ReportPages.Page> pages;
  private final Extractions extractions;
  private final byte[] page;

  /**
   * @param pieces data that are the same for all, by name
   */
  ReportHandler(
      ReportDatabase database,
      Map<String, byte[]> pieces,
      ReportPages pages,
      Extractions extractions,
      String title)
      throws IOException {
    this.database = database;
    this.pieces = pieces;
    this.pages = pages.byName();
    this.extractions = extractions;
    page = PageShell.load().servedPage(title).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    // What an article says is data: nothing of an answer runs, or is shown within another site.
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("X-Frame-Options", "DENY");
    response.getHeaders().put("Cross-Origin-Resource-Policy", "same-origin");
    response.getHeaders().put("Referrer-Policy", "no-referrer");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    try {
      OwnSite.require(request);
      answer(request, response, callback);
    } catch (HttpFailure e) {
      fail(response, callback, e.status(), e.getMessage());
    } catch (IllegalArgumentException e) {
      fail(response, callback, 400, e.getMessage());
    } catch (SQLException | IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "cannot answer " + request.getHttpURI().getPath());
      fail(response, callback, 500, "cannot be answered; the server's log tells why");
    }
    return true;
  }

  private void answer(Request request, Response response, Callback callback)
      throws IOException, SQLException {
    String path = Request.getPathInContext(request);
    if (path.equals("/extract")) {
      requireMethod(request, response, "POST");
      extract(request, response, callback);
      return;
    }
    if (path.equals("/")) {
      requireMethod(request, response, "GET");
      send(response, callback, 200, "text/html;charset=utf-8", page);
      return;
    }
    String name = path.startsWith(DATA) ? path.substring(DATA.length()) : "";
    byte[] piece = pieces.get(name);
    ReportPages.@Nullable Page asked = pages.get(name);
    if (piece != null) {
      requireMethod(request, response, "GET");
      send(response, callback, 200, JSON_TYPE, piece);
    } else if (asked != null) {
      requireMethod(request, response, "GET");
      send(response, callback, 200, JSON_TYPE, data(asked, request));
    } else {
      throw new HttpFailure(404, "there is nothing here; the report is at /", null);
    }
  }

  private static void requireMethod(Request request, Response response, String method) {
    if (!request.getMethod().equals(method)) {
      response.getHeaders().put(HttpHeader.ALLOW, method);
      throw new HttpFailure(405, "takes " + method + " only", null);
    }
  }

  private byte[] data(ReportPages.Page asked, Request request) throws IOException, SQLException {
    Parameters parameters = new Parameters(Request.extractQueryParameters(request));
    try (Connection connection = database.connect()) {
      Answer answer = new Answer(connection, database.places());
      asked.answer(parameters, answer);
      return answer.finish();
    }
  }

  private void extract(Request request, Response response, Callback callback) throws IOException {
    String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    List<Dataset> wanted =
        JsonExtraction.datasets(
            NAMES.splitToList(
                new Parameters(Request.extractQueryParameters(request)).text("datasets")));
    String body = body(request);
    String article;
    if (type.startsWith("application/json")) {
      article = body;
    } else if (type.startsWith("text/plain")) {
      article = JSON.createObjectNode().put("text", body).toString();
    } else {
      throw new HttpFailure(
          415, "takes application/json with the key text, or text/plain in UTF-8", null);
    }
    ObjectNode records = extractions.records(article, wanted);
    int status = records.has("failure") ? 422 : 200;
    send(response, callback, status, JSON_TYPE, JSON.writeValueAsBytes(records));
  }

  private static String body(Request request) throws IOException {
    if (request.getLength() > MOST_BODY_BYTES) {
      throw tooLarge();
    }
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(MOST_BODY_BYTES + 1);
      if (bytes.length > MOST_BODY_BYTES) {
        throw tooLarge();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static HttpFailure tooLarge() {
    return new HttpFailure(
        413, "a text has at most " + MOST_BODY_BYTES + " bytes; use scripts/run.sh", null);
  }

  private static void fail(
      Response response, Callback callback, int status, @Nullable String message) {
    byte[] said;
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("error", String.valueOf(message));
      json.writeEndObject();
      json.flush();
      said = bytes.toByteArray();
    } catch (IOException e) {
      callback.failed(e);
      return;
    }
    send(response, callback, status, JSON_TYPE, said);
  }

  private static void send(
      Response response, Callback callback, int status, String type, byte[] body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(/* last= */ true, ByteBuffer.wrap(body), callback);
  }
}
