package rasid.query;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.Claims;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.dataset.RunFixture;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Span;
import rasid.record.Verdict;

/** The whole command, on a run on disk. */
class QueryTest {

  @TempDir Path folder;

  private Path run;
  private String printed = "";
  private String complained = "";

  @BeforeEach
  void writeRun() throws IOException {
    run = folder.resolve("run=test");
    HostileRun.write(run);
  }

  @Test
  void aClaimIsOneRowWithNamesInBothLanguages() throws IOException {
    String sql =
        "SELECT value, source, source_en, place_ar, place_en, country_en, words, \"trigger\","
            + " verdict, event_begin FROM claims_flat";
    assertThat(query("--format=csv", run.toString(), sql)).isEqualTo(0);
    assertThat(printed)
        .isEqualTo(
            "value,source,source_en,place_ar,place_en,country_en,words,trigger,verdict,event_begin\r\n"
                + "18,وزارة الصحة,Ministry of Public Health,بيروت,Beirut,Lebanon,18 من رجال الأمن"
                + " قتلوا,قتلوا,CONFLICT,2024-03-04\r\n"
                + "> 30,,,,,Lebanon,'=1+1 أكثر من 30 جريحا,,,\r\n");
  }

  @Test
  void eachGroupHasItsLastReport() throws IOException {
    String sql =
        "SELECT locality_en, latest_value, latest_source, reports, ucdp_low, ucdp_high, ibc_low"
            + " FROM groups_latest";
    assertThat(query("--format=csv", run.toString(), sql)).isEqualTo(0);
    assertThat(printed.lines().toList().get(1)).isEqualTo("Beirut,18,وزارة الصحة,2,10,18,10");
  }

  @Test
  void classesThatTheTablesOfARunAddedArePeopleToo() throws IOException {
    String sql =
        "SELECT is_people('PERSON'), is_people('CIVILIAN'), is_people('NURSE'), is_people('VESSEL')";
    query("--format=csv", run.toString(), sql);
    assertThat(printed.lines().toList().get(1)).isEqualTo("true,true,false,false");
    Files.writeString(run.resolve("_SUCCESS"), "{\"rules\": {\"people\": \"MEDIC NURSE PERSON\"}}");
    query("--format=csv", run.toString(), sql);
    assertThat(printed.lines().toList().get(1)).isEqualTo("true,true,true,false");
  }

  @Test
  void reportsOfEarlierRunsHaveNoWords() throws IOException {
    query("--format=csv", run.toString(), "SELECT position, value, source, words FROM reports");
    assertThat(printed.lines().toList())
        .containsExactly(
            "position,value,source,words",
            "1,≥ 10,الشرطة,",
            "2,18,وزارة الصحة,18 من رجال الأمن قتلوا")
        .inOrder();
  }

  @Test
  void nothingOfAnArticleSteersTheTerminal() throws IOException {
    for (String format : List.of("table", "csv", "json")) {
      query("--format=" + format, run.toString(), "SELECT title FROM documents");
      assertThat(printed).contains("[31m");
      assertThat(printed).doesNotContain("\u001b");
    }
  }

  @Test
  void conflictsNameTheLeastAndTheGreatest() throws IOException {
    query(
        "--format=csv",
        run.toString(),
        "SELECT verdict, least, least_source, greatest, greatest_source FROM conflicts");
    assertThat(printed.lines().toList().get(1)).isEqualTo("CONFLICT,≥ 10,الشرطة,18,وزارة الصحة");
  }

  @Test
  void daysTellTheIncrease() throws IOException {
    query(
        "--format=csv",
        run.toString(),
        "SELECT report_date, scope_time, value, low, high, increase, sources FROM daily");
    assertThat(printed.lines().toList())
        .containsExactly(
            "report_date,scope_time,value,low,high,increase,sources",
            "2024-03-04,,10,10,,,الشرطة",
            "2024-03-05,INCIDENT,18,18,18,8,وزارة الصحة")
        .inOrder();
  }

