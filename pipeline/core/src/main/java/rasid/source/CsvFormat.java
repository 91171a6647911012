package rasid.source;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/**
 * A table with an article in each row (RFC 4180: commas, quotes doubled inside quotes, lines inside
 * quotes), whose first row names the columns.
 */
public final class CsvFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final CsvMapper CSV = new CsvMapper();

  private final int maxBytes;
  private final MetadataKeys keys;

  public CsvFormat(int maxBytes, MetadataKeys keys) {
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .readValues(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      if (!rows.hasNextValue()) {
        sink.failure(Failures.empty(address.getUri(), new byte[0]));
        return;
      }
      String[] columns = rows.nextValue();
      for (long number = 1; rows.hasNextValue(); number++) {
        readRow(address, columns, number, rows.nextValue(), sink);
      }
    }
  }

  private void readRow(
      ArticleAddress address, String[] columns, long number, String[] cells, Sink sink) {
    String uri = address.getUri() + "#row=" + number;
    byte[] payload = String.join(",", cells).getBytes(StandardCharsets.UTF_8);
    if (cells.length != columns.length) {
      String message = "has " + cells.length + " cells, but the header " + columns.length;
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, payload, payload.length));
      return;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.put(columns[i].replace("\uFEFF", "").strip(), cells[i]);
      }
    }
    String text = row.get(keys.text());
    if (payload.length > maxBytes) {
      sink.failure(Failures.tooLong(uri, payload, payload.length, maxBytes));
    } else if (text == null) {
      String message = "has no text in the column " + keys.text() + "; name it with --textKey";
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, payload, payload.length));
    } else if (text.isBlank()) {
      sink.failure(Failures.empty(uri, payload));
    } else {
      sink.article(keys.article(uri, address.getName(), "#row=" + number, text, row::get), payload);
    }
  }
}
