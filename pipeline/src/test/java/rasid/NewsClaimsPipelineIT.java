package rasid;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.report.Evaluate;
import rasid.report.Evaluation.Score;
import rasid.stages.Dataset;
import rasid.stages.Launcher;

/** The whole program on the seeds, with the real models. */
class NewsClaimsPipelineIT {

  private static final Path SEEDS = Path.of("../seeds").toAbsolutePath().normalize();

  @TempDir static Path folder;

  private static Path run;

  private String printed = "";

  @BeforeAll
  static void runOnTheSeeds() {
    NewsClaimsPipelineIT first = new NewsClaimsPipelineIT();
    assertThat(
            first.launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + folder,
                "--run=seeds",
                "--targetParallelism=1"))
        .isEqualTo(0);
    run = folder.resolve("run=seeds");
  }

  @Test
  void findsTheClaimsOfTheSeeds() throws IOException {
    Map<String, Score> scores = Evaluate.evaluate(SEEDS.resolve("gold"), run).scores();
    assertThat(scores.get("detection").f1()).isAtLeast(0.95);
    assertThat(scores.get("value+event+class").f1()).isAtLeast(0.85);
    assertThat(scores.get("value+event+class+source").f1()).isAtLeast(0.8);
  }

  @Test
  void saysWhoReportsWhat() throws IOException {
    List<String> killed = new ArrayList<>();
    for (GenericRecord claim : read(run, Dataset.CLAIMS)) {
      if (claim.get("event_type").toString().equals("KILLED")
          && claim.get("counted_class").toString().equals("SECURITY_FORCES")) {
        GenericRecord source = (GenericRecord) claim.get("source");
        killed.add(
            claim.get("op")
                + " "
                + claim.get("point")
                + " "
                + (source == null ? "-" : source.get("text")));
      }
    }
    assertThat(killed)
        .containsExactly(
            "EQ 18.0 السلطات",
            "EQ 8.0 وكالات محلية",
            "EQ 8.0 البيان",
            "GE 8.0 وزارة الداخلية الكازاخستانية",
            "EQ 8.0 -",
            "EQ 17.0 وزارة الشؤون الداخلية",
            "EQ 18.0 وزارة الداخلية الكازاخية");
  }

  @Test
  void theReportsOfAllArticlesAreBroughtTogether() throws IOException {
    assertThat(Evaluate.evaluateGroups(SEEDS.resolve("gold"), run).f1()).isAtLeast(0.95);
    Map<String, GenericRecord> groups = new HashMap<>();
    for (GenericRecord group : read(run, Dataset.CLAIM_GROUPS)) {
      groups.put(group.get("event_type") + " " + group.get("counted_class"), group);
    }
    Map<String, String> verdicts = new HashMap<>();
    groups.forEach((key, group) -> verdicts.put(key, group.get("verdict").toString()));
    assertThat(verdicts).containsEntry("KILLED SECURITY_FORCES", "REVISED_DOWN");
    assertThat(verdicts).containsEntry("INJURED SECURITY_FORCES", "GROWTH");
    assertThat(verdicts).containsEntry("DETAINED PERSON", "AGREE");
    assertThat(verdicts).containsEntry("KILLED PROTESTER", "COMPATIBLE");
    assertThat(verdicts).containsEntry("KILLED PERSON", "COMPATIBLE");
    assertThat(verdicts).containsEntry("INJURED PERSON", "COMPATIBLE");
    assertThat(verdicts).containsEntry("INTENSIVE_CARE PERSON", "SINGLE");
    List<String> changes = new ArrayList<>();
    for (Object day : (Collection<?>) groups.get("KILLED SECURITY_FORCES").get("series")) {
      GenericRecord point = (GenericRecord) day;
      changes.add(point.get("date") + " " + point.get("value") + " " + point.get("change"));
    }
    assertThat(changes)
        .containsExactly(
            "2022-01-06 8.0 COMPATIBLE",
            "2022-01-07 18.0 GROWTH",
            "2022-01-08 18.0 AGREE",
            "2022-01-12 17.0 REVISED_DOWN")
        .inOrder();
    assertThat(groups.get("INJURED PERSON").get("alarms").toString())
        .containsMatch("PART_EXCEEDS_WHOLE \\S+ > \\S+");
  }

  @Test
  void allPassagesThatTheArticlesShareAreFoundWhole() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (GenericRecord document : read(run, Dataset.DOCUMENTS)) {
      sources.put(document.get("doc_id").toString(), document.get("source_id").toString());
    }
    List<String> found = new ArrayList<>();
    for (GenericRecord passage : read(run, Dataset.PASSAGES)) {
      String a = side(sources, passage.get("doc_a"), passage.get("span_a"));
      String b = side(sources, passage.get("doc_b"), passage.get("span_b"));
      found.add(a.compareTo(b) < 0 ? a + " = " + b : b + " = " + a);
    }
    List<String> gold = new ArrayList<>();
    for (JsonNode passage :
        new ObjectMapper()
            .readTree(SEEDS.resolve("gold/_shared_passages.json").toFile())
            .get("passages")) {
      String a =
          passage.get("doc_a").asText() + " " + passage.get("begin_a") + " " + passage.get("end_a");
      String b =
          passage.get("doc_b").asText() + " " + passage.get("begin_b") + " " + passage.get("end_b");
      gold.add(a.compareTo(b) < 0 ? a + " = " + b : b + " = " + a);
    }
    assertThat(found).containsExactlyElementsIn(gold);
  }

  private static String side(Map<String, String> sources, Object document, Object span) {
    GenericRecord place = (GenericRecord) span;
    return sources.get(document.toString()) + " " + place.get("begin") + " " + place.get("end");
  }

  @Test
  void everySpanSlicesItsDocument() throws IOException {
    Map<String, int[]> texts = new HashMap<>();
    for (GenericRecord document : read(run, Dataset.DOCUMENTS)) {
      texts.put(
          document.get("doc_id").toString(),
          document.get("text").toString().codePoints().toArray());
    }
    int spans = 0;
    for (Dataset dataset : Dataset.values()) {
      for (GenericRecord entry : read(run, dataset)) {
        String doc = entry.hasField("doc_id") ? entry.get("doc_id").toString() : "";
        if (dataset == Dataset.PASSAGES) {
          spans +=
              check((GenericRecord) entry.get("span_a"), texts.get(entry.get("doc_a").toString()));
          spans +=
              check((GenericRecord) entry.get("span_b"), texts.get(entry.get("doc_b").toString()));
        } else if (texts.containsKey(doc)) {
          spans += check(entry, texts.get(doc));
        }
      }
    }
    assertThat(spans).isGreaterThan(4000);
  }

  @Test
  void parallelismAndShardsChangeNoRecord() throws IOException {
    assertThat(
            launch(
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
  void commentsNavigationAndFooterMakeNoClaims() throws IOException {
    for (GenericRecord claim : read(run, Dataset.CLAIMS)) {
      assertThat(claim.get("zone").toString())
          .isIn(List.of("TITLE", "BODY", "HEADING", "EMBEDDED_POST"));
    }
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
    assertThat(launch("--input=" + input + "/*", "--output=" + folder, "--run=bad")).isEqualTo(0);
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
    assertThat(launch("--input=" + folder + "/none/*.txt", "--output=" + folder.resolve("x")))
        .isEqualTo(2);
    assertThat(printed).contains("no file matches --input=");
    assertThat(launch("--input=" + SEEDS, "--output=" + folder.resolve("x"))).isEqualTo(2);
    assertThat(printed).contains("a folder needs a pattern");
    assertThat(
            launch(
                "--input=" + SEEDS + "/*.txt", "--output=" + folder.resolve("x"), "--colour=red"))
        .isEqualTo(2);
    assertThat(printed).contains("unknown option --colour");
    assertThat(launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--run=seeds"))
        .isEqualTo(2);
    assertThat(printed).contains("--overwrite");
    assertThat(
            launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + SEEDS.resolve("004_2e6f347a7b1a1eb9.txt")))
        .isEqualTo(2);
    assertThat(printed).contains("cannot write");
    assertThat(launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--run=a/b"))
        .isEqualTo(2);
    assertThat(launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--lexicons=/none"))
        .isEqualTo(2);
    assertThat(printed).contains("/none/*.tsv");
    assertThat(launch("--output=" + folder)).isEqualTo(2);
    assertThat(launch("seeds")).isEqualTo(2);
    assertThat(launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--annotator=slow"))
        .isEqualTo(2);
    assertThat(launch("--input=" + SEEDS + "/*.txt", "--output=" + folder, "--annotatorWords=1"))
        .isEqualTo(2);
    assertThat(Files.exists(folder.resolve("x"))).isFalse();
    assertThat(printed.lines().count()).isEqualTo(1);
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
  void bothAnnotatorsGiveTheSameRecords() throws IOException {
    for (String annotator : List.of("fast", "corenlp")) {
      assertThat(
              launch(
                  "--input=" + SEEDS + "/*.txt",
                  "--output=" + folder,
                  "--run=" + annotator,
                  "--annotator=" + annotator))
          .isEqualTo(0);
    }
    for (Dataset dataset : Dataset.values()) {
      assertThat(strings(read(folder.resolve("run=corenlp"), dataset)))
          .containsExactlyElementsIn(strings(read(folder.resolve("run=fast"), dataset)));
    }
  }

  @Test
  void aRunOfALogicalDateIsAPartition() throws IOException {
    assertThat(launch("--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--date=2022-01-08"))
        .isEqualTo(0);
    Path partition = folder.resolve("dt=2022-01-08/run=2022-01-08");
    assertThat(Files.exists(partition.resolve("_SUCCESS"))).isTrue();
    JsonNode metrics = new ObjectMapper().readTree(partition.resolve("_METRICS.json").toFile());
    assertThat(metrics.get("articles").asInt()).isEqualTo(1);
    assertThat(metrics.get("records").get("documents").asInt()).isEqualTo(1);
    assertThat(metrics.get("stage_seconds").get("RecogniseEntities").asDouble()).isGreaterThan(0);
    assertThat(launch("--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--date=8.1.2022"))
        .isEqualTo(2);
    assertThat(printed).contains("--date is no day as 2022-01-08: 8.1.2022");
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
      assertThat(launch("--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--run=busy"))
          .isEqualTo(3);
      assertThat(printed).contains("another process works on");
    }
    assertThat(launch("--input=" + SEEDS + "/000*.txt", "--output=" + folder, "--run=busy"))
        .isEqualTo(0);
  }

  @Test
  void whatEarlierRunsHoldIsPassedOverAndJoinsTheGroups() throws IOException {
    assertThat(launch("--input=" + SEEDS + "/00[0-2]*.txt", "--output=" + folder, "--run=first"))
        .isEqualTo(0);
    assertThat(
            launch(
                "--input=" + SEEDS + "/*.txt",
                "--output=" + folder,
                "--run=second",
                "--previous=" + folder + "/run=first"))
        .isEqualTo(0);
    Path second = folder.resolve("run=second");
    JsonNode success = new ObjectMapper().readTree(second.resolve("_SUCCESS").toFile());
    assertThat(success.get("skipped").asInt()).isEqualTo(3);
    assertThat(success.get("records").get("documents").asInt()).isEqualTo(2);
    for (Dataset dataset : List.of(Dataset.CLAIM_GROUPS, Dataset.PASSAGES, Dataset.COPIES)) {
      assertWithMessage(dataset.folder())
          .that(strings(read(second, dataset)))
          .containsExactlyElementsIn(strings(read(run, dataset)));
    }
  }

  @Test
  void jsonLinesHoldTheSameRecords() throws IOException {
    assertThat(
            launch(
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
            launch(
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

  @Test
  void helpListsEveryOption() {
    assertThat(launch("--help")).isEqualTo(0);
    for (String option :
        List.of(
            "--input",
            "--output",
            "--run",
            "--overwrite",
            "--previous",
            "--date",
            "--format",
            "--shards",
            "--minArabicShare",
            "--annotator",
            "--annotatorWords",
            "--lexicons",
            "--maxArticleBytes",
            "--textKey",
            "--codec")) {
      assertThat(printed).contains(option + "=");
    }
  }

  private int launch(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      int code = Launcher.launch(args, NewsClaimsPipeline::run, out, out);
      printed = bytes.toString(StandardCharsets.UTF_8);
      return code;
    }
  }

  /** Checks all spans inside a record; gives their number. */
  private static int check(Object value, int[] text) {
    if (value instanceof Collection<?> items) {
      return items.stream().mapToInt(item -> check(item, text)).sum();
    }
    if (!(value instanceof GenericRecord entry)) {
      return 0;
    }
    int spans = 0;
    if (entry.hasField("begin") && (entry.hasField("text") || entry.hasField("surface"))) {
      int begin = (int) entry.get("begin");
      int end = (int) entry.get("end");
      String slice = new String(text, begin, end - begin);
      assertThat(entry.get(entry.hasField("surface") ? "surface" : "text").toString())
          .isEqualTo(slice);
      spans++;
    }
    return spans
        + entry.getSchema().getFields().stream()
            .mapToInt(field -> check(entry.get(field.pos()), text))
            .sum();
  }

  private static List<String> strings(List<GenericRecord> records) {
    return records.stream().map(GenericRecord::toString).toList();
  }

  private static List<GenericRecord> read(Path run, Dataset dataset) throws IOException {
    List<GenericRecord> records = new ArrayList<>();
    try (Stream<Path> parts = Files.list(run.resolve(dataset.folder()))) {
      for (Path part :
          parts.filter(path -> path.toString().endsWith(".avro")).toArray(Path[]::new)) {
        try (DataFileReader<GenericRecord> reader =
            new DataFileReader<>(part.toFile(), new GenericDatumReader<>())) {
          reader.forEach(records::add);
        }
      }
    }
    assertThat(Arrays.asList(Dataset.values())).contains(dataset);
    return records;
  }
}
