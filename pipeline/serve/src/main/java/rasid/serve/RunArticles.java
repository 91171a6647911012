package rasid.serve;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.RecordPlace;
import rasid.record.Document;
import rasid.record.NumberDecision;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.report.FinishedRun;

/**
 * Articles, their numbers and the text that they share, read from the run when they are asked for.
 */
final class RunArticles {

  private final FinishedRun run;

  RunArticles(FinishedRun run) {
    this.run = run;
  }

  /** The article of a row; null when there is none. */
  @Nullable Document document(Answer answer, int row) throws SQLException, IOException {
    List<Document> found = new ArrayList<>();
    answer.rows(
        "SELECT file, block, before, id FROM documents WHERE row = ?",
        List.of(row),
        at -> {
          List<Document> there = read(Document.class, place(at), 1);
          if (there.isEmpty() || !there.get(0).getDocId().equals(at.getString(4))) {
            throw changed(null);
          }
          found.addAll(there);
        });
    return found.isEmpty() ? null : found.get(0);
  }

  /** The numbers of an article that are no claims, in their order. */
  List<NumberExpression> numbers(Answer answer, int row, String id)
      throws SQLException, IOException {
    List<NumberExpression> found = new ArrayList<>();
    answer.rows(
        "SELECT file, block, before, records FROM numbers WHERE document = ? ORDER BY nr",
        List.of(row),
        at -> {
          for (NumberExpression number : read(NumberExpression.class, place(at), at.getInt(4))) {
            if (!number.getDocId().equals(id)) {
              throw changed(null);
            }
            if (number.getDecision() != NumberDecision.CLAIM) {
              found.add(number);
            }
          }
        });
    return found;
  }

  /** The passages that an article shares, in their order. */
  List<Passage> passages(Answer answer, int row, String id) throws SQLException, IOException {
    List<Passage> found = new ArrayList<>();
    answer.rows(
        "SELECT file, block, before FROM passages WHERE document = ? ORDER BY nr",
        List.of(row),
        at -> {
          for (Passage passage : read(Passage.class, place(at), 1)) {
            if (!passage.getDocA().equals(id) && !passage.getDocB().equals(id)) {
              throw changed(null);
            }
            found.add(passage);
          }
        });
    return found;
  }

  private static RecordPlace place(ResultSet row) throws SQLException {
    return new RecordPlace(row.getInt(1), row.getLong(2), row.getInt(3));
  }

  private <T extends SpecificRecord> List<T> read(Class<T> type, RecordPlace first, int count) {
    List<T> found = new ArrayList<>();
    try {
      run.from(
          type,
          first,
          entry -> {
            found.add(entry);
            return found.size() == count;
          });
    } catch (IllegalArgumentException e) {
      throw changed(e);
    }
    return found;
  }

  private HttpFailure changed(@Nullable IllegalArgumentException cause) {
    return new HttpFailure(
        500,
        "the run in "
            + run.folder()
            + " is not what it was when the server read it; start scripts/serve.sh again",
        cause);
  }
}
