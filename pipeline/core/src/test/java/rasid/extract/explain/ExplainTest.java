package rasid.extract.explain;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;
import rasid.dataset.RunFixture;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ArticleRecords;
import rasid.extract.ExtractionSettings;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.QuantityKind;
import rasid.record.Scope;
import rasid.record.Verdict;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.trace.Trace;

class ExplainTest {

  private static final String KILLED =
      "أعلنت وزارة الداخلية أمس مقتل 5 جنود وإصابة 7 مدنيين في مصر.";

  private static final String DETAINED =
      "اعتقلت الشرطة 30 شخصا في تونس منهم 4 نساء، بحسب صحيفة محلية. يبلغ عمره 45 عاما.";

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  @Test
  void showsEachLayerOfAnArticle() throws IOException {
    String page = explain("--text=" + KILLED, "--published=2024-03-10").out();
    assertThat(page).contains("published  2024-03-10, basis METADATA");
    assertThat(page).contains("country    EG, entity Q79");
    assertThat(page).contains("0..60 BODY <" + KILLED + ">");
    assertThat(page).contains("<مقتل>/NN");
    assertThat(page).contains("<مصر> GPE Q79, <مصر>, country EG");
    assertThat(page).contains("proposed by rules 0.90: GPE Q79");
    assertThat(page).contains("name.from-tagger: GPE Q79 of the tagger kept");
    assertThat(page).contains("<أمس> DATE 2024-03-09, reckoned from 2024-03-10");
    assertThat(page).contains("decided CLAIM by number.as-written, claim ");
  }

  @Test
  void showsWhatWasWeighedForAClaim() throws IOException {
    String page = explain("--text=" + KILLED, "--published=2024-03-10").out();
    assertThat(page).contains("event.learned: KILLED");
    assertThat(page).containsMatch("chosen +[0-9.]+  INJURED = label.likely ");
    assertThat(page).containsMatch("likely +[0-9.]+  INJURED = role.trigger ");
    assertThat(page).contains("role.trigger ");
    assertThat(page).contains("class.learned: SECURITY_FORCES");
    assertThat(page).contains("source.learned: <وزارة الداخلية>");
    assertThat(page).contains("attribution.name-behind: <وزارة الداخلية>");
    assertThat(page).contains("place.learned: <مصر>");
    assertThat(page).contains("place-basis.of-sentence: EXPLICIT EG");
    assertThat(page).contains("certainty.learned: REPORTED");
    assertThat(page).contains("date.statement-beside-cue: 2024-03-09");
  }

  @Test
  void showsPartsOfWholesAndWhatIsNoClaim() throws IOException {
    String page = explain("--text=" + DETAINED).out();
    assertThat(page).contains("published  none, basis NONE");
    assertThat(page).contains("subset.of-them: part of ");
    assertThat(page).contains("source.learned: <صحيفة محلية>");
    assertThat(page).contains("word-lists.tsv:media-sources: MEDIA by <صحيفه>");
    assertThat(page).contains("decided AGE by number-contexts.tsv:<عمره>");
  }

  @Test
  void showsWhichRowsOfTablesPropose() throws IOException {
    String page = explain("--text=" + KILLED, "--published=2024-03-10").out();
    assertThat(page).containsMatch("row +[0-9.]+  events.tsv:<مقتل> for KILLED\n");
    assertThat(page).containsMatch("row +[0-9.]+  classes.tsv:<جندي> for SECURITY_FORCES\n");
    assertThat(page).containsMatch("row +[0-9.]+  classes.tsv:<مدني> for CIVILIAN\n");
  }

  @Test
  void showsWhatCertaintyTimeAndScopeWereChosenAmong() throws IOException {
    String page = explain("--text=" + KILLED, "--published=2024-03-10").out();
    assertThat(part(page, "certainty ")).containsMatch("chosen +[0-9.]+  REPORTED = ");
    assertThat(part(page, "certainty ")).containsMatch("runner-up +[0-9.]+  [A-Z]+ = ");
    assertThat(part(page, "time "))
        .containsMatch("chosen +[0-9.]+  2024-03-09 to 2024-03-09 = time\\.");
    assertThat(part(page, "time ")).containsMatch("runner-up +[0-9.]+  ");
    assertThat(part(page, "scope ")).containsMatch("chosen +[0-9.]+  INCIDENT = scope\\.");
    assertThat(part(page, "scope ")).containsMatch("runner-up +[0-9.]+  [A-Z]+ = scope\\.");
  }

