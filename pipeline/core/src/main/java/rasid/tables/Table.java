package rasid.tables;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A tab-separated table of the models: UTF-8, the first line names the columns, lines that begin
 * with # are comments. A name that ends in .gz is unpacked. A row with another number of cells than
 * there are columns stops the start, with file and line.
 */
public final class Table {

  /** Chars of a bad line that errors show. */
  private static final int LONGEST_SHOWN = 80;

  private final String name;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Table(String name, Map<String, Integer> columns) {
    this.name = name;
    this.columns = columns;
    this.rows = new ArrayList<>();
  }

  /**
   * Reads a table from the class path.
   *
   * @param name file name inside the models, as {@code lexicons/events.tsv}
   * @throws IllegalStateException when there is no such table or a row is bad
   */
  public static Table load(String name) {
    try (InputStream in = open(name)) {
      return read(name, name.endsWith(".gz") ? new GZIPInputStream(in) : in);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }

  /**
   * Opens a file of the models.
   *
   * @param name file name inside the models, as {@code names/arabic-names.bin.gz}
   * @throws IllegalStateException when there is no such file
   */
  public static InputStream open(String name) {
    InputStream in = Table.class.getResourceAsStream("/rasid/models/" + name);
    if (in == null) {
      throw new IllegalStateException("table " + name + " is missing from rasid-models");
    }
    return in;
  }

  /**
   * Reads a table from a string.
   *
   * @param name what errors call it
   * @throws IllegalStateException when a row is bad
   */
  public static Table parse(String name, String text) {
    try {
      return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }

  /** Reads a table from a stream; {@code name} is what errors call it. */
  public static Table read(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Table table = null;
    int lineNumber = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lineNumber++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (table == null) {
        table = new Table(name, columnsOf(cells));
      } else if (cells.length != table.columns.size()) {
        throw new IllegalStateException(
            name
                + ":"
                + lineNumber
                + ": "
                + cells.length
                + " cells, but "
                + table.columns.size()
                + " columns: "
                + begin(line));
      } else {
        table.rows.add(table.new Row(lineNumber, cells));
      }
    }
    if (table == null) {
      throw new IllegalStateException(name + ": no line names the columns");
    }
    return table;
  }

  /** What errors show of a line. */
  private static String begin(String line) {
    int shown = Math.min(line.length(), LONGEST_SHOWN);
    return line.substring(0, shown) + (shown < line.length() ? "…" : "");
  }

  /** The names of the columns, in alphabetical order. */
  public Set<String> columns() {
    return columns.keySet();
  }

  public List<Row> rows() {
    return rows;
  }

  private static Map<String, Integer> columnsOf(String[] names) {
    Map<String, Integer> columns = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i].strip(), i);
    }
    return columns;
  }

  /** One row. */
  public final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell of a column, without outer blanks. */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw bad("no column " + column);
      }
      return cells[index].strip();
    }

    /** What errors call the table. */
    public String table() {
      return name;
    }

    /** What explanations call the row: the file of its table and a cell, as events.tsv:مقتل. */
    public String id(String column) {
      return name.substring(name.lastIndexOf('/') + 1) + ":" + get(column);
    }

    /** Whether a cell says yes, which else says no. */
    public boolean isYes(String column) {
      return switch (get(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw bad("column " + column + " is neither yes nor no: " + get(column));
      };
    }

    /** The cell as a symbol of an enum, written in small letters. */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
      for (E symbol : type.getEnumConstants()) {
        if (symbol.name().toLowerCase(Locale.ROOT).equals(get(column))) {
          return symbol;
        }
      }
      throw bad(
          "column "
              + column
              + ": "
              + get(column)
              + " is none of "
              + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    /** The cell as a number; empty cells are NaN. */
    public double number(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return Double.NaN;
      }
      try {
        return Double.parseDouble(cell);
      } catch (NumberFormatException e) {
        throw bad("column " + column + " is no number: " + cell);
      }
    }

    /** The cell as a symbol of an enum. */
    public <E extends Enum<E>> E symbol(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, get(column));
      } catch (IllegalArgumentException e) {
        throw bad(
            "column "
                + column
                + ": "
                + get(column)
                + " is none of "
                + Arrays.toString(type.getEnumConstants()));
      }
    }

    /** The error to throw for what is wrong with this row. */
    public IllegalStateException bad(String what) {
      return new IllegalStateException(name + ":" + line + ": " + what);
    }
  }
}
