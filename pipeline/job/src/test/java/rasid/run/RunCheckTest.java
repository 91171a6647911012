package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.NewsClaimsPipeline;
import rasid.launch.Launcher;

/** A finished run is whole, and each damage to it is found. */
class RunCheckTest {

  @TempDir Path folder;

  private Path run;

  @BeforeEach
  void aRun() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        in.resolve("a.txt"),
        "قالت وزارة الصحة إن 12 شخصا قتلوا بينهم 3 أطفال في بيروت أمس الجمعة.");
    Files.writeString(in.resolve("b.txt"), "قتل 12 شخصا في بيروت يوم الجمعة 7 يناير 2022.");
    Files.writeString(in.resolve("c.txt"), "");
    int code =
        Launcher.launch(
            new String[] {
              "--input=" + in + "/*.txt",
              "--output=" + folder + "/out",
              "--format=jsonl",
              // One of the three holds no text.
              "--maxFailureShare=0.5"
            },
            NewsClaimsPipeline::run,
            System.out,
            System.out);
    assertThat(code).isEqualTo(0);
    run = folder.resolve("out/run=local");
  }

  @Test
  void aFinishedRunIsWholeAndEachDamageIsFound() throws IOException {
    RunCheck whole = RunCheck.of(run.toString());
    assertThat(whole.findings()).isEmpty();
    assertThat(whole.toString()).contains(" records, ");
    List<Path> files;
    try (Stream<Path> all = Files.walk(run)) {
      files = all.filter(file -> file.getFileName().toString().startsWith("part-")).toList();
    }
    assertThat(files.size()).isGreaterThan(15);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        continue;
      }
      byte[] bad = bytes.clone();
      bad[bytes.length / 2] ^= 1;
      Files.write(file, bad);
      assertThat(RunCheck.of(run.toString()).findings().get(0)).contains("was changed");
      Files.delete(file);
      assertThat(RunCheck.of(run.toString()).findings().get(0)).contains("is missing");
      Files.write(file, bytes);
    }
    assertThat(RunCheck.of(run.toString()).findings()).isEmpty();
    Path documents = files.stream().filter(f -> f.toString().contains("documents")).toList().get(0);
    Files.copy(documents, run.resolve("documents/part-99999.avro"));
    assertThat(RunCheck.of(run.toString()).findings().get(0)).contains("is not a file of the run");
  }

  @Test
  void aDamagedRunIsNoEarlierRun() throws IOException {
    try (Stream<Path> files = Files.list(run.resolve("documents"))) {
      Path file = files.toList().get(0);
      Files.write(file, new byte[] {1});
      RunFolder other =
          RunFolder.of(
              folder + "/out", RunName.of("next", null), "deflate", "avro", RunOrigin.UNKNOWN);
      IllegalArgumentException error =
          assertThrows(
              IllegalArgumentException.class, () -> EarlierRuns.of(run.toString(), 30, other));
      assertThat(error).hasMessageThat().contains("is damaged: documents/");
      assertThat(error).hasMessageThat().contains("run it again, or leave it out");
    }
  }
}
