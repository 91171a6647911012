package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.lexicon.LocalLexicons;
import rasid.record.Failure;

/**
 * What the page knows of a run as a whole.
 *
 * @param explainedUpTo how many claims are explained at most, where the run has more; else null
 * @param decisions how many numbers were decided to be what
 */
public record RunView(
    FinishedRun run, @Nullable Integer explainedUpTo, Map<String, Integer> decisions) {

  private static final int FAILURES_SHOWN = 5;

  /** Writes it as an object. */
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("run", run.name());
    json.writeStringField("folder", run.folder().toString());
    if (explainedUpTo != null) {
      json.writeNumberField("explained_up_to", explainedUpTo);
    }
    json.writeObjectField("success", run.success());
    json.writeObjectField("metrics", run.metrics());
    json.writeObjectField("decisions", decisions);
    Lexicons lexicons = lexicons();
    json.writeObjectField("events", symbols(lexicons, "event-types.tsv", "event"));
    json.writeObjectField("classes", symbols(lexicons, "class-types.tsv", "class"));
    json.writeObjectFieldStart("failures");
    for (Map.Entry<String, List<Failure>> category : failures().entrySet()) {
      json.writeArrayFieldStart(category.getKey());
      for (Failure failure : category.getValue()) {
        json.writeStartObject();
        json.writeStringField("uri", failure.getUri());
        json.writeStringField("stage", failure.getStage());
        json.writeStringField("message", failure.getMessage());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private Map<String, List<Failure>> failures() {
    Map<String, List<Failure>> failures = new TreeMap<>();
    run.forEach(
        Failure.class,
        failure -> {
          List<Failure> shown =
              failures.computeIfAbsent(failure.getCategory().toString(), id -> new ArrayList<>());
          if (shown.size() < FAILURES_SHOWN) {
            shown.add(failure);
          }
        });
    return failures;
  }

  /** The symbols of a table, which a correction may name. */
  private static List<String> symbols(Lexicons lexicons, String table, String column) {
    List<String> symbols = new ArrayList<>();
    lexicons.read(table, row -> symbols.add(row.get(column)));
    return symbols;
  }

  /** The run's tables; the program's own where those of the run cannot be read. */
  private Lexicons lexicons() {
    try {
      return LocalLexicons.read(run.success().path("options").path("lexicons").asText(null));
    } catch (IllegalArgumentException | IOException e) {
      return Lexicons.own();
    }
  }
}
