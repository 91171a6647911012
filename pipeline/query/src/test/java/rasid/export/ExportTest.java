package rasid.export;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.query.HostileRun;
import rasid.record.Span;

/** The whole command, on a run on disk, read back. */
class ExportTest {

  @TempDir Path folder;

  private Path run;
  private Path out;
  private String complained = "";

  @BeforeEach
  void writeRun() throws IOException {
    run = folder.resolve("run=test");
    out = folder.resolve("out");
    HostileRun.write(run);
  }

  @Test
  void ucdpHasTheColumnsOfItsCodebook() throws IOException {
    Map<String, String> row = onlyRow("ucdp", "ucdp.csv");
    // UCDP GED codebook 25.1.
    assertThat(String.join(" ", row.keySet()))
        .isEqualTo(
            "id relid year active_year code_status type_of_violence conflict_dset_id"
                + " conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id"
                + " side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources"
                + " source_article source_office source_date source_headline source_original"
                + " where_prec where_coordinates where_description adm_1 adm_2 latitude longitude"
                + " geom_wkt priogrid_gid country country_id region event_clarity date_prec"
                + " date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high"
                + " low gwnoa gwnob notes rasid_group_id");
    assertThat(row).containsEntry("best", "18");
    assertThat(row).containsEntry("low", "10");
    assertThat(row).containsEntry("high", "18");
    assertThat(row).containsEntry("date_start", "2024-03-04");
    assertThat(row).containsEntry("date_prec", "1");
    assertThat(row).containsEntry("country", "Lebanon");
    assertThat(row).containsEntry("where_coordinates", "Beirut");
    assertThat(row).containsEntry("where_prec", "");
    assertThat(row).containsEntry("deaths_a", "");
    assertThat(row).containsEntry("source_original", "الشرطة; وزارة الصحة");
    assertThat(row.get("notes")).contains("2024-03-05 18 وزارة الصحة: 18 من رجال الأمن قتلوا");
    // A publisher of that name must not be a formula.
    assertThat(row).containsEntry("source_office", "'@SUM(A1)");
  }

  @Test
  void acledHasTheColumnsOfItsCodebook() throws IOException {
    Map<String, String> row = onlyRow("acled", "acled.csv");
    assertThat(String.join(" ", row.keySet()))
        .isEqualTo(
            "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type"
                + " actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction"
                + " civilian_targeting iso region country admin1 admin2 admin3 location latitude"
                + " longitude geo_precision source source_scale notes fatalities tags timestamp"
                + " rasid_group_id");
    assertThat(row).containsEntry("fatalities", "10");
    assertThat(row).containsEntry("time_precision", "1");
    assertThat(row).containsEntry("latitude", "33.9");
    assertThat(row).containsEntry("actor1", "");
  }

  @Test
  void ibcHasTheColumnsOfItsIncidents() throws IOException {
    Map<String, String> row = onlyRow("ibc", "ibc.csv");
    assertThat(String.join("|", row.keySet()))
        .isEqualTo(
            "IBC code|Start Date|End Date|Time|Location|Target|Weapons|Reported Minimum|Reported"
                + " Maximum|Sources|Notes|rasid group id");
    assertThat(row).containsEntry("Reported Minimum", "10");
    assertThat(row).containsEntry("Reported Maximum", "18");
    assertThat(row).containsEntry("Location", "Beirut, Lebanon");
  }

