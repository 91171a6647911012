package rasid.serve;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import rasid.dataset.RecordPlace;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.report.FinishedRun;

/**
 * Articles, numbers and shared texts: where they lie in the run, which is read when they are asked
 * for.
 */
final class ArticleStaging extends RunStaging {

  private final Map<String, Integer> decisions = new TreeMap<>();

  ArticleStaging(FinishedRun run, DuckDBConnection database) {
    super(run, database);
  }

  /** Reads all; gives how many numbers were decided to be what. */
  Map<String, Integer> read() throws SQLException {
    readDocuments();
    readNumbers();
    readPassages();
    each(Copy.class, "copies", (copy, row) -> row.append(copy.getDocId()).append(bytes(copy)));
    return decisions;
  }

  private void readDocuments() throws SQLException {
    int[] rows = {0};
    try (DuckDBAppender documents = appender("documents")) {
      forEachPlaced(
          Document.class,
          Set.of("text", "zones"),
          (document, place) -> {
            documents.beginRow();
            documents
                .append(rows[0]++)
                .append(document.getDocId())
                .append(document.getPublisher())
                .append(document.getPublished() != null)
                .append(document.getClaims())
                .append(bytes(document));
            append(documents, place);
            documents.endRow();
          });
    }
  }

  /** Of the numbers of each article only where they lie, in stretches. */
  private void readNumbers() throws SQLException {
    try (DuckDBAppender numbers = appender("staged_numbers")) {
      NumberStretches stretches = new NumberStretches(numbers);
      forEachPlaced(
          NumberExpression.class,
          Set.of("normalized", "repaired", "point", "low", "high", "unit", "claim_id"),
          (number, place) -> {
            decisions.merge(number.getDecision().toString(), 1, Integer::sum);
            stretches.add(number.getDocId(), place);
          });
      stretches.end();
    }
  }

  private void readPassages() throws SQLException {
    int[] rows = {0};
    try (DuckDBAppender passages = appender("staged_passages")) {
      forEachPlaced(
          Passage.class,
          Set.of("passage_id"),
          (passage, place) -> {
            for (String id : Stream.of(passage.getDocA(), passage.getDocB()).distinct().toList()) {
              passages.beginRow().append(rows[0]).append(id);
              append(passages, place);
              passages.endRow();
            }
            rows[0]++;
          });
    }
  }

  /** Appends a place as three columns. */
  static void append(DuckDBAppender row, RecordPlace place) throws SQLException {
    row.append(place.file()).append(place.block()).append(place.before());
  }
}
