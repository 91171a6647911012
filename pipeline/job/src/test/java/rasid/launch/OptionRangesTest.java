package rasid.launch;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

/** What options of runners may be. */
class OptionRangesTest {

  @Test
  void theDefaultsOfRunnersMayBeSaid() {
    OptionRanges.check(
        options(),
        Map.of(
            "parallelism", "-1", "maxParallelism", "-1", "numWorkers", "0", "maxNumWorkers", "0"));
    OptionRanges.check(options(), Map.of("parallelism", "32768", "numWorkers", "1"));
  }

  @Test
  void othersAreRefused() {
    for (String option :
        List.of(
            "parallelism=0",
            "parallelism=-2",
            "maxParallelism=0",
            "maxParallelism=32769",
            "numWorkers=-1",
            "maxNumWorkers=-1",
            "targetParallelism=-1",
            "targetParallelism=0")) {
      String[] parts = option.split("=", 2);
      Map<String, String> given = Map.of(parts[0], parts[1]);
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class, () -> OptionRanges.check(options(), given), option);
      assertWithMessage(option).that(refused).hasMessageThat().contains("--" + parts[0] + " must");
    }
  }

  private static NewsClaimsOptions options() {
    NewsClaimsOptions options = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    options.setInput("in/*.txt");
    options.setOutput("out");
    return options;
  }
}
