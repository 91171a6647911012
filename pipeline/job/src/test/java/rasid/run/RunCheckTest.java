package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.NewsClaimsPipeline;
import rasid.dataset.Dataset;
import rasid.launch.Launcher;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.record.PlaceBasis;
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
    // All but the same as the first, so that the two share a passage and one is a copy.
    Files.writeString(
        in.resolve("d.txt"),
        "قالت وزارة الصحة إن 12 شخصا قتلوا بينهم 3 أطفال في بيروت أمس الجمعة. عاجل");
    int code =
        Launcher.launch(
            new String[] {
              "--input=" + in + "/*.txt",
              "--output=" + folder + "/out",
              "--format=jsonl",
              // One of the four holds no text.
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
    for (Path part : parts("sentences")) {
      List<Sentence> sentences = read(part, Sentence.class);
      if (!sentences.isEmpty()) {
        write(part, Sentence.class, sentences.subList(1, sentences.size()));
        assertThat(RunCheck.of(run.toString()).findings())
            .contains(
                "claims has a record of sentence 0 of " + sentences.get(0).getDocId() + ": none");
        return;
      }
    }
    throw new AssertionError("no sentences");
  }

  /** Whether each kind of damage, which all sums and counts of the files agree with, is told. */
  @Test
  void whatRecordsSayOfEachOtherIsChecked() throws IOException {
    told(
        Dataset.DOCUMENTS,
        Document.class,
        document -> document.setContentSha256("0".repeat(64)),
        "does not have its content_sha256");
    told(Dataset.DOCUMENTS, Document.class, document -> document.setClaims(77), "of 77 claims");
    told(Dataset.DOCUMENTS, Document.class, document -> document.setCodePoints(3), "code points");
    told(
        Dataset.DOCUMENTS,
        Document.class,
        document -> document.getZones().get(0).setEnd(9999),
        "a zone of");
    told(
        Dataset.CLAIMS,
        Claim.class,
        claim -> claim.setSourceEntityId("Q0"),
        "is Q0, no entity of its article");
    told(
        Dataset.CLAIMS,
        Claim.class,
        claim -> {
          claim.setPlaceEntityId("Q0");
          claim.setPlaceBasis(PlaceBasis.EXPLICIT);
        },
        "is Q0, no entity of its article");
    told(
        Dataset.CLAIMS,
        Claim.class,
        claim -> claim.setSubsetOf("none"),
        "a claim is part of none, which is not there");
    told(
        Dataset.CLAIMS,
        Claim.class,
        claim -> claim.getNumber().setBegin(0),
        "does not hold its words");
    told(
        Dataset.NUMBERS,
        NumberExpression.class,
        number -> number.setClaimId("none"),
        "a number is of the claim none, which is not there");
    told(
        Dataset.NUMBERS,
        NumberExpression.class,
        number -> number.setClaimId(null),
        "no number is of");
    told(
        Dataset.CLAIM_GROUPS,
        ClaimGroup.class,
        group -> group.getMembers().get(0).setDocId("other"),
        "a group says something else of the claim");
    told(
        Dataset.CLAIM_GROUPS,
        ClaimGroup.class,
        group -> group.getMembers().get(0).setPoint(777.0),
        "a group says something else of the claim");
    told(
        Dataset.CLAIM_GROUPS,
        ClaimGroup.class,
        group -> group.getParts().add("none"),
        "a group has the part none, which is not there");
    told(
        Dataset.CLAIM_GROUPS,
        ClaimGroup.class,
        group -> group.getMembers().remove(0),
        " reports, but lists ");
    told(
        Dataset.PASSAGES,
        Passage.class,
        passage -> passage.getSpanA().setEnd(99_999),
        "the passage");
    told(
        Dataset.PASSAGES,
        Passage.class,
        passage -> passage.setDocB("none"),
        "passages or copies are of none, which is not there");
    told(
        Dataset.COPIES,
        Copy.class,
        copy -> copy.setCopyOf("none"),
        "passages or copies are of none, which is not there");
  }

  /** One group that says that it left members out excuses no claim that another one lost. */
  @Test
  void onlyAsManyClaimsMayBeInNoGroupAsGroupsSay() throws IOException {
    told(
        Dataset.CLAIM_GROUPS,
        ClaimGroup.class,
        group -> {
          group.getMembers().remove(0);
          group.setReports(group.getMembers().size());
        },
        "1 claims are in no group");
  }

  @Test
  void aFileOfAnotherDatasetIsFound() throws IOException {
    Path copies = parts("copies").get(0);
    List<Sentence> sentences = new ArrayList<>();
    for (Path part : parts("sentences")) {
      sentences.addAll(read(part, Sentence.class));
    }
    write(copies, Sentence.class, sentences);
    assertThat(RunCheck.of(run.toString()).findings().get(0))
        .endsWith("holds no records of copies");
  }

  /**
   * Changes the first record of a dataset, has the manifest tell of the file as it is then, checks
   * what is found, and puts all back.
   */
  private <T extends SpecificRecord> void told(
      Dataset dataset, Class<T> type, Consumer<T> change, String finding) throws IOException {
    Path end = run.resolve("_SUCCESS");
    byte[] success = Files.readAllBytes(end);
    for (Path part : parts(dataset.folder())) {
      List<T> records = read(part, type);
      if (records.isEmpty()) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(part);
      change.accept(records.get(0));
      write(part, type, records);
      assertWithMessage(dataset.folder() + ": " + finding)
          .that(String.join("\n", RunCheck.of(run.toString()).findings()))
          .contains(finding);
      Files.write(part, bytes);
      Files.write(end, success);
      assertThat(RunCheck.of(run.toString()).findings()).isEmpty();
      return;
    }
    throw new AssertionError("no " + dataset.folder());
  }

  private List<Path> parts(String dataset) throws IOException {
    try (Stream<Path> parts = Files.list(run.resolve(dataset))) {
      return parts.sorted().toList();
    }
  }

  private static <T extends SpecificRecord> List<T> read(Path part, Class<T> type)
      throws IOException {
    List<T> records = new ArrayList<>();
    try (DataFileReader<T> in =
        new DataFileReader<>(part.toFile(), new SpecificDatumReader<>(type))) {
      in.forEach(records::add);
    }
    return records;
  }

  /** Writes a file anew, as if the run had written it so. */
  private <T extends SpecificRecord> void write(Path part, Class<T> type, List<T> records)
      throws IOException {
    try (DataFileWriter<T> out = new DataFileWriter<>(new SpecificDatumWriter<>(type))) {
      out.create(SpecificData.get().getSchema(type), part.toFile());
      for (T kept : records) {
        out.append(kept);
      }
    }
    Path end = run.resolve("_SUCCESS");
    ObjectNode success = (ObjectNode) new ObjectMapper().readTree(end.toFile());
    for (JsonNode file : success.get("files")) {
      if (file.get("path").asText().equals(run.relativize(part).toString())) {
        ((ObjectNode) file)
            .put("bytes", Files.size(part))
            .put("sha256", Hashing.sha256().hashBytes(Files.readAllBytes(part)).toString());
      }
    }
    Files.writeString(end, success.toString());
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
