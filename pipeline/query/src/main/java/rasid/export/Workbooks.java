package rasid.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import rasid.dataset.LocalRun;
import rasid.query.ReadyView;
import rasid.query.RunDatabase;

/**
 * A workbook of Office Open XML: a sheet for each ready view, whose head stays in sight, and a
 * codebook that tells what each column means. Cells of Arabic stand at the right. Text is text:
 * nothing of an article is a formula, and only addresses of web pages are links.
 *
 * @param rightToLeft whether the sheets of records run from right to left
 */
record Workbooks(boolean rightToLeft) implements Exporter {

  /** Letters that a cell can hold. */
  private static final int LONGEST = 32_767;

  /** Rows that are kept in memory. */
  private static final int FLUSH_ROWS = 500;

  private static final Map<String, String> SHEETS =
      Map.of(
          "claims_flat", "Claims",
          "groups_latest", "Groups",
          "reports", "Reports",
          "conflicts", "Conflicts",
          "daily", "Daily");

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]{1,2000}");

  /** What XML 1.0 cannot hold. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

  @Override
  public List<Path> write(LocalRun run, Path folder) throws IOException, SQLException {
    Path file = folder.resolve("rasid.xlsx");
    try (RunDatabase database = RunDatabase.of(run);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(out, "rasid", "0.1")) {
      for (ReadyView view : ReadyView.FOR_USERS) {
        Worksheet sheet = workbook.newWorksheet(SHEETS.get(view.name()));
        if (rightToLeft) {
          sheet.rightToLeft();
        }
        String sql = "SELECT * FROM " + view.name();
        try (Statement statement = database.statementFor(sql);
            ResultSet rows = statement.executeQuery(sql)) {
          writeRows(sheet, rows);
        }
        sheet.finish();
      }
      writeCodebook(workbook.newWorksheet("Codebook"));
    }
    return List.of(file);
  }

  private static void writeRows(Worksheet sheet, ResultSet rows) throws IOException, SQLException {
    int columns = rows.getMetaData().getColumnCount();
    for (int c = 0; c < columns; c++) {
      String name = rows.getMetaData().getColumnLabel(c + 1);
      head(sheet, c, name, name.equals("words") || name.equals("title") ? 60 : 16);
    }
    sheet.freezePane(0, 1);
    int row = 0;
    while (rows.next()) {
      row++;
      if (row >= Worksheet.MAX_ROWS) {
        throw new IllegalArgumentException(
            "a sheet holds " + Worksheet.MAX_ROWS + " rows, and the run has more; use --as=csv");
      }
      for (int c = 0; c < columns; c++) {
        writeCell(sheet, row, c, rows.getObject(c + 1));
      }
      if (row % FLUSH_ROWS == 0) {
        sheet.flush();
      }
    }
  }

  private static void head(Worksheet sheet, int column, String name, double width) {
    sheet.value(0, column, name);
    sheet.style(0, column).bold().set();
    sheet.width(column, width);
  }

  private static void writeCell(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof Date day) {
      writeCell(sheet, row, column, day.toLocalDate());
    } else {
      writeText(sheet, row, column, text(value.toString()));
    }
  }

  private static void writeText(Worksheet sheet, int row, int column, String text) {
    if (WEB_ADDRESS.matcher(text).matches()) {
      sheet.hyperlink(row, column, new HyperLink(text, text));
      return;
    }
    sheet.value(row, column, text);
    if (ARABIC.matcher(text).find()) {
      sheet.style(row, column).horizontalAlignment("right").set();
    }
  }

  private static String text(String text) {
    String clean = NOT_IN_XML.matcher(text).replaceAll("");
    if (clean.length() <= LONGEST) {
      return clean;
    }
    int end = LONGEST - 1;
    return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private static void writeCodebook(Worksheet sheet) throws IOException {
    head(sheet, 0, "sheet", 16);
    head(sheet, 1, "column", 20);
    head(sheet, 2, "meaning", 90);
    sheet.freezePane(0, 1);
    int row = 1;
    for (ReadyView view : ReadyView.FOR_USERS) {
      String name = SHEETS.get(view.name());
      sheet.value(row, 0, name);
      sheet.value(row++, 2, view.meaning());
      for (ReadyView.Column column : view.columns()) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, column.name());
        sheet.value(row++, 2, column.meaning());
      }
    }
    sheet.finish();
  }
}
