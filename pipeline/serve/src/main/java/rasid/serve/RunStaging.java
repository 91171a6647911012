package rasid.serve;

import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import rasid.dataset.BinaryRecords;
import rasid.dataset.RecordPlace;
import rasid.report.FinishedRun;

/** Puts records of a run into tables. Used by one thread. */
abstract class RunStaging {

  private final FinishedRun run;
  private final DuckDBConnection database;
  private final IdentityHashMap<Schema, BinaryRecords<SpecificRecord>> encoders =
      new IdentityHashMap<>();

  RunStaging(FinishedRun run, DuckDBConnection database) {
    this.run = run;
    this.database = database;
  }

  final FinishedRun run() {
    return run;
  }

  final DuckDBConnection database() {
    return database;
  }

  /** Appends a row to a table. */
  interface Row<T> {
    void append(T entry, DuckDBAppender row) throws SQLException;
  }

  /** Takes a record and where it lies. */
  interface EachPlaced<T> {
    void take(T entry, RecordPlace place) throws SQLException;
  }

  /** Appends a row for each record. */
  final <T extends SpecificRecord> void each(Class<T> type, String table, Row<T> row)
      throws SQLException {
    Failing failing = new Failing();
    try (DuckDBAppender rows = appender(table)) {
      run.forEach(
          type,
          entry ->
              failing.run(
                  () -> {
                    rows.beginRow();
                    row.append(entry, rows);
                    rows.endRow();
                  }));
      failing.end();
    }
  }

  /** Gives each record without its large fields, and where it lies. */
  final <T extends SpecificRecord> void forEachPlaced(
      Class<T> type, Set<String> leftOut, EachPlaced<T> each) throws SQLException {
    Failing failing = new Failing();
    run.forEachPlaced(type, leftOut, (entry, place) -> failing.run(() -> each.take(entry, place)));
    failing.end();
  }

  final DuckDBAppender appender(String table) throws SQLException {
    return database.createAppender(table);
  }

  /** A record in Avro's encoding. */
  final byte[] bytes(SpecificRecord entry) {
    return encoders
        .computeIfAbsent(entry.getSchema(), BinaryRecords<SpecificRecord>::new)
        .encode(entry);
  }
}