  @Test
  void showsOfEachNumberHowLikelyItIsAClaimAndWhy() throws IOException {
    String page = explain("--text=قتل 5 جنود. للحجز اتصل على 0501234567.").out();
    String killed = part(page, "[0] <5>");
    assertThat(killed).containsMatch("claim.learned: a claim with probability [01]\\.[0-9]{2}\n");
    assertThat(killed).contains("in its context CLAIM\n");
    assertThat(killed).containsMatch("chosen +[0-9.]+  CLAIM = number\\.");
    assertThat(killed).containsMatch("runner-up +[0-9.]+  [A-Z_]+ = number\\.");
    String dialled = part(page, "[1] <0501234567>");
    assertThat(dialled).contains("decided PHONE by number.zero-and-many-digits, no claim\n");
    assertThat(dialled).contains("number.dialled-binds: no claim\n");
    assertThat(dialled).containsMatch("a claim with probability 0\\.[0-9]{2}\n");
  }

  @Test
  void showsTheFormsThatReadADate() throws IOException {
    String page =
        explain("--text=قتل 5 جنود منذ بداية العام وأصيب 7 مدنيين يوم السبت 2 مارس 2024.").out();
    assertThat(part(page, "[0] <منذ بداية العام>")).contains("read by time.edge, time.since\n");
    assertThat(part(page, "[0] <يوم السبت 2 مارس 2024>"))
        .contains("read by time.day-of-month, time.weekday\n");
  }

  /** The lines of a page from the first one that begins so up to the next that is no deeper. */
  private static String part(String page, String begin) {
    StringBuilder part = new StringBuilder();
    for (String line : page.lines().toList()) {
      boolean begins = part.isEmpty() && line.startsWith("  " + begin);
      if (begins || (!part.isEmpty() && line.startsWith("    "))) {
        part.append(line).append('\n');
      } else if (!part.isEmpty()) {
        break;
      }
    }
    return part.toString();
  }

