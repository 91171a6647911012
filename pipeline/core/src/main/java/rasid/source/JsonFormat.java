package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import rasid.record.ArticleAddress;

/**
 * A file of JSON that is not told to have an article a line: an array of objects, or objects one
 * after another over as many lines as they take.
 *
 * <p>Where an object is no JSON it is one bad record. When its brackets are right and another
 * object, or the end, is behind it, reading goes on there. Else it goes on at the next brace behind
 * a comma, a line break or another brace that begins a whole object with a text, and with the key
 * that the last good object began with: an object inside of the bad one is none of its kind.
 */
public final class JsonFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private final int maxBytes;
  private final MetadataKeys keys;

  public JsonFormat(int maxBytes, MetadataKeys keys) {
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    RecordBytes bytes = new RecordBytes(in);
    JsonItems items = new JsonItems(maxBytes, keys, address, bytes, sink);
    boolean isMore = true;
    while (isMore) {
      try {
        isMore = items.next();
      } catch (DamagedException e) {
        items.damage(e);
      }
    }
    items.end();
  }
}
