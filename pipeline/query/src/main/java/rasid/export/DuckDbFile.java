package rasid.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import rasid.dataset.LocalRun;
import rasid.query.RunDatabase;

/** All datasets and the ready views in one database file. */
final class DuckDbFile {

  private DuckDbFile() {}

  static List<Path> write(LocalRun run, Path folder) throws IOException, SQLException {
    Path file = folder.resolve("rasid.duckdb");
    Path half = folder.resolve("rasid.duckdb.half");
    Files.deleteIfExists(half);
    RunDatabase.write(run, half);
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    return List.of(file);
  }
}
