package rasid.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/**
 * A table with an article in each row (RFC 4180: quotes doubled inside quotes, lines inside quotes;
 * between cells a comma, or the {@link CsvSeparator} that its first row shows), whose first row
 * names the columns. The payload of a row is the row as it stands in the file: behind the table's
 * first row it can be read again.
 */
public final class CsvFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final ObjectReader CELLS =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  private static final CsvSchema NO_HEADER = CsvSchema.emptySchema();

  private final int maxBytes;
  private final MetadataKeys keys;

  public CsvFormat(int maxBytes, MetadataKeys keys) {
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  @Override
  public void read(ArticleAddress address, InputStream table, Sink sink) throws IOException {
    InputStream in = new BufferedInputStream(table);
    char separator = CsvSeparator.of(in, keys.text());
    ObjectReader reader = CELLS.with(NO_HEADER.withColumnSeparator(separator));
    CsvRows rows = new CsvRows(in, maxBytes, separator);
    if (!rows.next()) {
      sink.failure(Failures.empty(address.getUri(), new byte[0]));
      return;
    }
    String[] columns = cells(address.getUri(), rows, reader, sink);
    for (long number = 1; columns != null && rows.next(); number++) {
      String uri = address.getUri() + "#row=" + number;
      String[] cells = cells(uri, rows, reader, sink);
      if (cells != null) {
        readRow(address, columns, uri, number, cells, rows.bytes(), sink);
      }
    }
  }

  /** The cells of a row; null, with a failure, when it is none. */
  private String @Nullable [] cells(String uri, CsvRows rows, ObjectReader reader, Sink sink)
      throws IOException {
    byte[] bytes = rows.bytes();
    if (rows.length() > maxBytes) {
      sink.failure(Failures.tooLong(uri, bytes, rows.length(), maxBytes));
      return null;
    }
    String row = Failures.decode(uri, bytes, sink);
    if (row == null) {
      return null;
    }
    try (MappingIterator<String[]> cells = reader.readValues(row)) {
      return cells.nextValue();
    } catch (JsonProcessingException e) {
      String message = "is no row of a table: " + e.getOriginalMessage();
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, bytes, bytes.length));
      return null;
    }
  }

  private void readRow(
      ArticleAddress address,
      String[] columns,
      String uri,
      long number,
      String[] cells,
      byte[] payload,
      Sink sink) {
    if (cells.length != columns.length) {
      String message = "has " + cells.length + " cells, but the header " + columns.length;
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, payload, payload.length));
      return;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.put(columns[i].strip(), cells[i]);
      }
    }
    String text = row.get(keys.text());
    if (text == null) {
      String message = "has no text in the column " + keys.text() + "; name it with --textKey";
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, payload, payload.length));
    } else if (text.isBlank()) {
      sink.failure(Failures.empty(uri, payload));
    } else {
      sink.article(keys.article(uri, address.getName(), "#row=" + number, text, row::get), payload);
    }
  }
}
