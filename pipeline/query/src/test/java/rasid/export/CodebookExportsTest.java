package rasid.export;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures in the columns of those who file such figures. */
class CodebookExportsTest extends ExportedRun {

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
    assertThat(rows.get(1).stream().allMatch(tag -> tag.matches("#[a-z]+[0-9]?(\\+[a-z0-9_]+)*")))
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
}
