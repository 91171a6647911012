package rasid;

import static com.google.common.truth.Truth.assertThat;
import static rasid.Program.SEEDS;
import static rasid.Program.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.run.RunCheck;

/** Where a run is written, and what of it. */
class OutputFoldersIT {

  @TempDir Path folder;

  private final Program program = new Program();

  @Test
  void anOutputMayBeAnAddressOfALocalFolder() {
    assertThat(
            program.launch(
                "--input=file://" + SEEDS.toAbsolutePath() + "/000*.txt",
                "--output=file://" + folder.toAbsolutePath(),
                "--run=address"))
        .isEqualTo(0);
    assertThat(Files.exists(folder.resolve("run=address/_SUCCESS"))).isTrue();
  }

  @Test
  void onlyWantedDatasetsAreWritten() throws IOException {
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/000*.txt",
                "--output=" + folder,
                "--run=few",
                "--datasets=claims,dates"))
        .isEqualTo(0);
    Path few = folder.resolve("run=few");
    assertThat(read(few, Dataset.CLAIMS)).isNotEmpty();
    assertThat(read(few, Dataset.CLAIM_GROUPS)).isNotEmpty();
    assertThat(read(few, Dataset.DATES)).isNotEmpty();
    assertThat(read(few, Dataset.SENTENCES)).isEmpty();
    assertThat(read(few, Dataset.NUMBERS)).isEmpty();
    assertThat(RunCheck.of(few.toString()).findings()).isEmpty();
  }

  @Test
  void aRunOfALogicalDateIsAPartition() throws IOException {
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--date=2022-01-08"))
        .isEqualTo(0);
    Path partition = folder.resolve("dt=2022-01-08/run=2022-01-08");
    assertThat(Files.exists(partition.resolve("_SUCCESS"))).isTrue();
    JsonNode metrics = new ObjectMapper().readTree(partition.resolve("_METRICS.json").toFile());
    assertThat(metrics.get("articles").asInt()).isEqualTo(1);
    assertThat(metrics.get("records").get("documents").asInt()).isEqualTo(1);
    assertThat(metrics.get("stage_seconds").get("RecogniseEntities").asDouble()).isGreaterThan(0);
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--date=8.1.2022"))
        .isEqualTo(2);
    assertThat(program.printed()).contains("--date is no day as 2022-01-08: 8.1.2022");
  }

  @Test
  void twoRunsOfOneIdDoNotMeet() throws IOException {
    Path locks = Files.createDirectories(folder.resolve("_locks"));
    try (FileChannel channel =
            FileChannel.open(
                locks.resolve("run=busy.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(
              program.launch("--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--run=busy"))
          .isEqualTo(3);
      assertThat(program.printed()).contains("another process works on");
    }
    assertThat(program.launch("--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--run=busy"))
        .isEqualTo(0);
  }
}
