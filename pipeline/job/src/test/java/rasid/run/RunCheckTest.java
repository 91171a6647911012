package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.NewsClaimsPipeline;
import rasid.launch.Launcher;
import rasid.record.Sentence;

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
  void whatIsSaidOfASentenceThatIsMissingIsFound() throws IOException {
    try (Stream<Path> parts = Files.list(run.resolve("sentences"))) {
      for (Path part : parts.sorted().toList()) {
        Sentence lost = dropFirst(part);
        if (lost != null) {
          assertThat(RunCheck.of(run.toString()).findings())
              .contains("claims has a record of sentence 0 of " + lost.getDocId() + ": none");
          return;
        }
      }
    }
    throw new AssertionError("no sentences");
  }

  /**
   * Writes a file of sentences without the first one, as if the run had never had it.
   *
   * @return the sentence, or null when the file has none
   */
  private @Nullable Sentence dropFirst(Path part) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (DataFileReader<Sentence> in =
        new DataFileReader<>(part.toFile(), new SpecificDatumReader<>(Sentence.class))) {
      in.forEach(sentences::add);
    }
    if (sentences.isEmpty()) {
      return null;
    }
    try (DataFileWriter<Sentence> out =
        new DataFileWriter<>(new SpecificDatumWriter<>(Sentence.class))) {
      out.create(Sentence.getClassSchema(), part.toFile());
      for (Sentence kept : sentences.subList(1, sentences.size())) {
        out.append(kept);
      }
    }
    Path end = run.resolve("_SUCCESS");
    ObjectNode success = (ObjectNode) new ObjectMapper().readTree(end.toFile());
    ObjectNode records = (ObjectNode) success.get("records");
    records.put("sentences", records.get("sentences").asInt() - 1);
    for (JsonNode file : success.get("files")) {
      if (file.get("path").asText().equals("sentences/" + part.getFileName())) {
        ((ObjectNode) file)
            .put("bytes", Files.size(part))
            .put("sha256", Hashing.sha256().hashBytes(Files.readAllBytes(part)).toString());
      }
    }
    Files.writeString(end, success.toString());
    return sentences.get(0);
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
