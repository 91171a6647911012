package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/**
 * A web page in a file: its text is what is extracted from it, and what it says of itself yields to
 * what the table of its folder knows.
 */
public final class HtmlFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private final int maxBytes;
  private final MetadataKeys keys;
  private final FolderTable table;

  public HtmlFormat(int maxBytes, MetadataKeys keys, FolderTable table) {
    this.maxBytes = maxBytes;
    this.keys = keys;
    this.table = table;
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    String uri = address.getUri();
    byte[] html;
    try {
      html = in.readNBytes(maxBytes + 1);
    } catch (DamagedException e) {
      sink.failure(e.failure(uri));
      return;
    }
    String name = address.getName();
    if (html.length > maxBytes) {
      sink.failure(Failures.tooLong(uri, html, -1, maxBytes));
      return;
    }
    Map<String, String> known = table.row(uri, name);
    String url = known.get(keys.url());
    HtmlArticle page;
    try {
      page = HtmlArticle.of(html, null, url == null ? "" : url);
    } catch (IOException e) {
      String message = "is no page that can be read: " + e.getMessage();
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, html, html.length));
      return;
    }
    if (page.text().isBlank()) {
      sink.failure(Failures.empty(uri, html));
      return;
    }
    sink.article(
        new ArticleSource(
            uri,
            name,
            TextFormat.stem(name),
            page.text(),
            either(known.get(keys.title()), page.title()),
            either(known.get(keys.published()), page.published()),
            either(known.get(keys.publisher()), page.publisher()),
            url,
            null,
            given(known, page)),
        page.text().getBytes(StandardCharsets.UTF_8));
  }

  /** The columns of the folder's table, and what the page says itself; empty without a table. */
  private Set<String> given(Map<String, String> known, HtmlArticle page) {
    if (known.isEmpty()) {
      return Set.of();
    }
    Set<String> given = new HashSet<>(known.keySet());
    addIf(page.title(), keys.title(), given);
    addIf(page.published(), keys.published(), given);
    addIf(page.publisher(), keys.publisher(), given);
    return given;
  }

  private static void addIf(@Nullable String value, String key, Set<String> to) {
    if (value != null) {
      to.add(key);
    }
  }

  private static @Nullable String either(@Nullable String known, @Nullable String said) {
    return known == null ? said : known;
  }
}
