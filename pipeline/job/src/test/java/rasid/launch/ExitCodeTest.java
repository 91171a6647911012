package rasid.launch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void codesDoNotChange() {
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code).toList())
        .containsExactly(0, 1, 2, 3, 4, 129, 130, 143)
        .inOrder();
    assertThat(ExitCode.WRONG_COMMAND.code()).isEqualTo(2);
    assertThat(ExitCode.SUSPECT.code()).isEqualTo(4);
    assertThat(ExitCode.HUNG_UP.code()).isEqualTo(129);
    assertThat(ExitCode.TERMINATED.code()).isEqualTo(143);
  }

  @Test
  void allDocumentationHasTheSameCodes() throws IOException {
    for (String file : List.of("README.md", "scripts/run.sh")) {
      String text = Files.readString(Path.of("../..").resolve(file));
      assertListed(file, text.replaceAll("`|(?m)^#", ""));
    }
    assertListed("--help", OptionsHelp.text());
  }

  private static void assertListed(String where, String text) {
    String words = text.replaceAll("\\s+", " ");
    for (ExitCode exit : ExitCode.values()) {
      assertWithMessage(where).that(words).contains(exit.code() + " " + exit.meaning());
    }
  }
}
