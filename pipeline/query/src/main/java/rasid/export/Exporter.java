package rasid.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import rasid.dataset.LocalRun;

/** Writes a run in one format. */
@FunctionalInterface
interface Exporter {

  /**
   * Writes the files.
   *
   * @param folder an existing folder; files of the same names in it are replaced
   * @return what was written
   * @throws IllegalArgumentException when the run lacks what the format needs, or the format cannot
   *     hold it
   * @throws IOException when a file cannot be read or written, with its name
   */
  List<Path> write(LocalRun run, Path folder) throws IOException, SQLException;
}
