package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/** A {@linkplain CsvTable table} with an article in each row. */
public final class CsvFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private final int maxBytes;
  private final MetadataKeys keys;

  public CsvFormat(int maxBytes, MetadataKeys keys) {
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    new CsvTable(maxBytes, keys.text())
        .read(
            address.getUri(),
            in,
            new CsvTable.Sink() {
              @Override
              public void row(String uri, long number, byte[] bytes, Map<String, String> cells) {
                readRow(address, uri, number, bytes, cells, sink);
              }

              @Override
              public void failure(Failure failure) {
                sink.failure(failure);
              }
            });
  }

  private void readRow(
      ArticleAddress address,
      String uri,
      long number,
      byte[] bytes,
      Map<String, String> cells,
      Sink sink) {
    String text = cells.get(keys.text());
    if (text == null) {
      String message = "has no text in the column " + keys.text() + "; name it with --textKey";
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, bytes, bytes.length));
    } else if (text.isBlank()) {
      sink.failure(Failures.empty(uri, bytes));
    } else {
      sink.article(
          keys.article(uri, address.getName(), "#row=" + number, text, cells::get, cells.keySet()),
          bytes);
    }
  }
}
