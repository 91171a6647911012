package rasid.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;

/**
 * The metrics of a run in Prometheus' text format: {@code _METRICS.prom}, for the textfile
 * collector of node_exporter. Shares are of the run's documents or claims, from 0 to 1.
 */
final class PrometheusText {

  static final String FILE = "_METRICS.prom";

  private final StringBuilder out = new StringBuilder();

  private PrometheusText() {}

  /**
   * The text.
   *
   * @param metrics what {@link RunMetrics} tells of the run
   * @param now when it ended
   */
  static String of(JsonNode metrics, Instant now) {
    PrometheusText text = new PrometheusText();
    JsonNode records = metrics.path("records");
    JsonNode signs = metrics.path("signs");
    double documents = records.path("documents").asDouble();
    double claims = records.path("claims").asDouble();
    JsonNode rules = metrics.path("rules");
    text.head("build_info", "Which program made the run.");
    text.out.append(
        String.format(
            Locale.ROOT,
            "rasid_build_info{version=\"%s\",commit=\"%s\"} 1%n",
            escaped(rules.path("version").asText()),
            escaped(rules.path("commit").asText())));
    text.gauge("articles", "Articles that were read.", metrics.path("articles").asDouble());
    text.gauge(
        "skipped_articles", "Articles that earlier runs hold.", metrics.path("skipped").asDouble());
    text.gauge("documents", "Articles that became documents.", documents);
    text.gauge("claims", "Claims that were found.", claims);
    text.gauge("claims_per_article", "Claims of each document.", share(claims, documents));
    text.labelled(
        "failures", "Articles that failed, by category.", "category", metrics.path("failures"));
    text.gauge(
        "failure_share",
        "Share of the articles that failed.",
        share(records.path("failures").asDouble(), metrics.path("articles").asDouble()));
    text.gauge(
        "undated_share",
        "Share of the documents whose day is not known.",
        share(signs.path("undated").asDouble(), documents));
    text.gauge(
        "unreadable_dates",
        "Articles with a date that cannot be read.",
        signs.path("unreadable_dates").asDouble());
    text.gauge(
        "inherited_place_share",
        "Share of the claims whose place is the article's country.",
        share(signs.path("inherited_places").asDouble(), claims));
    text.gauge(
        "other_event_share",
        "Share of the claims whose event has no name.",
        share(signs.path("other_events").asDouble(), claims));
    text.gauge("seconds", "Time that the run took.", metrics.path("seconds").asDouble());
    text.labelled(
        "stage_seconds",
        "Time of each step, over all threads.",
        "stage",
        metrics.path("stage_seconds"));
    boolean isSuspect = metrics.path("suspect").asBoolean();
    text.gauge("suspect", "Whether the run cannot be trusted.", isSuspect ? 1 : 0);
    if (!isSuspect) {
      text.gauge(
          "last_success_timestamp_seconds",
          "When a run ended well.",
          (double) now.getEpochSecond());
    }
    return text.out.toString();
  }

  private void gauge(String name, String help, double value) {
    head(name, help);
    out.append("rasid_").append(name).append(' ').append(number(value)).append('\n');
  }

  private void labelled(String name, String help, String label, JsonNode values) {
    head(name, help);
    values
        .fields()
        .forEachRemaining(
            entry ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "rasid_%s{%s=\"%s\"} %s%n",
                        name,
                        label,
                        escaped(entry.getKey()),
                        number(entry.getValue().asDouble()))));
  }

  private void head(String name, String help) {
    out.append("# HELP rasid_").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE rasid_").append(name).append(" gauge\n");
  }

  /** Of nothing, no share at all. */
  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.6f", value);
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
