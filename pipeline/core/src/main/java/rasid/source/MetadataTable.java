package rasid.source;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * A {@linkplain CsvTable table} of what is known of the files of its folder: a row for each, with
 * its name under {@value #FILE_NAME}, as data sets of the Hugging Face hub have it. A row that
 * cannot be read is one failure, and its file goes on without it.
 *
 * <p>As a format it holds no articles: reading it gives its failures.
 */
public final class MetadataTable implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  /** Name of the file. */
  public static final String NAME = "metadata.csv";

  static final String FILE_NAME = "file_name";

  /** Longest row in bytes. */
  private static final int MAX_ROW = 1_000_000;

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    Map<String, Map<String, String>> unused = read(address.getUri(), in, sink::failure);
  }

  /**
   * The rows of a table by file, each with its cells by column.
   *
   * @param uri the table's address
   * @throws IOException when it cannot be read on
   */
  public static Map<String, Map<String, String>> rows(String uri, InputStream in)
      throws IOException {
    return read(uri, in, failure -> {});
  }

  private static Map<String, Map<String, String>> read(
      String table, InputStream in, Consumer<Failure> failed) throws IOException {
    Rows rows = new Rows(table, failed);
    try {
      new CsvTable(MAX_ROW, FILE_NAME).read(table, in, rows);
    } catch (CharacterCodingException e) {
      // How much of it was read before depends on how it came.
      rows.byFile.clear();
      String message = "is not in the encoding that --charset tells; none of it is used";
      failed.accept(Failures.of(table, FailureCategory.NOT_UTF8, message, null, -1));
    }
    return rows.byFile;
  }

  /** Takes the rows of a table. */
  private static final class Rows implements CsvTable.Sink {
    private final String table;
    private final Consumer<Failure> failed;
    private final Map<String, Map<String, String>> byFile = new HashMap<>();
    private Set<String> columns = Set.of();
    private boolean hasFiles;

    Rows(String table, Consumer<Failure> failed) {
      this.table = table;
      this.failed = failed;
    }

    @Override
    public void columns(byte[] bytes, Set<String> columns) {
      this.columns = columns;
      hasFiles = columns.contains(FILE_NAME);
      if (!hasFiles) {
        bad(table, "has no column " + FILE_NAME + "; without it no row is of a file", bytes);
      }
    }

    @Override
    public void row(String uri, long number, byte[] bytes, Map<String, String> cells) {
      if (!hasFiles) {
        return;
      }
      // A column is known where the row has nothing in it, too.
      Map<String, String> known = new HashMap<>();
      for (String column : columns) {
        known.put(column, Strings.emptyToNull(cells.getOrDefault(column, "").strip()));
      }
      String file = known.get(FILE_NAME);
      if (file == null) {
        bad(uri, "has no " + FILE_NAME + "; name the file that it is of", bytes);
      } else {
        byFile.put(file, known);
      }
    }

    @Override
    public void failure(Failure failure) {
      failed.accept(failure);
    }

    private void bad(String uri, String message, byte[] bytes) {
      failed.accept(Failures.of(uri, FailureCategory.BAD_RECORD, message, bytes, bytes.length));
    }
  }
}
