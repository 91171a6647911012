package rasid;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.Program.SEEDS;
import static rasid.Program.read;
import static rasid.Program.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;

/** Other ways to the same articles give the same records. */
class SameRecordsIT {

  @TempDir static Path folder;

  private static Path run;

  private final Program program = new Program();

  @BeforeAll
  static void runOnTheSeeds() {
    run = Program.runOnTheSeeds(folder);
  }

  @Test
  void parallelismAndShardsChangeNoRecord() throws IOException {
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + folder,
                "--run=again",
                "--targetParallelism=4",
                "--shards=3"))
        .isEqualTo(0);
    for (Dataset dataset : Dataset.values()) {
      assertWithMessage(dataset.folder())
          .that(strings(read(folder.resolve("run=again"), dataset)))
          .containsExactlyElementsIn(strings(read(run, dataset)));
    }
  }

  @Test
  void whatEarlierRunsHoldIsPassedOverAndJoinsTheGroups() throws IOException {
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/00[0-2]*.txt", "--output=" + folder, "--run=first"))
        .isEqualTo(0);
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + folder,
                "--run=second",
                "--previous=" + folder + "/run=first"))
        .isEqualTo(0);
    Path first = folder.resolve("run=first");
    Path second = folder.resolve("run=second");
    JsonNode success = new ObjectMapper().readTree(second.resolve("_SUCCESS").toFile());
    assertThat(success.get("skipped").asInt()).isEqualTo(3);
    assertThat(success.get("records").get("documents").asInt()).isEqualTo(2);
    for (Dataset dataset : List.of(Dataset.PASSAGES, Dataset.COPIES)) {
      List<String> both = new ArrayList<>(strings(read(first, dataset)));
      both.addAll(strings(read(second, dataset)));
      assertWithMessage(dataset.folder())
          .that(both)
          .containsExactlyElementsIn(strings(read(run, dataset)));
    }
  }

  @Test
  void jsonLinesHoldTheSameRecords() throws IOException {
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + folder,
                "--run=lines",
                "--format=jsonl"))
        .isEqualTo(0);
    Path claims = folder.resolve("run=lines/jsonl/claims");
    Map<String, JsonNode> byId = new HashMap<>();
    try (Stream<Path> files = Files.list(claims)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        for (String line : Files.readAllLines(file)) {
          JsonNode claim = new ObjectMapper().readTree(line);
          byId.put(claim.get("claim_id").asText(), claim);
        }
      }
    }
    List<GenericRecord> records = read(folder.resolve("run=lines"), Dataset.CLAIMS);
    assertThat(byId).hasSize(records.size());
    for (GenericRecord claim : records) {
      JsonNode line = byId.get(claim.get("claim_id").toString());
      assertThat(line.get("number").get("text").asText())
          .isEqualTo(((GenericRecord) claim.get("number")).get("text").toString());
      assertThat(line.get("op").asText()).isEqualTo(claim.get("op").toString());
      assertThat(line.get("source").isNull()).isEqualTo(claim.get("source") == null);
    }
  }

  @Test
  void documentsOfARunGiveTheSameRecordsAgain() throws IOException {
    assertThat(
            program.launch(
                "--input=" + run + "/documents/*.avro",
                "--output=" + folder,
                "--run=from-documents"))
        .isEqualTo(0);
    Path again = folder.resolve("run=from-documents");
    for (Dataset dataset : Dataset.values()) {
      assertWithMessage(dataset.folder())
          .that(strings(read(again, dataset)))
          .containsExactlyElementsIn(strings(read(run, dataset)));
    }
  }
}
