package rasid.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import rasid.run.RunFolder;
import rasid.transform.ProcessArticles;

/**
 * What a run took, for whoever watches schedules: {@code _METRICS.json} in the run's folder, beside
 * {@code _SUCCESS} and its counts, and the same for Prometheus. Times and bytes are the runner's
 * counters, which count twice what was done twice; records are counted in the files.
 */
final class RunMetrics {

  static final String FILE = "_METRICS.json";

  private static final double MEGA = 1e6;

  private RunMetrics() {}

  /** Writes the metrics of a finished run. */
  static void write(RunFolder run, JsonNode success, Map<String, Long> counters, double seconds)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode metrics = json.createObjectNode();
    double articles = success.get("articles").asDouble();
    double bytes = counters.getOrDefault(ProcessArticles.BYTES_DONE, 0L);
    metrics.put("run", run.toString());
    metrics.put("seconds", seconds);
    metrics.put("articles", success.get("articles").asLong());
    metrics.put("skipped", success.get("skipped").asLong());
    metrics.put("bytes", (long) bytes);
    metrics.put("articles_per_second", articles / seconds);
    metrics.put("megabytes_per_second", bytes / MEGA / seconds);
    metrics.set("records", success.get("records"));
    metrics.set("failures", success.get("failures"));
    ObjectNode stages = metrics.putObject("stage_seconds");
    counters.forEach(
        (name, micros) -> {
          if (name.startsWith(ProcessArticles.STEP_MICROS)) {
            stages.put(name.substring(ProcessArticles.STEP_MICROS.length()), micros / MEGA);
          }
        });
    metrics.set("signs", success.get("signs"));
    metrics.put("suspect", success.has("suspicion"));
    metrics.set("rules", success.get("rules"));
    run.store().write(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(metrics));
    run.store()
        .write(
            PrometheusText.FILE,
            PrometheusText.of(metrics, Instant.now()).getBytes(StandardCharsets.UTF_8));
  }
}
