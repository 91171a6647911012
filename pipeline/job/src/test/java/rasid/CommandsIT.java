package rasid;

import static com.google.common.truth.Truth.assertThat;
import static rasid.Program.SEEDS;
import static rasid.Program.read;
import static rasid.Program.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.launch.Launcher;
import rasid.run.RunCheck;

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

  private static File avro(Path dataset) throws IOException {
    try (Stream<Path> files = Files.list(dataset)) {
      return files
          .filter(file -> file.toString().endsWith(".avro"))
          .findFirst()
          .orElseThrow()
          .toFile();
    }
  }

  private static String[] with(String[] command, String... further) {
    return Stream.concat(Arrays.stream(command), Arrays.stream(further)).toArray(String[]::new);
  }
}
