package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PrometheusTextTest {

  private static final String METRICS =
      """
      {"articles": 10, "skipped": 2, "seconds": 12.5, "suspect": false,
       "records": {"documents": 8, "claims": 16, "failures": 2},
       "failures": {"EMPTY": 1, "NOT_ARABIC": 1},
       "signs": {"undated": 2, "unreadable_dates": 3, "inherited_places": 4, "other_events": 1},
       "stage_seconds": {"DetectZones": 0.25},
       "rules": {"version": "1.2.3", "commit": "abc"}}
      """;

  @Test
  void eachMetricHasItsValue() throws IOException {
    assertThat(values(METRICS))
        .isEqualTo(
            """
            rasid_build_info{version="1.2.3",commit="abc"} 1
            rasid_articles 10
            rasid_skipped_articles 2
            rasid_documents 8
            rasid_claims 16
            rasid_claims_per_article 2
            rasid_failures{category="EMPTY"} 1
            rasid_failures{category="NOT_ARABIC"} 1
            rasid_failure_share 0.200000
            rasid_undated_share 0.250000
            rasid_unreadable_dates 3
            rasid_inherited_place_share 0.250000
            rasid_other_event_share 0.062500
            rasid_seconds 12.500000
            rasid_stage_seconds{stage="DetectZones"} 0.250000
            rasid_suspect 0
            rasid_last_success_timestamp_seconds 1709600000
            """);
  }

  @Test
  void aSuspectRunIsNoSuccess() throws IOException {
    String text = values(METRICS.replace("\"suspect\": false", "\"suspect\": true"));
    assertThat(text).contains("rasid_suspect 1\n");
    assertThat(text).doesNotContain("last_success");
  }

  @Test
  void ofNothingThereIsNoShare() throws IOException {
    assertThat(values("{\"articles\": 0}")).contains("rasid_claims_per_article 0\n");
  }

  private static String values(String metrics) throws IOException {
    JsonNode json = new ObjectMapper().readTree(metrics);
    return PrometheusText.of(json, Instant.ofEpochSecond(1_709_600_000L))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
