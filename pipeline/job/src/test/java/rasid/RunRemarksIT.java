package rasid;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.Program.SEEDS;
import static rasid.Program.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;

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
    assertThat(program.printed())
        .contains(
            "2 articles from files in which no line or row has a value under --titleKey=headline,"
                + " such as ");
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
  void keysThatNoLineOfAFileHasAreSaidFileByFile() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        in.resolve("dated.jsonl"),
        "{\"nr\":\"1\",\"text\":\"قتل 5 أشخاص\",\"published\":\"2024-03-05\"}\n");
    Files.writeString(
        in.resolve("undated.jsonl"),
        "{\"nr\":\"2\",\"text\":\"قتل 6 أشخاص\",\"date\":\"2024-03-05\"}\n"
            + "{\"nr\":\"3\",\"text\":\"قتل 7 أشخاص\",\"date\":\"2024-03-06\"}\n");
    Files.writeString(in.resolve("head.csv"), "id,text,published\n");
    Files.writeString(in.resolve("nothing.jsonl"), "");
    String[] command = {"--input=" + in + "/*", "--output=" + folder, "--run=keys"};
    for (String split : List.of("--splitBytes=500000", "--splitBytes=20")) {
      assertThat(program.launch(with(command, "--idKey=number", split, "--overwrite")))
          .isEqualTo(0);
      assertThat(program.printed())
          .containsMatch(
              "2 articles from files in which no line or row has a value under"
                  + " --publishedKey=published, such as .*/undated.jsonl, which has date, nr, text"
                  + ".*; if it is one of these, name it with --publishedKey");
      assertThat(program.printed())
          .containsMatch(
              "3 articles from files in which no line or row has a value under --idKey=number,"
                  + " such as .*/dated.jsonl, which has nr, published, text");
      assertThat(program.printed())
          .containsMatch("2 files without any article, such as .*head.csv");
    }
    assertThat(
            program.launch(
                with(command, "--idKey=nr", "--publishedKey=date", "--urlKey=link", "--overwrite")))
        .isEqualTo(0);
    assertThat(program.printed()).doesNotContain("--idKey");
    assertThat(program.printed())
        .containsMatch("1 article from files .* --publishedKey=date, such as .*/dated.jsonl");
    assertThat(program.printed()).contains("a value under --urlKey=link");
  }

  @Test
  void numbersThatWereNotLookedAtAreSaid() throws IOException {
    String many =
        IntStream.rangeClosed(101, 220)
            .mapToObj(count -> count + " بيتا")
            .collect(Collectors.joining("، ", "دمر القصف ", "."));
    Path article = Files.writeString(folder.resolve("many.txt"), many);
    assertThat(program.launch("--input=" + article, "--output=" + folder, "--run=many"))
        .isEqualTo(0);
    assertThat(program.printed())
        .contains("20 numbers behind the first 100 of a sentence or 10,000 of an article");
    assertThat(program.printed()).contains("many.txt");
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
    Path corrections =
        Files.writeString(
            folder.resolve("c.jsonl"),
            "{\"doc_id\":\"0000000000000000\",\"begin\":1,\"end\":2,\"question\":\"right\"}\n");
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/000*.txt",
                "--output=" + folder,
                "--run=one",
                "--lexicons=" + tables,
                "--corrections=" + corrections,
                "--shards=4"))
        .isEqualTo(0);
    JsonNode one = new ObjectMapper().readTree(folder.resolve("run=one/_SUCCESS").toFile());
    List<String> names = new ArrayList<>();
    one.get("options").fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly("corrections", "input", "lexicons", "output", "run", "shards")
        .inOrder();
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
      assertThat(claims.getMetaString("rasid.corrections"))
          .isEqualTo(Hashing.sha256().hashBytes(Files.readAllBytes(corrections)).toString());
      assertThat(new ObjectMapper().readTree(claims.getMetaString("rasid.options")))
          .isEqualTo(one.get("options"));
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

    // Another commit may differ in a document only.
    Path success = folder.resolve("run=three/_SUCCESS");
    Files.writeString(
        success,
        Files.readString(success)
            .replaceFirst("\"commit\" : \"[^\"]*\"", "\"commit\" : \"0000000\""));
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/003*.txt",
                "--output=" + folder,
                "--run=four",
                "--previous=" + folder + "/run=three"))
        .isEqualTo(0);
    assertThat(program.printed()).doesNotContain("other rules");
  }

  @Test
  void aSecretAmongTheOptionsStandsNowhere() throws IOException {
    String secret = "hUnter2hUnter2";
    assertThat(
            program.launch(
                "--input=" + SEEDS + "/000*.txt",
                "--output=" + folder,
                "--run=secret",
                "--codec=null",
                "--format=jsonl",
                "--tempLocation=https://me:" + secret + "@host/x?sig=" + secret + "&a=b",
                "--userAgent=Authorization: Bearer " + secret))
        .isEqualTo(0);
    assertThat(program.printed()).doesNotContain(secret);
    assertThat(Files.readString(folder.resolve("run=secret/_SUCCESS")))
        .contains("https://***@host/x?sig=***&a=b");
    int files = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toArray(Path[]::new)) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertWithMessage(file.toString()).that(bytes).doesNotContain(secret);
        files++;
      }
    }
    // Records, their last file, the metrics, the log.
    assertThat(files).isAtLeast(2 * Dataset.values().length + 3);
    assertThat(Files.readString(folder.resolve("_logs/run=secret.log"))).contains("***@host");
    try (DataFileReader<GenericRecord> claims =
        new DataFileReader<>(
            avro(folder.resolve("run=secret/claims")), new GenericDatumReader<>())) {
      assertThat(claims.getMetaString("rasid.options")).contains("https://***@host/x?sig=***&a=b");
    }
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
