package rasid.export;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import rasid.dataset.LocalRun;
import rasid.query.HostileRun;

/** Tables for spreadsheets, in which text of articles does nothing. */
class SpreadsheetExportsTest extends ExportedRun {

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
    assertThat(csv("claims_flat.csv").get(1))
        .contains("'" + HostileRun.TITLE.replace("\u001b", ""));
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
  void moreRowsAndLinksThanASheetTakesAreOnNextSheetsAndText() throws Exception {
    Files.createDirectories(out);
    new Workbooks(/* rightToLeft= */ false, /* mostRows= */ 2, /* mostLinks= */ 0)
        .write(LocalRun.open(run), out);
    Map<String, String> parts = parts();
    assertThat(parts.get("xl/workbook.xml")).contains("name=\"Claims 2\"");
    assertThat(parts.get("xl/workbook.xml")).doesNotContain("name=\"Claims 3\"");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("https://news.example/1");
    for (String sheet : List.of("sheet1", "sheet2")) {
      assertThat(parts.get("xl/worksheets/" + sheet + ".xml")).contains("r=\"A2\"");
      assertThat(parts.get("xl/worksheets/" + sheet + ".xml")).doesNotContain("r=\"A3\"");
      assertThat(parts.get("xl/worksheets/" + sheet + ".xml")).doesNotContain("<hyperlink");
    }
    export("xlsx");
    assertThat(parts().get("xl/worksheets/sheet1.xml")).contains("<hyperlink ");
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
