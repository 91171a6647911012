package rasid.source;

import java.util.ArrayList;
import java.util.List;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * The last good row of a table, and the rows behind it that have another number of cells: what
 * stands behind them tells whether they are rows of their own, the begin of one whose first quote
 * is missing, or one that a line break tears.
 */
final class WaitingRows {

  /** Bytes of rows that wait for what stands behind them. */
  private static final int MOST_BYTES = 1 << 20;

  private final CsvCells cells;
  private final CsvTable.Sink sink;
  private final List<NumberedRow> waiting = new ArrayList<>();
  private int bytes;

  /**
   * @param sink takes them when they need not wait any more
   */
  WaitingRows(CsvCells cells, CsvTable.Sink sink) {
    this.cells = cells;
    this.sink = sink;
  }

  /** Takes a row; with a good one, or too many bytes, those before have waited enough. */
  void add(NumberedRow row) {
    if (cells.fits(row) || bytes > MOST_BYTES) {
      giveAll();
    }
    waiting.add(row);
    bytes += row.row().bytes().length;
  }

  /**
   * Takes out the rows before the rest of one that are its begin: as many as make up the cells of a
   * row.
   */
  List<NumberedRow> takeBegin(CsvRow rest) {
    int sum = rest.cells();
    int first = waiting.size();
    while (first > 0 && (!cells.fits(waiting.get(first - 1)) || sum < cells.width())) {
      first--;
      sum += waiting.get(first).row().cells() - 1;
    }
    List<NumberedRow> begin = new ArrayList<>(waiting.subList(first, waiting.size()));
    waiting.removeAll(begin);
    return begin;
  }

  /** Gives all that wait, as rows or failures. */
  void giveAll() {
    joinTorn();
    for (NumberedRow row : waiting) {
      Failure failure = row.failure();
      String[] values = row.cells();
      if (failure != null) {
        sink.failure(failure);
      } else if (values != null) {
        sink.row(row.uri(), row.number(), row.row().bytes(), cells.byColumn(values));
      }
    }
    waiting.clear();
    bytes = 0;
  }

  /** Two rows between good ones that have the cells of one are a row that a line break tears. */
  private void joinTorn() {
    List<NumberedRow> bad = waiting.stream().filter(row -> !cells.fits(row)).toList();
    if (bad.size() != 2 || !isTorn(bad.get(0).row(), bad.get(1).row())) {
      return;
    }
    CsvRow first = bad.get(0).row();
    CsvRow second = bad.get(1).row();
    PayloadLines both = new PayloadLines();
    both.add(first.bytes(), first.bytes().length);
    both.add(second.bytes(), second.bytes().length);
    String message = "is torn by a line break: it has the cells of a row on two lines";
    long length = first.length() + second.length();
    String uri = bad.get(0).uri();
    Failure failure = Failures.of(uri, FailureCategory.BAD_RECORD, message, both.bytes(), length);
    waiting.removeAll(bad);
    waiting.add(new NumberedRow(uri, bad.get(0).number(), first, null, failure));
  }

  private boolean isTorn(CsvRow first, CsvRow second) {
    int sum = first.cells() + second.cells();
    return first.fault() == null
        && second.fault() == null
        && second.cells() < cells.width()
        && first.cells() < cells.width()
        && (sum == cells.width() || sum == cells.width() + 1);
  }
}