  @Test
  void gkgCountsAreTabbed() throws IOException {
    export("gkg");
    List<String> lines = Files.readAllLines(out.resolve("gkg.tsv"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .isEqualTo(
            "DATE\tNUMARTS\tCOUNTTYPE\tNUMBER\tOBJECTTYPE\tGEO_TYPE\tGEO_FULLNAME\tGEO_COUNTRYCODE"
                + "\tGEO_ADM1CODE\tGEO_LAT\tGEO_LONG\tGEO_FEATUREID\tCAMEOEVENTIDS\tSOURCES"
                + "\tSOURCEURLS\tNOTES");
    assertThat(lines.get(1))
        .isEqualTo(
            "20240305\t1\tKILL\t18\tرجال الأمن\t4\tBeirut, Lebanon\t\t\t33.9\t35.5\t\t\t'@SUM(A1)"
                + "\thttps://news.example/1\t18 من رجال الأمن قتلوا");
    assertThat(lines.get(2)).startsWith("20240305\t1\tWOUND\t30\t\t1\tLebanon\t\t\t\t\t");
  }

  @Test
  void hxlHasHashtagsBelowItsHeads() throws IOException {
    export("hxl");
    List<List<String>> rows = csv("hxl.csv");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).containsAtLeast("Event", "Killed", "Sources").inOrder();
    assertThat(rows.get(1))
        .containsAtLeast("#event+type", "#affected+killed", "#meta+source")
        .inOrder();
    assertThat(rows.get(1).stream().allMatch(tag -> tag.matches("#[a-z]+(\\+[a-z0-9_]+)*")))
        .isTrue();
    assertThat(rows.get(2).get(rows.get(1).indexOf("#affected+killed"))).isEqualTo("18");
    assertThat(rows.get(2).get(rows.get(1).indexOf("#affected+injured"))).isEmpty();
  }

  @Test
  void dailyTellsFiguresOfTheDayFromSums() throws IOException {
    export("daily");
    List<List<String>> rows = csv("daily.csv");
    List<String> head = rows.get(0);
    assertThat(head)
        .containsAtLeast("report_date", "report_source", "value", "value_cum", "notes")
        .inOrder();
    assertThat(rows.get(2).get(head.indexOf("value"))).isEqualTo("18");
    assertThat(rows.get(2).get(head.indexOf("value_cum"))).isEmpty();
    // The scope of a report of an earlier run is not known here.
    assertThat(rows.get(1).get(head.indexOf("value_unknown"))).isEqualTo("10");
  }

  @Test
  void csvBeginsWithAMarkAndHoldsNoFormula() throws IOException {
    export("csv");
    for (String name : List.of("claims_flat", "groups_latest", "reports", "conflicts", "daily")) {
      String text = Files.readString(out.resolve(name + ".csv"));
      assertWithMessage(name).that(text).startsWith("\ufeff");
      for (List<String> row : csv(name + ".csv")) {
        assertThat(row.stream().noneMatch(cell -> cell.matches("(?s)[=+@-].*"))).isTrue();
      }
    }
    assertThat(csv("claims_flat.csv").get(1)).contains("'" + HostileRun.TITLE);
  }

  @Test
  void workbooksFreezeTheirHeadsAndHoldNoFormula() throws IOException {
    export("xlsx");
    Map<String, String> parts = parts();
    assertThat(parts.get("xl/workbook.xml")).contains("name=\"Codebook\"");
    for (int i = 1; i <= 6; i++) {
      String sheet = parts.get("xl/worksheets/sheet" + i + ".xml");
      assertThat(sheet).contains("ySplit=\"1\"");
      assertThat(sheet).doesNotContain("<f>");
      assertThat(sheet).doesNotContain("rightToLeft");
    }
    assertThat(String.join("", parts.values())).doesNotContain("\u001b");
    assertThat(run("--as=xlsx", "--right-to-left")).isEqualTo(0);
    assertThat(parts().get("xl/worksheets/sheet1.xml")).contains("rightToLeft=\"true\"");
    assertThat(parts().get("xl/worksheets/sheet6.xml")).doesNotContain("rightToLeft");
  }

  @Test
  void bratGivesTheSpansBack() throws IOException {
    export("brat");
    String text = Files.readString(out.resolve("brat/" + HostileRun.DOC + ".txt"));
    assertThat(text).isEqualTo(HostileRun.TEXT);
    int[] letters = text.codePoints().toArray();
    Map<String, String> labels = new HashMap<>();
    List<String> others = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("brat/" + HostileRun.DOC + ".ann"))) {
      List<String> fields = Splitter.on('\t').splitToList(line);
      if (!line.startsWith("T")) {
        others.add(fields.get(1) + (fields.size() > 2 ? " " + fields.get(2) : ""));
        continue;
      }
      String label = fields.get(1).substring(0, fields.get(1).indexOf(' '));
      List<String> words = new ArrayList<>();
      for (String part : Splitter.on(';').split(fields.get(1).substring(label.length() + 1))) {
        int begin = Integer.parseInt(part.substring(0, part.indexOf(' ')));
        int end = Integer.parseInt(part.substring(part.indexOf(' ') + 1));
        words.add(new String(letters, begin, end - begin));
      }
      assertThat(fields.get(2)).isEqualTo(String.join(" ", words));
      labels.put(fields.get(0), label + " " + fields.get(2));
    }
    assertThat(labels.values())
        .containsExactly(
            "Number 18",
            "Counted رجال الأمن",
            "Trigger قتلوا",
            "Source وزارة الصحة",
            "Place بيروت",
            "Number 30");
    assertThat(others)
        .containsAtLeast(
            "Counted Arg1:T1 Arg2:T2",
            "Event T1 KILLED",
            "Class T1 SECURITY_FORCES",
            "AnnotatorNotes T1 " + HostileRun.KILLED);
    assertThat(Files.readString(out.resolve("brat/annotation.conf")))
        .contains("Event\tArg:Number, Value:ATTACKED|");
  }

  @Test
  void labelStudioGivesTheSpansBack() throws IOException {
    export("labelstudio");
    JsonNode tasks = new ObjectMapper().readTree(out.resolve("labelstudio.json").toFile());
    assertThat(tasks).hasSize(1);
    String text = tasks.get(0).get("data").get("text").textValue();
    assertThat(text).isEqualTo(HostileRun.TEXT);
    int[] letters = text.codePoints().toArray();
    List<String> found = new ArrayList<>();
    for (JsonNode region : tasks.get(0).get("predictions").get(0).get("result")) {
      if (region.get("type").textValue().equals("relation")) {
        found.add(region.get("from_id").textValue() + " to " + region.get("to_id").textValue());
        continue;
      }
      JsonNode value = region.get("value");
      int begin = value.get("start").intValue();
      String slice = new String(letters, begin, value.get("end").intValue() - begin);
      assertThat(value.get("text").textValue()).isEqualTo(slice);
      found.add(value.get(region.get("type").textValue()).get(0).textValue() + " " + slice);
    }
    assertThat(found)
        .containsAtLeast(
            "Number 18",
            "KILLED 18",
            "SECURITY_FORCES 18",
            "Counted رجال\nالأمن",
            "Source وزارة الصحة",
            "INJURED 30",
            HostileRun.KILLED + " to " + HostileRun.KILLED + "-Source0");
    assertThat(Files.readString(out.resolve("labelstudio.xml")))
        .contains("<Choice value=\"KILLED\"/>");
  }

  @Test
  void linkedDataHasSelectorsThatFindTheWords() throws IOException {
    export("jsonld");
    JsonNode graph =
        new ObjectMapper().readTree(out.resolve("claims.jsonld").toFile()).get("@graph");
    assertThat(graph).hasSize(3);
    assertThat(graph.get(0).get("@type").textValue()).isEqualTo("NewsArticle");
    JsonNode claim = graph.get(1);
    assertThat(claim.get("author").get("@id").textValue())
        .isEqualTo("http://www.wikidata.org/entity/Q169014");
    assertThat(claim.get("about").get("maxValue").doubleValue()).isEqualTo(18);
    assertThat(graph.get(2).get("about").has("maxValue")).isFalse();
    JsonNode selectors = claim.get("oa:hasTarget").get("oa:hasSelector");
    Span words = HostileRun.span("18 من رجال\nالأمن قتلوا");
    assertThat(selectors.get(0).get("oa:start").intValue()).isEqualTo(words.getBegin());
    assertThat(HostileRun.TEXT)
        .contains(
            selectors.get(1).get("oa:prefix").textValue()
                + words.getText()
                + selectors.get(1).get("oa:suffix").textValue());
  }

  @Test
  void theDatabaseStandsByItself() throws IOException, SQLException {
    export("duckdb");
    Files.delete(run.resolve("claims/part-00000.avro"));
    try (Connection database =
            DriverManager.getConnection("jdbc:duckdb:" + out.resolve("rasid.duckdb"));
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM claims_flat), (SELECT count(*) FROM documents),"
                    + " (SELECT max(value) FROM daily)")) {
      assertThat(rows.next()).isTrue();
      assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3)))
          .containsExactly(2, 1, 18)
          .inOrder();
    }
  }

  @Test
  void withoutAFolderFilesGoIntoTheRun() {
    assertThat(run(new String[] {run.toString(), "--as=daily,ibc"})).isEqualTo(0);
    assertThat(Files.exists(run.resolve("export/daily.csv"))).isTrue();
    assertThat(Files.exists(run.resolve("export/ibc.csv"))).isTrue();
  }

  @Test
  void whatIsWrongIsSaidInOneLine() throws IOException {
    assertThat(run(new String[] {folder.toString(), "--as=csv"})).isEqualTo(2);
    assertThat(complained)
        .isEqualTo("export: no finished run in " + folder + "; name a folder run=ID\n");
    assertThat(run("--as=pdf")).isEqualTo(2);
    assertThat(complained)
        .startsWith("export: --as is none of csv|xlsx|ucdp|acled|ibc|gkg|daily|hxl|");
    assertThat(run("--as=csv", "--right-to-left")).isEqualTo(2);
    assertThat(complained).contains("it goes with --as=xlsx");
    Path file = run.resolve("documents/part-00000.avro");
    Files.writeString(file, "not Avro");
    for (String format : List.of("csv", "jsonld", "brat", "labelstudio", "duckdb")) {
      assertThat(run("--as=" + format)).isEqualTo(2);
      assertThat(complained).startsWith("export: " + file + " cannot be read as Avro");
      assertThat(complained.lines().count()).isEqualTo(1);
    }
  }

  private void export(String format) {
    assertWithMessage(complained).that(run("--as=" + format)).isEqualTo(0);
  }

  private int run(String... options) {
    String[] args = options;
    if (options[0].startsWith("--")) {
      List<String> all = new ArrayList<>(List.of(options));
      all.add(run.toString());
      all.add("--out=" + out);
      args = all.toArray(String[]::new);
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Export.run(
            args,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    complained = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  private Map<String, String> onlyRow(String format, String file) throws IOException {
    export(format);
    List<List<String>> rows = csv(file);
    assertThat(rows).hasSize(2);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      row.put(rows.get(0).get(i), rows.get(1).get(i));
    }
    return row;
  }

  private List<List<String>> csv(String file) throws IOException {
    String text = Files.readString(out.resolve(file)).substring(1);
    return new CsvMapper()
        .readerForListOf(String.class)
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .<List<String>>readValues(text)
        .readAll();
  }

  private Map<String, String> parts() throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipFile file = new ZipFile(out.resolve("rasid.xlsx").toFile())) {
      for (var entry : Collections.list(file.entries())) {
        try (InputStream in = file.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}
