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
 * @param mostRows rows of a sheet, with its head; others stand on a next one
 * @param mostLinks addresses of a sheet that are links
 */
record Workbooks(boolean rightToLeft, int mostRows, int mostLinks) implements Exporter {

  /** Letters that a cell can hold. */
  private static final int LONGEST = 32_767;

  /** Links that a spreadsheet takes on one sheet; addresses behind them are text. */
  private static final int MOST_LINKS = 65_530;

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

  /** A workbook as spreadsheets can open it. */
  static Workbooks of(boolean rightToLeft) {
    return new Workbooks(rightToLeft, Worksheet.MAX_ROWS, MOST_LINKS);
  }

  @Override
  public List<Path> write(LocalRun run, Path folder) throws IOException, SQLException {
    Path file = folder.resolve("rasid.xlsx");
    try (RunDatabase database = RunDatabase.of(run);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(out, "rasid", "0.1")) {
      for (ReadyView view : ReadyView.FOR_USERS) {
        String sql = "SELECT * FROM " + view.name();
        try (Statement statement = database.statementFor(sql);
            ResultSet rows = statement.executeQuery(sql)) {
          writeSheets(workbook, SHEETS.getOrDefault(view.name(), view.name()), rows);
        }
      }
      writeCodebook(workbook.newWorksheet("Codebook"));
    }
    return List.of(file);
  }

  /** As many sheets as the rows need: Claims, Claims 2, … */
  private void writeSheets(Workbook workbook, String title, ResultSet rows)
      throws IOException, SQLException {
    boolean isThere = rows.next();
    int sheets = 0;
    do {
      sheets++;
      Worksheet sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
      if (rightToLeft) {
        sheet.rightToLeft();
      }
      isThere = writeSheet(sheet, rows, isThere);
      sheet.finish();
    } while (isThere);
  }

  /**
   * Fills a sheet.
   *
   * @param isThere whether the rows stand at one
   * @return whether they stand at one for the next sheet
   */
  private boolean writeSheet(Worksheet sheet, ResultSet rows, boolean isThere)
      throws IOException, SQLException {
    int columns = rows.getMetaData().getColumnCount();
    for (int c = 0; c < columns; c++) {
      String name = rows.getMetaData().getColumnLabel(c + 1);
      head(sheet, c, name, name.equals("words") || name.equals("title") ? 60 : 16);
    }
    sheet.freezePane(0, 1);
    int links = 0;
    boolean isMore = isThere;
    for (int row = 1; isMore && row < mostRows; row++) {
      for (int c = 0; c < columns; c++) {
        Object value = rows.getObject(c + 1);
        if (links < mostLinks && value instanceof String text && isWebAddress(text)) {
          sheet.hyperlink(row, c, new HyperLink(text, text));
          links++;
        } else {
          writeCell(sheet, row, c, value);
        }
      }
      if (row % FLUSH_ROWS == 0) {
        sheet.flush();
      }
      isMore = rows.next();
    }
    return isMore;
  }

  private static boolean isWebAddress(String text) {
    return WEB_ADDRESS.matcher(text).matches();
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
