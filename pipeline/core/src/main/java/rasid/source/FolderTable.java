package rasid.source;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;

/** What is known of the files of a folder besides their text. */
public interface FolderTable extends Serializable {

  /**
   * The row of a file by column; empty when there is none.
   *
   * @throws IOException when the folder's table cannot be read
   */
  Map<String, String> row(String uri, String name) throws IOException;
}
