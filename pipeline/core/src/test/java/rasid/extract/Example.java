package rasid.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A short text with what is right in it: one row of a table of examples (examples/README.md).
 *
 * @param id its name, of its own among all tables
 * @param text the article
 * @param published its day, ISO 8601, or null
 * @param rule what it is an example of, or null
 * @param spares whether it is an example of what that rule leaves alone
 * @param fails the kind of fault that keeps it from being read rightly; null when it is
 * @param checks what is right in it, in the language of {@link ExampleChecks}
 */
record Example(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String text,
    @Nullable String published,
    @Nullable String rule,
    boolean spares,
    @Nullable String fails,
    @JsonProperty(required = true) List<JsonNode> checks) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The rows of a table.
   *
   * @param table name of a resource under examples/, without ending
   * @throws IllegalStateException when a row is no example, with table and line
   */
  static List<Example> of(String table) {
    String resource = "/examples/" + table + ".jsonl";
    List<Example> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(row(resource, rows.size() + 1, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Example row(String resource, int number, String line) {
    try {
      return JSON.readValue(line, Example.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          resource + ", line " + number + ": " + e.getOriginalMessage(), e);
    }
  }

  @Override
  public String toString() {
    return rule == null ? id : id + " (" + rule + ")";
  }
}
