package rasid.launch;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
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

  @Test
  void ofAJobThatFailedItsOwnWordsAreSaid() {
    IOException full =
        new IOException(
            "/out/run=a/claims/part-00003.avro cannot be written: No space left on device",
            new IOException("No space left on device"));
    assertThat(
            CommandErrors.failure(
                new Pipeline.PipelineExecutionException(new RuntimeException(full))))
        .isEqualTo(
            "java.io.IOException: /out/run=a/claims/part-00003.avro cannot be written: No space"
                + " left on device; make room there and for temporary files (-Djava.io.tmpdir),"
                + " and try again");
    assertThat(CommandErrors.failure(new IllegalStateException("out\nof\u001b order")))
        .isEqualTo("java.lang.IllegalStateException: out\\u000aof\\u001b order");
  }

  @Test
  void aJobWithTooLittleMemorySaysHowToGetMore() {
    assertThat(
            CommandErrors.failure(
                new Pipeline.PipelineExecutionException(new OutOfMemoryError("Java heap space"))))
        .startsWith(
            "too little memory (Java heap space); give the JVM more, as"
                + " RASID_JAVA_OPTIONS=-Xmx8g");
  }

  @Test
  void aLibraryThatCannotUnpackItsCodeSaysWhereRoomIsWanted() {
    Error error = new UnsatisfiedLinkError("no snappyjava in java.library.path");
    for (Throwable told : List.of(error, new Pipeline.PipelineExecutionException(error))) {
      assertThat(CommandErrors.failure(told)).contains("(no snappyjava in java.library.path)");
      assertThat(CommandErrors.failure(told))
          .contains("another folder for temporary files, as RASID_JAVA_OPTIONS=-Djava.io.tmpdir=");
    }
  }

  private static String reason(String... args) {
    return CommandErrors.reason(
        assertThrows(IllegalArgumentException.class, () -> new CommandLine(args).options()));
  }
}
