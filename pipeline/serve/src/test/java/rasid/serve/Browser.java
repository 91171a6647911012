package rasid.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks byte for byte, as a hostile client may. */
final class Browser {

  /** An answer. */
  record Response(int status, String head, String body) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(body);
    }
  }

  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

  private final int port;

  Browser(String address) {
    port = URI.create(address).getPort();
  }

  int port() {
    return port;
  }

  Response get(String path) throws IOException {
    return ask("GET " + path, List.of("Host: 127.0.0.1:" + port), "");
  }

  Response post(String path, String type, String body) throws IOException {
    return ask("POST " + path, List.of("Host: 127.0.0.1:" + port, "Content-Type: " + type), body);
  }

  /** Sends a request with these headers, and reads the answer. */
  Response ask(String request, List<String> headers, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(request).append(" HTTP/1.1\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (bytes.length > 0 && !headers.contains("Transfer-Encoding: chunked")) {
      head.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    head.append("Connection: close\r\n\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.toString().getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
      out.flush();
      return read(new BufferedInputStream(socket.getInputStream()));
    }
  }

  /** Reads as far as the answer says: a server waits for a body that was announced. */
  private static Response read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("after " + head);
      }
      bytes.write(next);
      head = bytes.toString(StandardCharsets.UTF_8);
    }
    Matcher length = LENGTH.matcher(head);
    byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
    return new Response(
        Integer.parseInt(head.substring(9, 12)), head, new String(body, StandardCharsets.UTF_8));
  }
}
