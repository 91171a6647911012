package rasid;

import static com.google.common.truth.Truth.assertThat;
import static rasid.Program.SEEDS;
import static rasid.Program.read;
import static rasid.Program.strings;
import static rasid.Program.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.launch.Launcher;

/** How a run ends whose articles or job fail. */
class FailingRunsIT {

  @TempDir Path folder;

  private final Program program = new Program();

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
    assertThat(
            program.launch(
                "--input=" + input + "/*",
                "--output=" + folder,
                "--run=bad",
                "--maxFailureShare=0.8"))
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
    assertThat(program.launch(command)).isEqualTo(4);
    assertThat(program.printed())
        .contains("3 of 4 articles failed, more than --maxFailureShare=0.2 allows");
    assertThat(program.launch(with(command, "--maxFailureShare=0.75"))).isEqualTo(0);
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

  @Test
  void fewerArticlesThanThereShouldBeAreSuspect() {
    String[] command = {"--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--run=few"};
    assertThat(program.launch(with(command, "--minArticles=2"))).isEqualTo(4);
    assertThat(program.printed()).contains("the input holds 1 articles, and --minArticles=2");
    assertThat(program.launch(with(command, "--minArticles=1"))).isEqualTo(0);
    assertThat(program.launch(with(command, "--maxFailureShare=1.5", "--overwrite"))).isEqualTo(2);
    assertThat(program.printed()).contains("--maxFailureShare must lie between 0 and 1: 1.5");
  }
}
