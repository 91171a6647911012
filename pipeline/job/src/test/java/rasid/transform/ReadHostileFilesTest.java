package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/** Files that never end, or are none. */
@Timeout(120)
@Tag("slow")
class ReadHostileFilesTest extends ReadFiles {

  /** Twice what any file may become. */
  private static final int UNPACKED = 100_000_000;

  private Failure onlyFailure() {
    assertThat(articles).isEmpty();
    assertThat(failures).hasSize(1);
    return failures.get(0);
  }

  private static byte[] bomb(byte of) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] step = new byte[1_000_000];
    Arrays.fill(step, of);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < UNPACKED / step.length; i++) {
        out.write(step);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void whatUnpacksWithoutAnEndIsGivenUp() throws IOException {
    for (String name : new String[] {"a.jsonl.gz", "a.csv.gz", "a.warc.gz"}) {
      for (byte of : new byte[] {0, '\n', 'a'}) {
        failures.clear();
        read(name, bomb(of));
        assertThat(articles).isEmpty();
        Failure last = failures.get(failures.size() - 1);
        assertThat(last.getMessage()).contains("raise --maxExpansion to read it on");
      }
    }
  }

  @Test
  void textsThatUnpackWithoutAnEndAreTooLong() throws IOException {
    for (String name : new String[] {"a.txt.gz", "a.html.gz"}) {
      failures.clear();
      read(name, bomb((byte) 'a'));
      assertThat(onlyFailure().getCategory()).isEqualTo(FailureCategory.TOO_LONG);
    }
  }

  @Test
  void pipesAndDevicesAreNotRead() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isEqualTo(0);
    read(pipe, 0, 1, 1);
    assertThat(onlyFailure().getMessage()).contains("is no file but a device, a pipe");
    failures.clear();
    read(Path.of("/dev/zero"), 0, 1, 1);
    assertThat(onlyFailure().getCategory()).isEqualTo(FailureCategory.UNREADABLE);
  }

  @Test
  void aFileThatIsGoneIsAFailure() throws IOException {
    read(folder.resolve("gone.jsonl"), 0, 10, 10);
    assertThat(onlyFailure().getMessage()).contains("is gone");
  }

  @Test
  void aFileMayHaveShrunkOrGrownSinceItWasFound() throws IOException {
    byte[] lines =
        "{\"id\":\"1\",\"text\":\"قتل 5\"}\n{\"id\":\"2\",\"text\":\"قتل 6\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.jsonl"), lines);
    read(file, 0, lines.length * 2L, lines.length * 2L);
    read(file, 0, lines.length / 2, lines.length / 2);
    assertThat(failures).isEmpty();
    assertThat(articles.stream().map(article -> article.sourceId()).toList())
        .containsExactly("1", "2", "1", "2");
  }
}
