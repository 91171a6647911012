package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasid.record.Failure;

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
    if (table.isEmpty()) {
      sink.failure(Failures.empty(uri, new byte[0]));
    }
  }

  /** The rows of one table. */
  private final class Rows {
    private final String file;
    private final Sink sink;
    private final CsvCells cells;
    private final WaitingRows waiting;
    private final BadRows bad;

    /** Whether there is a first row, but one that names no columns. */
    private boolean isBad;

    private long number;

    /** Whether rows that do not fit may be the rest of what was damaged. */
    private boolean isBehindDamage;

    Rows(String file, RecordBytes in, char separator, Sink sink) {
      this.file = file;
      this.sink = sink;
      this.cells = new CsvCells(file, separator, maxBytes);
      this.waiting = new WaitingRows(cells, sink);
      this.bad = new BadRows(in);
    }

    /** Whether not even a first row was found. */
    boolean isEmpty() {
      return !cells.hasColumns() && !isBad;
    }

    void row(CsvRow bytes) {
      if (isBad) {
        return;
      }
      if (!cells.hasColumns()) {
        columns(bytes);
        return;
      }
      NumberedRow row = cells.read(bytes, number + 1);
      if (bad.isOpen() || isBehindDamage) {
        if (!cells.fits(row)) {
          bad.pass(bytes);
          return;
        }
        endBad();
        isBehindDamage = false;
      }
      number++;
      if (bytes.fault() != null) {
        begin(row);
      } else {
        waiting.add(row);
      }
    }

    private void columns(CsvRow bytes) {
      Failure failure = cells.takeColumns(bytes);
      if (failure == null) {
        sink.columns(bytes.bytes(), cells.columns());
      } else {
        isBad = true;
        sink.failure(failure);
      }
    }

    /** Begins a bad record; what waits may be a part of it. */
    private void begin(NumberedRow row) {
      List<NumberedRow> parts = row.row().isRest() ? waiting.takeBegin(row.row()) : List.of();
      waiting.giveAll();
      number = bad.begin(row, parts);
    }

    private void endBad() {
      Failure failure = bad.end(cells.width());
      if (failure != null) {
        sink.failure(failure);
      }
    }

    void damage(DamagedException damaged) {
      end();
      sink.failure(damaged.failure(file));
      isBehindDamage = true;
      isBad = isBad || !cells.hasColumns();
    }

    void end() {
      waiting.giveAll();
      endBad();
    }
  }
}