  @Test
  void ofSeveralRunsEachGroupIsAsItWasToldLast() throws IOException {
    tell("2022-01-01", group("a", 8), group("b", 30));
    tell("2022-01-02", group("c", 31), group("a", 9));
    // What left a group that is told as well does not end it.
    tell("2022-01-03", group("a", 7), group("d", 2, "a"));
    // What became a part of another one is no more.
    tell("2022-01-04", group("c", 33, "b"));
    String runs = folder + "/dt=*/run=*";
    String columns = "group_id, latest FROM ";
    query("--format=csv", runs, "SELECT " + columns + "groups_latest ORDER BY group_id");
    assertThat(printed.lines().toList())
        .containsExactly("group_id,latest", "a,7", "c,33", "d,2")
        .inOrder();
    String until = "SELECT " + columns + "groups_as_of('2022-01-%s') ORDER BY group_id";
    query("--format=csv", runs, until.formatted("03"));
    assertThat(printed.lines().toList())
        .containsExactly("group_id,latest", "a,7", "b,30", "c,31", "d,2")
        .inOrder();
    query("--format=csv", runs, until.formatted("01"));
    assertThat(printed.lines().toList())
        .containsExactly("group_id,latest", "a,8", "b,30")
        .inOrder();
    query("--format=csv", runs, "SELECT run FROM claim_groups WHERE group_id = 'd'");
    assertThat(printed.lines().toList()).containsExactly("run", "dt=2022-01-03/run=x").inOrder();
  }

  private void tell(String day, ClaimGroup... groups) throws IOException {
    for (ClaimGroup group : groups) {
      group.setAsOf(day);
    }
    RunFixture.write(folder.resolve("dt=" + day).resolve("run=x"), groups);
  }

  private static ClaimGroup group(String id, double latest, String... was) {
    GroupMember member =
        GroupMember.newBuilder()
            .setClaimId(id + "-1")
            .setDocId(id)
            .setStatementDate("2022-01-01")
            .setOp(Op.EQ)
            .setPoint(latest)
            .setLow(latest)
            .setHigh(latest)
            .build();
    return ClaimGroup.newBuilder()
        .setGroupId(id)
        .setPolicy("p")
        .setEventType("KILLED")
        .setCountedClass("PERSON")
        .setKind(QuantityKind.COUNT)
        .setPlace("LB")
        .setMembers(List.of(member))
        .setReports(1)
        .setIndependentOrigins(1)
        .setEstimates(List.of())
        .setLatest(latest)
        .setVerdict(Verdict.SINGLE)
        .setAlarms(List.of())
        .setParts(List.of())
        .setWas(List.of(was))
        .build();
  }

  @Test
  void valuesAreWrittenInSigns() throws IOException {
    String sql =
        "SELECT figure(op, p, low, high, kind, unit) FROM (VALUES ('GT', 3000, 3001, NULL, 'COUNT',"
            + " NULL), ('LE', 5, NULL, 5, 'COUNT', NULL), ('APPROX', 50, NULL, NULL, 'COUNT',"
            + " NULL), ('VAGUE', NULL, 20, 99, 'COUNT', NULL), ('RANGE', NULL, 3, NULL, 'COUNT',"
            + " NULL), ('EQ', 2.5, 2.5, 2.5, 'PERCENT', NULL), ('EQ', 7, 7, 7, 'MONEY', 'USD')) AS"
            + " t(op, p, low, high, kind, unit)";
    query("--format=csv", run.toString(), sql, "SELECT op FROM claims WHERE op = 'LT'");
    assertThat(printed.lines().skip(1).limit(7).toList())
        .containsExactly("> 3,000", "≤ 5", "~ 50", "20..99", "3..?", "2.5 %", "7 USD")
        .inOrder();
  }

  @Test
  void everyColumnOfAViewIsExplained() throws IOException {
    for (ReadyView view : ReadyView.FOR_USERS) {
      query("--format=csv", run.toString(), "SELECT * FROM " + view.name() + " LIMIT 0");
      String head = printed.lines().findFirst().orElseThrow();
      assertWithMessage(view.name())
          .that(String.join(",", view.columns().stream().map(ReadyView.Column::name).toList()))
          .isEqualTo(head);
    }
    assertThat(query("--views")).isEqualTo(0);
    assertThat(printed).contains("  latest_date        day of the last report");
  }

  @Test
  void tablesIsolateArabicAndSendNothingToTheTerminal() throws IOException {
    query(run.toString(), "SELECT value, title, counted FROM claims_flat");
    assertThat(printed.lines().toList())
        .containsExactly(
            "value  title                                  counted",
            "-----  -------------------------------------  ----------",
            "18     =HYPERLINK(\"http://evil.example\")[31m  \u2068رجال الأمن\u2069",
            "> 30   =HYPERLINK(\"http://evil.example\")[31m",
            "2 rows")
        .inOrder();
  }

