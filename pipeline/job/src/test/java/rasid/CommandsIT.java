package rasid;

import static com.google.common.truth.Truth.assertThat;
import static rasid.Program.SEEDS;
import static rasid.Program.read;
import static rasid.Program.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.launch.Launcher;

/** What commands do: exit codes, folders, failures, and what they say. */
class CommandsIT {

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
  void badInputBecomesFailuresAndTheRestGoesOn() throws IOException {
    Path input = Files.createDirectories(folder.resolve("bad"));
    Files.copy(SEEDS.resolve("004_2e6f347a7b1a1eb9.txt"), input.resolve("good.txt"));
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3});
    Files.write(
        input.resolve("latin.txt"), "Nothing Arabic here.".getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(input.resolve("folder"));
    Files.writeString(
        input.resolve("lines.jsonl"), "{\"id\":\"x\",\"text\":\"قتل 5 أشخاص\"}\n{oops\n");
    assertThat(program.launch("--input=" + input + "/*", "--output=" + folder, "--run=bad"))
        .isEqualTo(0);
    Path bad = folder.resolve("run=bad");
    assertThat(read(bad, Dataset.DOCUMENTS)).hasSize(2);
    assertThat(
            read(bad, Dataset.FAILURES).stream()
                .map(failure -> failure.get("category").toString())
                .toList())
        .containsExactly("EMPTY", "NOT_UTF8", "NOT_ARABIC", "BAD_RECORD", "UNREADABLE");
    assertThat(strings(read(bad, Dataset.CLAIMS)).toString()).contains("قتل 5 أشخاص");
  }

  @Test
  void wrongCommandsSayOneLineAndWriteNothing() throws IOException {
    assertThat(
            program.launch("--input=" + folder + "/none/*.txt", "--output=" + folder.resolve("x")))
        .isEqualTo(2);
    assertThat(program.printed()).contains("no file matches --input=");
    assertThat(program.launch("--input=" + SEEDS, "--output=" + folder.resolve("x"))).isEqualTo(2);
    assertThat(program.printed()).contains("a folder needs a pattern");
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/*.txt", "--output=" + folder.resolve("x"), "--colour=red"))
        .isEqualTo(2);
    assertThat(program.printed()).contains("unknown option --colour");
    assertThat(
            program.launch("--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--run=seeds"))
        .isEqualTo(0);
    assertThat(program.launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--run=seeds"))
        .isEqualTo(2);
    assertThat(program.printed()).contains("--overwrite");
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + SEEDS.resolve("004_2e6f347a7b1a1eb9.txt")))
        .isEqualTo(2);
    assertThat(program.printed()).contains("cannot write");
    assertThat(program.launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--run=a/b"))
        .isEqualTo(2);
    assertThat(
            program.launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--lexicons=/none"))
        .isEqualTo(2);
    assertThat(program.printed()).contains("/none/*.tsv");
    assertThat(program.launch("--output=" + folder)).isEqualTo(2);
    assertThat(program.launch("seeds")).isEqualTo(2);
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/*.txt", "--output=" + folder, "--annotatorWords=1"))
        .isEqualTo(2);
    assertThat(Files.exists(folder.resolve("x"))).isFalse();
    assertThat(program.printed().lines().count()).isEqualTo(1);
  }

  @Test
  void aJobThatFailsIsNotFinished() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      int code =
          Launcher.launch(
              new String[] {"--input=" + SEEDS + "/*.txt", "--output=" + folder, "--run=failing"},
              options -> {
                throw new IllegalStateException("out of order");
              },
              out,
              out);
      assertThat(code).isEqualTo(1);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("out of order");
    assertThat(Files.exists(folder.resolve("run=failing/_SUCCESS"))).isFalse();
    assertThat(Files.readString(folder.resolve("_logs/run=failing.log"))).contains("out of order");
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

  @Test
  void aRunOfWhichNoArticleBecameADocumentIsSuspect() throws IOException {
    Path input = Files.createDirectories(folder.resolve("all-bad"));
    Files.writeString(input.resolve("a.txt"), "Nothing Arabic here.");
    Files.writeString(input.resolve("b.txt"), "Nor here.");
    Files.writeString(input.resolve("c.txt"), "");
    String[] command = {"--input=" + input + "/*", "--output=" + folder, "--run=suspect"};
    assertThat(program.launch(command)).isEqualTo(4);
    Path suspect = folder.resolve("run=suspect");
    assertThat(program.printed())
        .contains(
            "rasid: none of 3 articles became a document (EMPTY 1, NOT_ARABIC 2); see the messages"
                + " in "
                + suspect
                + "/failures");
    assertThat(Files.exists(suspect.resolve("_SUCCESS"))).isFalse();
    assertThat(Files.readString(suspect.resolve("_SUSPECT"))).contains("\"articles\" : 3");
    assertThat(read(suspect, Dataset.FAILURES)).hasSize(3);

    Files.writeString(input.resolve("d.txt"), "نص عربي قصير");
    assertThat(program.launch(command)).isEqualTo(0);
    assertThat(Files.exists(suspect.resolve("_SUCCESS"))).isTrue();
    assertThat(Files.exists(suspect.resolve("_SUSPECT"))).isFalse();
    // A day of which earlier runs know everything is none.
    assertThat(
            program.launch(
                "--input=" + input + "/d.txt",
                "--output=" + folder,
                "--run=nothing-left",
                "--previous=" + suspect))
        .isEqualTo(0);
  }
}
