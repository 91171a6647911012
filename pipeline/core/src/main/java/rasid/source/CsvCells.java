package rasid.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/** Reads the cells of a table's rows, whose first row names the columns. */
final class CsvCells {

  private static final ObjectReader CELLS =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  private static final CsvSchema NO_HEADER = CsvSchema.emptySchema();

  private final String file;
  private final ObjectReader reader;
  private final int maxBytes;

  /** The names in the first row; none before it is read. */
  private String[] columns = {};

  private boolean hasColumns;

  /**
   * @param file the table's address
   * @param separator what stands between cells
   * @param maxBytes longest row
   */
  CsvCells(String file, char separator, int maxBytes) {
    this.file = file;
    this.reader = CELLS.with(NO_HEADER.withColumnSeparator(separator));
    this.maxBytes = maxBytes;
  }

  /** Whether the first row was read, and names columns. */
  boolean hasColumns() {
    return hasColumns;
  }

  /** How many cells a row has. */
  int width() {
    return columns.length;
  }

  /** The names of the columns. */
  Set<String> columns() {
    return Arrays.stream(columns).map(String::strip).collect(Collectors.toSet());
  }

  /** Takes the first row; tells why it names no columns, or null when it does. */
  @Nullable Failure takeColumns(CsvRow row) {
    NumberedRow first = read(row, 0);
    Failure failure = first.failure();
    if (failure != null) {
      return failure;
    }
    String[] names = Objects.requireNonNull(first.cells(), "a row without a failure has cells");
    Failure twice = twice(first.uri(), names, row);
    if (twice == null) {
      columns = names;
      hasColumns = true;
    }
    return twice;
  }

  /** The failure of a first row that names a column twice, or null. */
  private static @Nullable Failure twice(String uri, String[] names, CsvRow row) {
    Failure failure = null;
    Set<String> unlike = new HashSet<>();
    for (String name : names) {
      if (!name.isBlank() && !unlike.add(name.strip())) {
        String message = "names the column " + name.strip() + " twice; rename one";
        failure = bad(uri, message, row);
      }
    }
    return failure;
  }

  /** Whether a row's quotes are right, and it has as many cells as there are columns. */
  boolean fits(NumberedRow row) {
    return row.row().fault() == null && row.row().cells() == columns.length;
  }

  /** The cells of a row, or the failure that it is. */
  NumberedRow read(CsvRow row, long number) {
    String uri = file + (number == 0 ? "" : "#row=" + number);
    if (row.length() > maxBytes) {
      Failure failure = Failures.tooLong(uri, row.bytes(), row.length(), maxBytes);
      return new NumberedRow(uri, number, row, null, failure);
    }
    if (row.fault() != null) {
      return new NumberedRow(uri, number, row, null, bad(uri, row.fault(), row));
    }
    Failure[] failure = new Failure[1];
    String text = Failures.decode(uri, row.bytes(), found -> failure[0] = found);
    if (text == null) {
      return new NumberedRow(uri, number, row, null, failure[0]);
    }
    try (MappingIterator<String[]> cells = reader.readValues(text)) {
      String[] read = cells.nextValue();
      if (hasColumns && read.length != columns.length) {
        String message = "has " + read.length + " cells, but the header " + columns.length;
        return new NumberedRow(uri, number, row, read, bad(uri, message, row));
      }
      return new NumberedRow(uri, number, row, read, null);
    } catch (JsonProcessingException e) {
      String message = "is no row of a table: " + e.getOriginalMessage();
      return new NumberedRow(uri, number, row, null, bad(uri, message, row));
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot be read", e);
    }
  }

  /** Cells by column, without empty ones. */
  Map<String, String> byColumn(String[] values) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      if (!values[i].isEmpty()) {
        cells.put(columns[i].strip(), values[i]);
      }
    }
    return cells;
  }

  private static Failure bad(String uri, String message, CsvRow row) {
    return Failures.of(uri, FailureCategory.BAD_RECORD, message, row.bytes(), row.length());
  }
}
