package rasid.transform;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import rasid.run.RunCache;
import rasid.source.CsvSeparator;
import rasid.source.FolderTable;
import rasid.source.TextEncoding;

/**
 * What is known of plain text files besides their text: the rows of a file {@value #NAME} in their
 * folder, each with the file's name under {@value #FILE_NAME} (as data sets of the Hugging Face hub
 * have it). Each folder is read once.
 */
final class SideMetadata implements FolderTable {
  private static final long serialVersionUID = 1L;

  static final String NAME = "metadata.csv";

  static final String FILE_NAME = "file_name";

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
    return TABLES.get(scope, folder, () -> read(folder + NAME)).getOrDefault(name, Map.of());
  }

  private Map<String, Map<String, String>> read(String table) throws IOException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    if (FileSystems.match(table, EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
      return rows;
    }
    try (InputStream packed =
            Channels.newInputStream(
                FileSystems.open(FileSystems.matchSingleFileSpec(table).resourceId()));
        InputStream in = new BufferedInputStream(encoding.toUtf8(packed));
        MappingIterator<Map<String, String>> lines = rows(in)) {
      while (lines.hasNextValue()) {
        Map<String, String> row = lines.nextValue();
        String file = row.get(FILE_NAME);
        if (file == null) {
          throw new IOException(table + ": a row has no " + FILE_NAME + ": " + row);
        }
        rows.put(file, row);
      }
    } catch (IOException e) {
      throw new IOException(table + " is no table with a header: " + e.getMessage(), e);
    }
    return rows;
  }

  private static MappingIterator<Map<String, String>> rows(InputStream table) throws IOException {
    char separator = CsvSeparator.of(table, FILE_NAME);
    return new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader().withColumnSeparator(separator))
        .with(CsvParser.Feature.EMPTY_STRING_AS_NULL)
        .with(CsvParser.Feature.TRIM_SPACES)
        .readValues(table);
  }
}
