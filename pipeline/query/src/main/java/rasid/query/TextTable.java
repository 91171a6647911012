package rasid.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.Isolates;
import rasid.text.Printable;

/**
 * Rows as a table on a terminal: columns as wide as their first rows ask for, long text cut, text
 * isolated in its direction, and how many rows there were.
 */
final class TextTable {

  /** Rows that are looked at for the widths. */
  private static final int LOOKED_AT = 200;

  /** Letters of a cell that are shown. */
  private static final int WIDEST = 60;

  private final Writer out;
  private final boolean[] isNumber;
  private final int[] widths;

  private TextTable(Writer out, int columns) {
    this.out = out;
    isNumber = new boolean[columns];
    widths = new int[columns];
  }

  static void write(ResultSet rows, Writer out) throws IOException, SQLException {
    List<String> names = DelimitedFile.names(rows);
    new TextTable(out, names.size()).write(names, rows);
    out.flush();
  }

  private void write(List<String> names, ResultSet rows) throws IOException, SQLException {
    List<String[]> first = new ArrayList<>();
    while (first.size() < LOOKED_AT && rows.next()) {
      first.add(cells(rows));
    }
    String[] head = names.toArray(String[]::new);
    measure(head);
    first.forEach(this::measure);
    line(head);
    line(Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new));
    for (String[] cells : first) {
      line(cells);
    }
    long count = first.size();
    while (rows.next()) {
      line(cells(rows));
      count++;
    }
    out.write(count == 1 ? "1 row\n" : count + " rows\n");
  }

  private String[] cells(ResultSet rows) throws SQLException {
    String[] cells = new String[widths.length];
    for (int i = 0; i < cells.length; i++) {
      Object value = rows.getObject(i + 1);
      isNumber[i] |= value instanceof Number;
      cells[i] = cell(value);
    }
    return cells;
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return DelimitedFile.plain(number);
    }
    String text = Printable.line(value.toString());
    return text.codePointCount(0, text.length()) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private void measure(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      widths[i] = Math.max(widths[i], width(cells[i]));
    }
  }

  /** Places on a terminal: marks above and below letters take none. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                letter ->
                    switch (Character.getType(letter)) {
                      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                          false;
                      default -> true;
                    })
            .count();
  }

  private void line(String[] cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String space = " ".repeat(Math.max(0, widths[i] - width(cells[i])));
      if (i > 0) {
        line.append("  ");
      }
      // A cell's own direction ends with the cell, so that those beside it stay where they are.
      String cell = Isolates.around(cells[i]);
      line.append(isNumber[i] ? space + cell : cell + space);
    }
    out.write(line.toString().stripTrailing());
    out.write('\n');
  }
}
