package rasid.launch;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

/** What Beam itself says today, in other words. */
class CommandErrorsTest {

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(reason("--input=a", "--output=b", "--colour=red"))
        .isEqualTo("unknown option --colour; --help lists all");
  }

  @Test
  void anOptionThatIsMisspelledIsSuggested() {
    assertThat(reason("--input=a", "--output=b", "--minArtikles=1"))
        .isEqualTo("unknown option --minArtikles, perhaps --minArticles; --help lists all");
  }

  @Test
  void aMissingOptionIsNamed() {
    assertThat(reason("--input=a"))
        .isEqualTo("--input and --output are required; --help lists all options");
  }

  @Test
  void aSchemeWithoutAFileSystemIsNamed() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Exception error =
        assertThrows(IllegalArgumentException.class, () -> FileSystems.match("ftp://a/*.txt"));
    assertThat(CommandErrors.reason(error)).startsWith("ftp:// is not known to this build");
  }

  @Test
  void anythingElseIsItsFirstLine() {
    assertThat(CommandErrors.reason(new IOException("one\ntwo"))).isEqualTo("one");
    assertThat(CommandErrors.reason(new IOException(""))).isEqualTo("java.io.IOException: ");
  }

  private static String reason(String... args) {
    return CommandErrors.reason(
        assertThrows(IllegalArgumentException.class, () -> new CommandLine(args).options()));
  }
}
