package rasid.transform;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import rasid.run.BoundedFile;
import rasid.run.RunCache;
import rasid.source.FolderTable;
import rasid.source.MetadataTable;
import rasid.source.TextEncoding;

/**
 * What is known of plain text files besides their text: the rows of the {@linkplain MetadataTable
 * table} in their folder. Each folder is read once. What is wrong with a table is told where it is
 * read as an {@linkplain FindArticles address} of its own.
 */
final class SideMetadata implements FolderTable {
  private static final long serialVersionUID = 1L;

  /** Bytes of a table that are read; its rows are kept in the heap. */
  private static final long MAX_BYTES = 100_000_000;

  /** The rows of each folder's table, by file; a shard reads the files of a folder in a row. */
  private static final RunCache<String, Map<String, Map<String, String>>> TABLES =
      new RunCache<>(256);

  private final RunCache.Scope scope = RunCache.Scope.create();
  private final TextEncoding encoding;

  /**
   * @param encoding of the tables
   */
  SideMetadata(TextEncoding encoding) {
    this.encoding = encoding;
  }

  @Override
  public Map<String, String> row(String uri, String name) throws IOException {
    String folder = uri.substring(0, uri.length() - name.length());
    return TABLES
        .get(scope, folder, () -> read(folder + MetadataTable.NAME))
        .getOrDefault(name, Map.of());
  }

  private Map<String, Map<String, String>> read(String table) throws IOException {
    if (!BoundedFile.isFile(table)
        || FileSystems.match(table, EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
      return Map.of();
    }
    try (InputStream in = open(table, encoding)) {
      return MetadataTable.rows(table, in);
    } catch (IOException e) {
      throw new IOException(table + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** A table in UTF-8. */
  static InputStream open(String table, TextEncoding encoding) throws IOException {
    return encoding.toUtf8(BoundedFile.open(table, MAX_BYTES));
  }
}
