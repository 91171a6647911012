package rasid.serve;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the command says of what cannot be served. */
class ServeCommandTest {

  @RegisterExtension static final ServedRun SERVED = new ServedRun();

  @Test
  void whatCannotBeServedIsSaid() throws Exception {
    assertThat(said()).contains("usage: serve.sh RUN_FOLDER");
    assertThat(said(SERVED.run().toString(), "--port=99999")).contains("--port");
    assertThat(said(SERVED.run().toString(), "--prot=1")).contains("unknown option --prot=1");
    assertThat(said(SERVED.folder().toString())).contains("no finished run");
    assertThat(said(SERVED.run().toString(), "--port=" + SERVED.browser().port()))
        .contains("is taken");
    Path damaged = SERVED.folder().resolve("run=2");
    ServedRun.write(damaged);
    try (Stream<Path> files = Files.list(damaged.resolve("claims"))) {
      Path file = files.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 40));
    }
    assertThat(said(damaged.toString())).contains("claims");
  }

  private static String said(String... args) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Serve.run(args, stream, stream)).isEqualTo(2);
    String words = err.toString(StandardCharsets.UTF_8);
    assertThat(words.lines().toList()).hasSize(1);
    return words;
  }
}
