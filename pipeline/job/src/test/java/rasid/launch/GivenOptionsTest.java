package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

/** What a run keeps of its options: what was chosen, and no secret. */
class GivenOptionsTest {

  @Test
  void onlyWhatDiffersFromItsDefaultIsKept() {
    NewsClaimsOptions options = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    options.setInput("in/*.txt");
    options.setOutput("out");
    options.setShards(16);
    options.setMinArabicShare(0.5);
    assertThat(GivenOptions.of(options, Map.of("shards", "16", "runner", "FlinkRunner")))
        .containsExactly(
            "input", "in/*.txt", "output", "out", "minArabicShare", "0.5", "runner", "FlinkRunner");
  }

  @Test
  void secretsAreMaskedWhereverTheyStand() {
    assertThat(masked("awsCredentialsProvider", "{\"awsSecretKey\":\"abc\"}")).isEqualTo("***");
    assertThat(masked("azureAccountKey", "abc")).isEqualTo("***");
    assertThat(masked("accessKey", "abc")).isEqualTo("***");
    assertThat(masked("gcpTempToken", "abc")).isEqualTo("***");
    assertThat(masked("dbPassword", "abc")).isEqualTo("***");
    assertThat(masked("hdfsConfiguration", "[{\"fs.s3a.secret.key\":\"abc\",\"a\":\"b\"}]"))
        .isEqualTo("[{\"fs.s3a.secret.key\":\"***\",\"a\":\"b\"}]");
    assertThat(masked("endpoint", "https://me:abc@host/path")).isEqualTo("https://***@host/path");
    assertThat(masked("stagingLocation", "https://host/x?sig=abc&se=2024"))
        .isEqualTo("https://host/x?sig=***&se=2024");
    assertThat(masked("stagingLocation", "https://host/x?X-Amz-Signature=abc&e=1"))
        .isEqualTo("https://host/x?X-Amz-Signature=***&e=1");
  }

  @Test
  void whatOnlySoundsLikeASecretIsKept() {
    assertThat(masked("region", "us-east-1")).isEqualTo("us-east-1");
    assertThat(masked("input", "s3://news/design=1/*.jsonl"))
        .isEqualTo("s3://news/design=1/*.jsonl");
    NewsClaimsOptions options = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    options.setTextKey("body");
    assertThat(GivenOptions.of(options, Map.of("textKey", "body")))
        .containsExactly("textKey", "body");
  }

  private static String masked(String name, String value) {
    return GivenOptions.masked(name, value);
  }
}
