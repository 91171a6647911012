package rasid;

import static com.google.common.truth.Truth.assertThat;
import static rasid.Program.SEEDS;
import static rasid.Program.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of its input, of its corrections and of the rules it was made by. */
class RunRemarksIT {

  @TempDir Path folder;

  private final Program program = new Program();

  @Test
  void correctionsThatMeetNothingAreSaid() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("c.jsonl"),
            "{\"doc_id\":\"327f2ca9427cbcbf\",\"begin\":1083,\"end\":1089,\"question\":\"right\"}\n"
                + "{\"doc_id\":\"327f2ca9427cbcbf\",\"begin\":1083,\"end\":1089,\"question\":\"source\",\"value\":\"البيت الأبيض\"}\n"
                + "{\"doc_id\":\"327f2ca9427cbcbf\",\"begin\":1,\"end\":2,\"question\":\"right\"}\n"
                + "{\"doc_id\":\"0000000000000000\",\"begin\":1,\"end\":2,\"question\":\"right\"}\n");
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + folder,
                "--run=corrected",
                "--corrections=" + lines))
        .isEqualTo(0);
    assertThat(program.printed())
        .contains("2 of 4 corrections are of articles or claims that this run does not have");
    assertThat(program.printed())
        .contains("1 correction could not be applied, because the article does not have its words");
    assertThat(program.printed()).contains("327f2ca9427cbcbf-1083: البيت الأبيض");
  }

  @Test
  void whatAnInputHoldsOtherwiseThanItIsReadIsSaid() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"id\":\"1\",\"text\":\"قتل 5 أشخاص\",\"published\":\"someday\"}\n"
                + "{\"id\":\"2\",\"text\":\"قتل 6 أشخاص\",\"published\":\"20/06/2023\"}\n");
    String[] command = {"--input=" + lines, "--output=" + folder, "--run=odd"};
    assertThat(program.launch(with(command, "--titleKey=headline", "--previous=/none/run=*")))
        .isEqualTo(0);
    assertThat(program.printed())
        .contains("1 article with a date that cannot be read, and so without it, such as");
    assertThat(program.printed()).contains("a.jsonl#line=0: someday");
    assertThat(program.printed()).contains("no article has a value under --titleKey=headline");
    assertThat(program.printed()).doesNotContain("--publishedKey");
    assertThat(program.printed()).contains("--previous=/none/run=* matches no finished run");
    JsonNode success = new ObjectMapper().readTree(folder.resolve("run=odd/_SUCCESS").toFile());
    assertThat(success.get("signs").get("unreadable_dates").asInt()).isEqualTo(1);
    assertThat(success.get("signs").get("dates").asInt()).isEqualTo(2);

    assertThat(program.launch(with(command, "--textKey=body", "--overwrite"))).isEqualTo(4);
    assertThat(program.printed()).contains("2 articles failed as BAD_RECORD, such as ");
    assertThat(program.printed())
        .contains("a.jsonl#line=0: has no text under the key body; name it with --textKey");
  }

  @Test
  void aRunSaysWhatItWasMadeByAndEarlierRunsByOthersAreSaid() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("event-types.tsv"),
        Files.readString(
                Path.of(
                    "../../models/data/src/main/resources/rasid/models/lexicons/event-types.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .limit(2)
            .collect(Collectors.joining("\n", "", "\n")));
    Files.writeString(
        tables.resolve("class-types.tsv"),
        "class\tpart_of\tdefault_of\tmeaning\nNURSE\tMEDIC\t\t\nTRICYCLE\tVEHICLE\t\t\n");
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/000*.txt",
                "--output=" + folder,
                "--run=one",
                "--awsCredentialsProvider={\"@type\":\"x\"}"))
        .isEqualTo(2);
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/000*.txt",
                "--output=" + folder,
                "--run=one",
                "--lexicons=" + tables,
                "--shards=4"))
        .isEqualTo(0);
    JsonNode one = new ObjectMapper().readTree(folder.resolve("run=one/_SUCCESS").toFile());
    List<String> names = new ArrayList<>();
    one.get("options").fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactly("input", "lexicons", "output", "run", "shards").inOrder();
    JsonNode rules = one.get("rules");
    assertThat(rules.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(rules.get("models").asText()).matches("[0-9a-f]{64}");
    assertThat(rules.get("lexicons").asText()).matches("[0-9a-f]{64}");
    List<String> people = List.of(rules.get("people").asText().split(" "));
    assertThat(people).containsAtLeast("PERSON", "MEDIC", "NURSE");
    assertThat(people).containsNoneOf("VEHICLE", "TRICYCLE");
    try (DataFileReader<GenericRecord> claims =
        new DataFileReader<>(avro(folder.resolve("run=one/claims")), new GenericDatumReader<>())) {
      assertThat(claims.getMetaString("rasid.models")).isEqualTo(rules.get("models").asText());
      assertThat(claims.getMetaString("rasid.lexicons")).isEqualTo(rules.get("lexicons").asText());
      assertThat(claims.getMetaString("rasid.commit")).isEqualTo(rules.get("commit").asText());
    }
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/001*.txt",
                "--output=" + folder,
                "--run=two",
                "--previous=" + folder + "/run=one"))
        .isEqualTo(0);
    assertThat(program.printed()).contains("earlier runs were made by other rules than this one");
    assertThat(program.printed()).contains(folder + "/run=one (lexicons ");
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/002*.txt",
                "--output=" + folder,
                "--run=three",
                "--previous=" + folder + "/run=two"))
        .isEqualTo(0);
    assertThat(program.printed()).doesNotContain("other rules");
  }

  private static File avro(Path dataset) throws IOException {
    try (Stream<Path> files = Files.list(dataset)) {
      return files
          .filter(file -> file.toString().endsWith(".avro"))
          .findFirst()
          .orElseThrow()
          .toFile();
    }
  }
}
