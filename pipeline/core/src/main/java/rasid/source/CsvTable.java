package rasid.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * Reads a table (RFC 4180: quotes doubled inside quotes, lines inside quotes; between cells a
 * comma, or the {@link CsvSeparator} that its first row shows), whose first row names the columns.
 * The payload of a row is the row as it stands in the file: behind the table's first row it can be
 * read again.
 *
 * <p>Where the quotes of a row are wrong, the next row is the next line with right quotes and as
 * many cells as the first row; all before it is one bad record. The row before belongs to it, too,
 * when a cell ends with a quote that none begins: then that row is the begin of a cell whose first
 * quote is missing. Two rows between good ones that are too short, and have the cells of one, are
 * one bad record, which a line break tears.
 */
final class CsvTable {

  /** Takes what is read. */
  interface Sink {
    /**
     * Takes the first row, which names the columns.
     *
     * @param bytes the row as it stands in the file
     */
    default void columns(byte[] bytes, Set<String> columns) {}

    /**
     * Takes a row.
     *
     * @param number its place behind the first row, from one
     * @param bytes the row as it stands in the file
     * @param cells its cells by column, without empty ones
     */
    void row(String uri, long number, byte[] bytes, Map<String, String> cells);

    void failure(Failure failure);
  }

  private static final ObjectReader CELLS =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  /** Bytes of rows that wait for what stands behind them. */
  private static final int MOST_WAITING = 1 << 20;

  private static final CsvSchema NO_HEADER = CsvSchema.emptySchema();

  private final int maxBytes;
  private final String column;

  /**
   * @param maxBytes longest row
   * @param column a column that the table has, by which its separator is told
   */
  CsvTable(int maxBytes, String column) {
    this.maxBytes = maxBytes;
    this.column = column;
  }

  /**
   * Reads a table to its end.
   *
   * @param uri the file's address
   * @throws IOException when it cannot be read on
   */
  void read(String uri, InputStream in, Sink sink) throws IOException {
    RecordBytes bytes = new RecordBytes(in);
    char separator;
    try {
      separator = CsvSeparator.of(bytes, column);
    } catch (DamagedException e) {
      sink.failure(e.failure(uri));
      return;
    }
    Rows table = new Rows(uri, bytes, separator, sink);
    CsvRows rows = new CsvRows(bytes, maxBytes, separator);
    boolean isMore = true;
    while (isMore) {
      bytes.keep(2 * maxBytes);
      try {
        CsvRow row = rows.next();
        isMore = row != null;
        if (row != null) {
          table.row(row);
        }
      } catch (DamagedException e) {
        table.damage(e);
      }
    }
    table.end();
    if (!table.hasColumns && !table.isBad) {
      sink.failure(Failures.empty(uri, new byte[0]));
    }
  }

  /** A row with its number; its cells, or why it has none. */
  private record Row(
      String uri, long number, CsvRow row, String @Nullable [] cells, @Nullable Failure failure) {}

  /** The rows of one table. */
  private final class Rows {
    private final String file;
    private final RecordBytes in;
    private final ObjectReader reader;
    private final Sink sink;

    /** The last good row, and the rows behind it that have another number of cells. */
    private final List<Row> waiting = new ArrayList<>();

    private String[] columns = {};

    private boolean hasColumns;

    /** Whether there is a first row, but one that names no columns. */
    private boolean isBad;

    private long number;

    private int waitingBytes;

    /** The first row of what is passed over to the next good row, and all of it. */
    private @Nullable Row bad;

    private final ByteArrayOutputStream badBytes = new ByteArrayOutputStream();
    private long badEnd;

    /** Whether rows that do not fit may be the rest of what was damaged. */
    private boolean isBehindDamage;

    Rows(String file, RecordBytes in, char separator, Sink sink) {
      this.file = file;
      this.in = in;
      this.reader = CELLS.with(NO_HEADER.withColumnSeparator(separator));
      this.sink = sink;
    }

    void row(CsvRow bytes) throws IOException {
      if (isBad) {
        return;
      }
      if (!hasColumns) {
        String[] names = header(bytes);
        hasColumns = names != null;
        isBad = names == null;
        columns = names == null ? columns : names;
        if (names != null) {
          sink.columns(bytes.bytes(), named(names));
        }
        return;
      }
      Row row = read(bytes, number + 1);
      boolean fits = fits(row);
      if (bad != null || isBehindDamage) {
        if (!fits) {
          passFirstLine(bytes);
          return;
        }
        endBad();
        isBehindDamage = false;
        row = read(bytes, number + 1);
      }
      number++;
      if (bytes.fault() != null) {
        begin(row);
      } else {
        if (fits || waitingBytes > MOST_WAITING) {
          giveWaiting();
        }
        waiting.add(row);
        waitingBytes += bytes.bytes().length;
      }
    }

    /** Begins a bad record; what waits may be a part of it. */
    private void begin(Row row) {
      List<Row> parts = row.row().isRest() ? begun(row) : List.of();
      waiting.removeAll(parts);
      giveWaiting();
      bad = parts.isEmpty() ? row : parts.get(0);
      number = bad.number();
      badBytes.reset();
      parts.forEach(part -> addBad(part.row().bytes(), part.row().bytes().length));
      passFirstLine(row.row());
    }

    /**
     * The rows before the rest of one that are its begin: as many as make up the cells of a row.
     */
    private List<Row> begun(Row rest) {
      int cells = rest.row().cells();
      int first = waiting.size();
      while (first > 0 && (!fits(waiting.get(first - 1)) || cells < columns.length)) {
        first--;
        cells += waiting.get(first).row().cells() - 1;
      }
      return new ArrayList<>(waiting.subList(first, waiting.size()));
    }

