package rasid;

import static com.google.common.truth.Truth.assertThat;
import static rasid.Program.SEEDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a command is said before anything is written. */
class WrongCommandsIT {

  @TempDir Path folder;

  private final Program program = new Program();

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
  void lexiconsThatAreNoTablesAreRefusedWithFileAndLine() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("bad-tables"));
    Path events = tables.resolve("events.tsv");
    String[] command = {
      "--input=" + SEEDS + "/000*.txt",
      "--output=" + folder.resolve("none"),
      "--lexicons=" + tables,
      "--run=refused"
    };
    String columns = "phrase\tevent\tpos\tcounts\n";
    Files.writeString(events, columns + "قتل\tKILLED\n");
    assertThat(program.launch(command)).isEqualTo(2);
    assertThat(program.printed()).contains("events.tsv:2: 2 cells, but 4 columns: قتل");
    Files.writeString(events, columns + "قتل\tKILLED\tadverb\tany\n");
    assertThat(program.launch(command)).isEqualTo(2);
    assertThat(program.printed()).contains("events.tsv:2: pos is none of verb, noun, any: adverb");
    Files.writeString(events, "verb\tevent\n");
    assertThat(program.launch(command)).isEqualTo(2);
    assertThat(program.printed()).contains("events.tsv: the columns are [event, verb]");
    Files.writeString(events, "");
    assertThat(program.launch(command)).isEqualTo(2);
    assertThat(program.printed()).contains("events.tsv: no line names the columns");
    Files.write(events, new byte[] {'a', '\n', 0x1B, '[', '2', 'J'});
    assertThat(program.launch(command)).isEqualTo(2);
    assertThat(program.printed()).contains("events.tsv:2: holds control characters");
    Files.writeString(events, "x".repeat(16_000_001));
    assertThat(program.launch(command)).isEqualTo(2);
    assertThat(program.printed()).contains("events.tsv is longer than 16000000 bytes");
    assertThat(program.printed().lines().count()).isEqualTo(1);
    assertThat(Files.exists(folder.resolve("none"))).isFalse();
  }
}
