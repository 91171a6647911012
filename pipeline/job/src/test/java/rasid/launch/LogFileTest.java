package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
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
    try (LogFile log = LogFile.open(Documents.run(folder.resolve("100%t"), "a"))) {
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
  void forAStoreTheConsoleShowsWarnings() throws IOException {
    try (LogFile log = LogFile.open(Documents.run("s3://bucket/out", "a"))) {
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
