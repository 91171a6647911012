package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.Documents;

class LogFileTest {

  private static final Logger ROOT = Logger.getLogger("");

  @TempDir Path folder;

  private final Console console = new Console();
  private final PrintStream printed = new PrintStream(OutputStream.nullOutputStream());

  @BeforeEach
  void aConsole() {
    console.setLevel(Level.INFO);
    ROOT.addHandler(console);
  }

  @AfterEach
  void noConsole() {
    ROOT.removeHandler(console);
  }

  @Test
  void theConsoleIsSilentOnlyWhileTheLogIsOpen() throws IOException {
    try (LogFile log =
        LogFile.open(Documents.run(folder.resolve("100%t"), "a"), LogFormat.TEXT, printed)) {
      ROOT.info("خلال");
      assertThat(log.toString()).endsWith("100%t/_logs/run=a.log");
    }
    ROOT.info("بعد");
    assertThat(console.shown).containsExactly("بعد");
    assertThat(console.getLevel()).isEqualTo(Level.INFO);
    String log = Files.readString(folder.resolve("100%t/_logs/run=a.log"));
    assertThat(log).contains("INFO خلال");
    assertThat(log).doesNotContain("بعد");
  }

  @Test
  void aLogOfJsonHasAnObjectOnEachLine() throws IOException {
    try (LogFile log = LogFile.open(Documents.run(folder, "json"), LogFormat.JSON, printed)) {
      assertThat(log.toString()).endsWith("run=json.log");
      ROOT.info("سطر \"أول\"\nوثان");
      ROOT.log(Level.SEVERE, "failed", new IllegalStateException("out of order"));
    }
    List<String> lines = Files.readAllLines(folder.resolve("_logs/run=json.log"));
    assertThat(lines).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.get("message").asText()).isEqualTo("سطر \"أول\"\nوثان");
    assertThat(first.get("level").asText()).isEqualTo("INFO");
    assertThat(first.has("trace")).isFalse();
    JsonNode second = new ObjectMapper().readTree(lines.get(1));
    assertThat(second.get("trace").asText()).contains("out of order");
  }

  @Test
  void forAStoreTheConsoleShowsWarnings() throws IOException {
    try (LogFile log =
        LogFile.open(Documents.run("s3://bucket/out", "a"), LogFormat.TEXT, printed)) {
      ROOT.info("one");
      ROOT.warning("two");
      assertThat(log.toString()).contains("messages above");
    }
    ROOT.info("three");
    assertThat(console.shown).containsExactly("two", "three").inOrder();
  }

  /** Keeps what it is given to show. */
  private static final class Console extends Handler {
    private final List<String> shown = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      if (isLoggable(entry)) {
        shown.add(entry.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
