package rasid.serve;

import java.sql.SQLException;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Keeps what the database complains of until what reads the records, which knows none of it, is
 * done.
 */
final class Failing {
  private @Nullable SQLException failed;

  /** What writes to the database. */
  interface Work {
    void run() throws SQLException;
  }

  /** Runs it, when nothing has failed before. */
  void run(Work work) {
    try {
      if (failed == null) {
        work.run();
      }
    } catch (SQLException e) {
      failed = e;
    }
  }

  /** Throws what failed. */
  void end() throws SQLException {
    if (failed != null) {
      throw failed;
    }
  }
}