  @Test
  void jsonKeepsNestedFields() throws IOException {
    query(
        "--format=json",
        run.toString(),
        "SELECT claim_id, number, triggers, source, confidence FROM claims ORDER BY point");
    JsonNode rows = new ObjectMapper().readTree(printed);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("number").get("begin").intValue())
        .isEqualTo(HostileRun.span("18").getBegin());
    assertThat(rows.get(0).get("triggers").get(0).get("text").textValue()).isEqualTo("قتلوا");
    assertThat(rows.get(1).get("source").isNull()).isTrue();
  }

  @Test
  void statementsComeFromTheInputToo() throws IOException {
    StringWriter out = new StringWriter();
    int code =
        Query.run(
            new String[] {"--format=csv", run.toString()},
            new StringReader("SELECT count(*) AS n\nFROM claims;\nSELECT ';' AS s"),
            out,
            System.err);
    assertThat(code).isEqualTo(0);
    assertThat(out.toString()).isEqualTo("n\r\n2\r\ns\r\n;\r\n");
  }

  @Test
  void parquetOfTheRunIsReadWhereItIs() throws IOException {
    Path parquet = Files.createDirectories(run.resolve("parquet/claims"));
    try (OutputStream out = Files.newOutputStream(parquet.resolve("part-00000.parquet"));
        RecordWriter writer =
            OutputFormat.PARQUET.open(out, Dataset.CLAIMS, "part-00000", "null")) {
      Claim claim = Claims.killed("other", new Span(0, 1, "7"), 7);
      writer.write(claim);
    }
    query("--format=csv", run.toString(), "SELECT claim_id FROM claims");
    assertThat(printed).isEqualTo("claim_id\r\nother\r\n");
  }

  @Test
  void tablesCanBeListed() throws IOException {
    query("--format=csv", run.toString(), "SHOW TABLES");
    assertThat(printed.lines().toList())
        .containsAtLeast("claims", "claims_flat", "failures", "daily");
  }

  @Test
  void whatIsWrongIsSaidInOneLine() throws IOException {
    assertThat(query()).isEqualTo(2);
    assertThat(complained).startsWith("query: usage: query.sh");
    assertThat(query(folder.toString(), "SELECT 1")).isEqualTo(2);
    assertThat(complained)
        .isEqualTo("query: no finished run in " + folder + "; name a folder run=ID\n");
    assertThat(query(run.toString(), "SELECT colour FROM claims")).isEqualTo(2);
    assertThat(complained)
        .startsWith("query: Binder Error: Referenced column \"colour\" not found");
    assertThat(complained.lines().count()).isEqualTo(1);
    assertThat(query("--format=xml", run.toString(), "SELECT 1")).isEqualTo(2);
    assertThat(complained).isEqualTo("query: --format is none of table, csv, json: xml\n");
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Path file = run.resolve("claims/part-00000.avro");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 40));
    assertThat(query(run.toString(), "SELECT * FROM claims_flat")).isEqualTo(2);
    assertThat(complained).startsWith("query: " + file + " cannot be read as Avro: ");
    assertThat(complained.lines().count()).isEqualTo(1);
  }

  @Test
  void aFileWithABitChangedIsNamed() throws IOException {
    RunFixture.list(run);
    Path file = run.resolve("claims/part-00000.avro");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 40] ^= 1;
    Files.write(file, bytes);
    assertThat(query(run.toString(), "SELECT * FROM claims_flat")).isEqualTo(2);
    assertThat(complained).startsWith("query: " + file + " is damaged: ");
    assertThat(complained.lines().count()).isEqualTo(1);
  }

  @Test
  void aRunOfALaterVersionIsRefused() throws IOException {
    Path file = run.resolve("claims/part-00000.avro");
    List<Schema.Field> fields = new ArrayList<>();
    for (Schema.Field field : Claim.getClassSchema().getFields()) {
      fields.add(new Schema.Field(field, field.schema()));
    }
    fields.add(new Schema.Field("weather", Schema.create(Schema.Type.INT), "Of later times.", 0));
    Schema later = Schema.createRecord("Claim", "", "rasid.record", false, fields);
    try (DataFileWriter<GenericData.Record> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(later))) {
      writer.create(later, file.toFile());
    }
    assertThat(query(run.toString(), "SELECT * FROM claims_flat")).isEqualTo(2);
    assertThat(complained)
        .isEqualTo(
            "query: "
                + file
                + " was written by a later version, whose Claim.weather is not known here; use that"
                + " version\n");
  }

  private int query(String... args) throws IOException {
    StringWriter out = new StringWriter();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Query.run(
            args, new StringReader(""), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    // Quotes around cells with spaces are not what these tests are about.
    printed =
        List.of(args).contains("--format=csv") ? out.toString().replace("\"", "") : out.toString();
    complained = err.toString(StandardCharsets.UTF_8);
    return code;
  }
}
