package rasid.launch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
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
    for (String name :
        new String[] {
          "dbPassword",
          "passphrase",
          "keyPassphrase",
          "pwd",
          "dbPwd",
          "db_pwd",
          "pass",
          "dbPass",
          "DB_PASS",
          "passFile",
          "sasUrl",
          "azureSas",
          "pat",
          "fs.key.passcode"
        }) {
      assertWithMessage(name).that(masked(name, "abc")).isEqualTo("***");
    }
    assertThat(masked("hdfsConfiguration", "[{\"fs.s3a.secret.key\":\"abc\",\"a\":\"b\"}]"))
        .isEqualTo("[{\"fs.s3a.secret.key\":\"***\",\"a\":\"b\"}]");
    for (String name :
        List.of(
            "fs.azure.account.key.news.dfs.core.windows.net",
            "fs.s3a.encryption.key",
            "fs.s3a.server-side-encryption.key",
            "private_key",
            "customer-key")) {
      assertWithMessage(name)
          .that(masked("conf", "{\"" + name + "\":\"abc\",\"a\":\"b\"}"))
          .isEqualTo("{\"" + name + "\":\"***\",\"a\":\"b\"}");
      assertWithMessage(name).that(masked(name, "abc")).isEqualTo("***");
    }
    assertThat(masked("endpoint", "https://me:abc@host/path")).isEqualTo("https://***@host/path");
    assertThat(masked("stagingLocation", "https://host/x?sig=abc&se=2024"))
        .isEqualTo("https://host/x?sig=***&se=2024");
    assertThat(masked("stagingLocation", "https://host/x?X-Amz-Signature=abc&e=1"))
        .isEqualTo("https://host/x?X-Amz-Signature=***&e=1");
    assertThat(masked("conf", "passphrase=abc,user=me")).isEqualTo("passphrase=***,user=me");
    assertThat(masked("conf", "dbPass=abc;&pwd=def")).isEqualTo("dbPass=***&pwd=***");
    assertThat(masked("conf", "{\"pass\": \"a, \\\"b c\", \"user\":\"me\"}"))
        .isEqualTo("{\"pass\": \"***\", \"user\":\"me\"}");
    assertThat(masked("headers", "Authorization: Bearer abc")).isEqualTo("Authorization: ***");
  }

  @Test
  void aLongSecretIsMaskedAsAShortOne() {
    String pem = "-----BEGIN PRIVATE KEY-----\\n" + "MIIEvQ\\n".repeat(50_000);
    assertThat(masked("conf", "{\"private_key\":\"" + pem + "\",\"a\":\"b\"}"))
        .isEqualTo("{\"private_key\":\"***\",\"a\":\"b\"}");
  }

  @Test
  void whatOnlySoundsLikeASecretIsKept() {
    assertThat(masked("region", "us-east-1")).isEqualTo("us-east-1");
    for (String name :
        new String[] {
          "passages", "bypass", "patterns", "compass", "signs", "disaster", "dispatch"
        }) {
      assertWithMessage(name).that(masked(name, "abc")).isEqualTo("abc");
    }
    assertThat(masked("filter", "passages=5&design=2")).isEqualTo("passages=5&design=2");
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