  @Test
  void sameTextSamePage() throws IOException {
    assertThat(explain("--text=" + DETAINED)).isEqualTo(explain("--text=" + DETAINED));
  }

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), KILLED);
    String page = explain(file.toString(), "--published=2024-03-10").out();
    assertThat(page).contains("article " + source("a.txt", "a").docId());
    assertThat(page).contains("event KILLED <مقتل>");
  }

  @Test
  void explainsOneClaimOfARun() throws IOException, ArticleException {
    Article article = run();
    String first = article.claimRecords().get(0).getClaimId();
    String second = article.claimRecords().get(1).getClaimId();
    Result result = explain(folder.toString(), second);
    assertThat(result.code()).isEqualTo(0);
    assertThat(result.out()).contains("article " + article.docId());
    assertThat(result.out()).contains("claim " + second + " in sentence 0");
    assertThat(result.out()).containsMatch("runner-up +[0-9.]+  ");
    assertThat(result.out()).contains("[0] 0..60 BODY");
    assertThat(result.out()).doesNotContain("claim " + first + " in");
    assertThat(result.out()).doesNotContain("differs");
  }

  @Test
  void saysWhenTheRecordDiffers() throws IOException, ArticleException {
    Claim claim = Claim.newBuilder(run().claimRecords().get(0)).setEventType("INJURED").build();
    write(Dataset.CLAIMS, List.of(claim));
    assertThat(explain(folder.toString(), claim.getClaimId()).out()).contains("differs");
  }

  @Test
  void explainsAGroupOfARun() throws IOException, ArticleException {
    Claim claim = run().claimRecords().get(0);
    write(Dataset.CLAIM_GROUPS, List.of(group(claim)));
    String page = explain(folder.toString(), "00112233445566aa").out();
    assertThat(page).contains("counts     SECURITY_FORCES KILLED, COUNT, ALL");
    assertThat(page).contains("verdict    SINGLE: 1 reports of 1 independent origins, latest 5");
    assertThat(page).contains(claim.getClaimId() + ", 2024-03-09, EQ 5 (5 to 5), origin 0");
    assertThat(page).contains("<مقتل 5 جنود>");
    assertThat(page).contains("story.none-likely: opens a story");
    // A group of another policy is not what this version makes.
    assertThat(page).contains("make another group");
  }

  @Test
  void aGroupThatThisVersionMakesIsNotCalledAnother() throws IOException, ArticleException {
    Claim claim = run().claimRecords().get(0);
    List<ClaimGroup> made =
        new Regrouping(LocalRun.open(folder), group(claim), Lexicons.own()).groups(Trace.NONE);
    ClaimGroup own =
        made.stream()
            .filter(group -> group.getMembers().get(0).getClaimId().equals(claim.getClaimId()))
            .findFirst()
            .orElseThrow();
    write(Dataset.CLAIM_GROUPS, made);
    Result result = explain(folder.toString(), own.getGroupId());
    assertThat(result.code()).isEqualTo(0);
    assertThat(result.out()).doesNotContain("another group");
  }

  @Test
  void badInputIsOneLineAndCodeTwo() throws IOException, ArticleException {
    assertBad("explain: no file nowhere.txt", "nowhere.txt");
    assertBad("explain: no finished run in " + folder, folder.toString(), "x");
    run();
    assertBad("explain: no claim or group x in " + folder, folder.toString(), "x");
    assertBad("explain: usage: explain.sh ");
    assertBad("explain: usage: explain.sh ", "a", "b", "c");
    assertBad("explain: unknown option --texts=a", "--texts=a");
    assertBad("explain: --published is no day: 10.3.2024", "--text=a", "--published=10.3.2024");
    assertBad("explain: --text is empty", "--text=");
    assertBad("explain: 0.00 of the letters are Arabic", "--text=only Latin letters");
    assertBad("explain: --lexicons: no file *.tsv in nowhere", "--text=a", "--lexicons=nowhere");
  }

  @Test
  void aDamagedFileIsOneLineAndCodeTwo() throws IOException, ArticleException {
    String claim = run().claimRecords().get(0).getClaimId();
    try (Stream<Path> files = Files.list(folder.resolve("claims"))) {
      Path file = files.sorted().findFirst().orElseThrow();
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length - 40));
      assertBad("explain: " + file + " cannot be read as Avro", folder.toString(), claim);
    }
  }

  @Test
  void aFileOfALaterVersionIsOneLineAndCodeTwo() throws IOException, ArticleException {
    String claim = run().claimRecords().get(0).getClaimId();
    Path file = RunFixture.writeLater(folder, Dataset.CLAIMS);
    assertBad(
        "explain: " + file + " was written by a later version, whose Claim.weather",
        folder.toString(),
        claim);
  }

  private void assertBad(String line, String... args) throws IOException {
    Result result = explain(args);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith(line);
    assertThat(result.err().lines().count()).isEqualTo(1);
  }

  /** A finished run with one article. */
  private Article run() throws IOException, ArticleException {
    Article article =
        ArticleExtractor.with(ExtractionSettings.defaults()).extract(source("a.txt", "a"));
    for (var dataset : ArticleRecords.of(article).byDataset().entrySet()) {
      write(dataset.getKey(), dataset.getValue());
    }
    write(Dataset.CLAIM_GROUPS, List.of());
    Files.createFile(folder.resolve("_SUCCESS"));
    return article;
  }

  private static ArticleSource source(String file, String id) {
    return new ArticleSource(file, file, id, KILLED, null, "2024-03-10", null, null);
  }

  private static ClaimGroup group(Claim claim) {
    return ClaimGroup.newBuilder()
        .setGroupId("00112233445566aa")
        .setPolicy("policy")
        .setEventType("KILLED")
        .setCountedClass("SECURITY_FORCES")
        .setKind(QuantityKind.COUNT)
        .setScope(Scope.ALL)
        .setPlace("EG")
        .setWindowBegin("2024-03-09")
        .setWindowEnd("2024-03-09")
        .setMembers(
            List.of(
                GroupMember.newBuilder()
                    .setClaimId(claim.getClaimId())
                    .setDocId(claim.getDocId())
                    .setStatementDate("2024-03-09")
                    .setOp(claim.getOp())
                    .setPoint(5.0)
                    .setLow(5.0)
                    .setHigh(5.0)
                    .build()))
        .setReports(1)
        .setIndependentOrigins(1)
        .setEstimates(List.of())
        .setLatest(5.0)
        .setMaximum(5.0)
        .setVerdict(Verdict.SINGLE)
        .setAlarms(List.of())
        .setParts(List.of())
        .build();
  }

  private void write(Dataset dataset, List<? extends SpecificRecord> records) throws IOException {
    Path file =
        Files.createDirectories(folder.resolve(dataset.folder())).resolve("part-00000.avro");
    try (DataFileWriter<SpecificRecord> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(dataset.schema()))) {
      writer.create(dataset.schema(), file.toFile());
      for (SpecificRecord entry : records) {
        writer.append(entry);
      }
    }
  }

  private static Result explain(String... args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Explain.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(
        code,
        // The marks that isolate Arabic are shown as < and >.
        out.toString(StandardCharsets.UTF_8).replace('\u2068', '<').replace('\u2069', '>'),
        err.toString(StandardCharsets.UTF_8));
  }
}