    private boolean fits(Row row) {
      return row.row().fault() == null && row.row().cells() == columns.length;
    }

    /** Goes behind the first line of a bad row only: the next may be a good one. */
    private void passFirstLine(CsvRow row) {
      long end = in.keeps(row.lineEnd()) ? row.lineEnd() : in.position();
      addBad(row.bytes(), (int) Math.min(row.bytes().length, end - row.begin()));
      badEnd = end;
      if (end < in.position()) {
        in.rewind(end);
      }
    }

    private void addBad(byte[] bytes, int length) {
      addLine(badBytes, bytes, length);
    }

    private static void addLine(ByteArrayOutputStream to, byte[] bytes, int length) {
      int size = Math.min(length, Failures.MAX_PAYLOAD - to.size());
      to.write(bytes, 0, Math.max(size, 0));
      if (length > 0 && bytes[length - 1] != '\n') {
        to.write('\n');
      }
    }

    private void endBad() {
      if (bad == null) {
        return;
      }
      String fault = bad.row().fault();
      String message =
          "is no row of a table: "
              + (fault == null ? "a cell ends with a quote that none begins" : fault)
              + "; it is read again at the next line that is a row of "
              + columns.length
              + " cells";
      sink.failure(
          Failures.of(
              bad.uri(),
              FailureCategory.BAD_RECORD,
              message,
              badBytes.toByteArray(),
              badEnd - bad.row().begin()));
      bad = null;
    }

    void damage(DamagedException damaged) {
      end();
      sink.failure(damaged.failure(file));
      isBehindDamage = true;
      isBad = isBad || !hasColumns;
    }

    private void giveWaiting() {
      joinTorn();
      for (Row row : waiting) {
        Failure failure = row.failure();
        String[] cells = row.cells();
        if (failure != null) {
          sink.failure(failure);
        } else if (cells != null) {
          give(row, cells);
        }
      }
      waiting.clear();
      waitingBytes = 0;
    }

    /** Two rows between good ones that have the cells of one are a row that a line break tears. */
    private void joinTorn() {
      List<Row> bad = waiting.stream().filter(row -> !fits(row)).toList();
      if (bad.size() != 2) {
        return;
      }
      CsvRow first = bad.get(0).row();
      CsvRow second = bad.get(1).row();
      int cells = first.cells() + second.cells();
      boolean isTorn =
          first.fault() == null
              && second.fault() == null
              && second.cells() < columns.length
              && first.cells() < columns.length
              && (cells == columns.length || cells == columns.length + 1);
      if (isTorn) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        addLine(both, first.bytes(), first.bytes().length);
        addLine(both, second.bytes(), second.bytes().length);
        String message = "is torn by a line break: it has the cells of a row on two lines";
        long length = first.length() + second.length();
        byte[] bytes = both.toByteArray();
        String uri = bad.get(0).uri();
        Failure failure = Failures.of(uri, FailureCategory.BAD_RECORD, message, bytes, length);
        waiting.removeAll(bad);
        waiting.add(new Row(uri, bad.get(0).number(), first, null, failure));
      }
    }

    void end() {
      giveWaiting();
      endBad();
    }

    private String @Nullable [] header(CsvRow bytes) {
      Row header = read(bytes, 0);
      Failure failure = header.failure();
      String[] cells = header.cells();
      if (failure == null && cells != null) {
        Set<String> names = new HashSet<>();
        for (String name : cells) {
          if (!name.isBlank() && !names.add(name.strip())) {
            String message = "names the column " + name.strip() + " twice; rename one";
            failure = bad(header.uri(), message, bytes);
          }
        }
      }
      if (failure != null) {
        sink.failure(failure);
        return null;
      }
      return cells;
    }

    private static Set<String> named(String[] columns) {
      return Arrays.stream(columns).map(String::strip).collect(Collectors.toSet());
    }

    /** The cells of a row, or the failure that it is. */
    private Row read(CsvRow row, long number) {
      String uri = file + (number == 0 ? "" : "#row=" + number);
      if (row.length() > maxBytes) {
        Failure failure = Failures.tooLong(uri, row.bytes(), row.length(), maxBytes);
        return new Row(uri, number, row, null, failure);
      }
      if (row.fault() != null) {
        return new Row(uri, number, row, null, bad(uri, row.fault(), row));
      }
      Failure[] failure = new Failure[1];
      String text = Failures.decode(uri, row.bytes(), found -> failure[0] = found);
      if (text == null) {
        return new Row(uri, number, row, null, failure[0]);
      }
      try (MappingIterator<String[]> cells = reader.readValues(text)) {
        String[] read = cells.nextValue();
        if (hasColumns && read.length != columns.length) {
          String message = "has " + read.length + " cells, but the header " + columns.length;
          return new Row(uri, number, row, read, bad(uri, message, row));
        }
        return new Row(uri, number, row, read, null);
      } catch (JsonProcessingException e) {
        String message = "is no row of a table: " + e.getOriginalMessage();
        return new Row(uri, number, row, null, bad(uri, message, row));
      } catch (IOException e) {
        throw new IllegalStateException("a text cannot be read", e);
      }
    }

    private void give(Row row, String[] values) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        if (!values[i].isEmpty()) {
          cells.put(columns[i].strip(), values[i]);
        }
      }
      sink.row(row.uri(), row.number(), row.row().bytes(), cells);
    }
  }

  private static Failure bad(String uri, String message, CsvRow row) {
    return Failures.of(uri, FailureCategory.BAD_RECORD, message, row.bytes(), row.length());
  }
}
