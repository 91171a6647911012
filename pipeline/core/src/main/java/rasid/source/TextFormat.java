package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/** A file that is one article of plain text, with what the table of its folder knows of it. */
public final class TextFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private final int maxBytes;
  private final MetadataKeys keys;
  private final FolderTable table;

  public TextFormat(int maxBytes, MetadataKeys keys, FolderTable table) {
    this.table = table;
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    String uri = address.getUri();
    byte[] bytes;
    try {
      bytes = in.readNBytes(maxBytes + 1);
    } catch (DamagedException e) {
      sink.failure(e.failure(uri));
      return;
    }
    if (bytes.length > maxBytes) {
      sink.failure(Failures.tooLong(uri, bytes, -1, maxBytes));
      return;
    }
    String name = address.getName();
    String text = Failures.decode(uri, bytes, sink::failure);
    if (text != null) {
      // The mark of the encoding is no letter of the text.
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (unmarked.isBlank()) {
        sink.failure(Failures.empty(uri, bytes));
        return;
      }
      String markup = Markup.in(unmarked);
      if (markup != null) {
        sink.failure(Failures.of(uri, FailureCategory.UNREADABLE, markup, bytes, bytes.length));
        return;
      }
      Map<String, String> known = table.row(uri, name);
      sink.article(
          new ArticleSource(
              uri,
              name,
              stem(name),
              unmarked,
              known.get(keys.title()),
              known.get(keys.published()),
              known.get(keys.publisher()),
              known.get(keys.url()),
              null,
              known.keySet()),
          bytes);
    }
  }

  /** File name without the endings .gz and .txt. */
  static String stem(String name) {
    String stem = name.replaceFirst("\\.(gz|bz2|zst)$", "");
    int dot = stem.lastIndexOf('.');
    return dot > 0 ? stem.substring(0, dot) : stem;
  }
}
