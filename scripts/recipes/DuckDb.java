import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** Runs statements of DuckDB from a file and prints what they give. */
public final class DuckDb {

  private DuckDb() {}

  public static void main(String[] args) throws Exception {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (String sql : Files.readString(Path.of(args[0])).split(";")) {
        if (!sql.isBlank() && statement.execute(sql)) {
          print(statement.getResultSet());
        }
      }
    }
  }

  private static void print(ResultSet rows) throws Exception {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      StringBuilder line = new StringBuilder();
      for (int i = 1; i <= columns; i++) {
        line.append(i == 1 ? "" : "\t").append(rows.getString(i));
      }
      System.out.println(line);
    }
  }
}
