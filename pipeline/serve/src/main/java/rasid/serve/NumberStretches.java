package rasid.serve;

import java.sql.SQLException;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.duckdb.DuckDBAppender;
import rasid.dataset.RecordPlace;

/** Where the numbers of articles lie: a row for those of one that lie one behind the other. */
final class NumberStretches {
  private final DuckDBAppender rows;
  private int written;
  private @Nullable String article;
  private @Nullable RecordPlace first;
  private int records;

  NumberStretches(DuckDBAppender rows) {
    this.rows = rows;
  }

  /** The next number of the run. */
  void add(String id, RecordPlace place) throws SQLException {
    if (first == null || !id.equals(article) || place.file() != first.file()) {
      end();
      article = id;
      first = place;
    }
    records++;
  }

  /** Writes the last stretch. */
  void end() throws SQLException {
    if (first != null) {
      rows.beginRow();
      rows.append(written++).append(article).append(records);
      ArticleStaging.append(rows, first);
      rows.endRow();
    }
    first = null;
    records = 0;
  }
}
