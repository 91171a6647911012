package rasid.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import rasid.report.FinishedRun;
import rasid.report.Places;

/**
 * A run as tables of DuckDB in a temporary folder, which is gone with the process. Its connections
 * serve a thread each.
 */
final class ReportDatabase implements AutoCloseable {

  private static final Splitter STATEMENTS = Splitter.on(Pattern.compile(";\n\\s*"));

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*-- .*$");

  /** What DuckDB may hold in memory beside the heap; the rest lies in the folder. */
  private static final String MEMORY = "2GB";

  private final Path folder;
  private final DuckDBConnection connection;
  private final Places places;
  private final Map<String, Integer> decisions;

  private ReportDatabase(FinishedRun run, Path folder) throws IOException, SQLException {
    this.folder = folder;
    Properties settings = new Properties();
    // Extensions would come from the network.
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("memory_limit", MEMORY);
    // The file lives as long as the process; packing it takes longer than all else.
    settings.setProperty("force_compression", "uncompressed");
    settings.setProperty("temp_directory", folder.resolve("spill").toString());
    connection =
        (DuckDBConnection)
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("report.db"), settings);
    try {
      execute("staged.sql");
      // A thread each: both wait for unpacking and for the database in turn.
      CompletableFuture<Map<String, Integer>> articles =
          CompletableFuture.supplyAsync(
              () -> staged(database -> new ArticleStaging(run, database).read()));
      try {
        places = staged(database -> new ClaimStaging(run, database).read());
      } finally {
        // Whatever failed, nobody may still read when the database is closed.
        articles.handle((read, failure) -> true).join();
      }
      decisions = articles.join();
      execute("report.sql");
    } catch (CompletionException e) {
      connection.close();
      Throwable cause = Objects.requireNonNull(e.getCause());
      Throwables.throwIfInstanceOf(cause, SQLException.class);
      Throwables.throwIfUnchecked(cause);
      throw e;
    } catch (IOException | SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private interface Staging<T> {
    T read(DuckDBConnection database) throws SQLException;
  }

  /**
   * Reads in a transaction: each stretch of rows would be written twice, to be safe against a
   * crash.
   */
  private <T> T staged(Staging<T> staging) {
    try (DuckDBConnection own = connection.duplicate()) {
      own.setAutoCommit(false);
      T found = staging.read(own);
      own.commit();
      return found;
    } catch (SQLException e) {
      throw new CompletionException(e);
    }
  }

  /**
   * Reads a run.
   *
   * @throws IllegalArgumentException when a file of it is damaged or missing
   */
  static ReportDatabase of(FinishedRun run) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("rasid-serve");
    try {
      return new ReportDatabase(run, folder);
    } catch (IOException | SQLException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  /** A connection for one request. */
  Connection connect() throws SQLException {
    return connection.duplicate();
  }

  /** The places that claims and groups name. */
  Places places() {
    return places;
  }

  /** How many numbers were decided to be what. */
  Map<String, Integer> decisions() {
    return decisions;
  }

  /** Writes how many there are of each. */
  void writeSize(JsonGenerator json) throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM claims) AS claims, (SELECT count(*) FROM groups) AS groups")) {
      json.writeStartObject();
      while (row.next()) {
        for (String name : List.of("documents", "claims", "groups")) {
          json.writeNumberField(name, row.getLong(name));
        }
      }
      json.writeEndObject();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private void execute(String resource) throws IOException, SQLException {
    String sql =
        Resources.toString(
            Resources.getResource(ReportDatabase.class, resource), StandardCharsets.UTF_8);
    try (Statement statement = connection.createStatement()) {
      for (String one : STATEMENTS.split(COMMENT.matcher(sql).replaceAll(""))) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }
}
