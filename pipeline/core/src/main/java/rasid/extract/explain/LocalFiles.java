package rasid.extract.explain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.source.ArticleFormat;
import rasid.source.ArticleSource;
import rasid.source.MetadataKeys;
import rasid.source.TextFormat;

/** Reads articles from the local disk. */
final class LocalFiles {

  /** Longest file that is read, in bytes: what a run accepts by default. */
  private static final int LONGEST = 4_000_000;

  private static final String PUBLISHED = "published";

  private static final MetadataKeys KEYS =
      new MetadataKeys("id", "text", "title", PUBLISHED, "publisher", "url");

  private LocalFiles() {}

  /**
   * The article of a file of plain text, with the id that a run gives it.
   *
   * @param published its day, ISO 8601, or null
   * @throws IllegalArgumentException when there is no such file, or it holds no text
   */
  static ArticleSource article(Path file, @Nullable String published) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "no file "
              + file
              + "; name an article, or a run's folder and the id of a claim or group");
    }
    String name = file.getFileName().toString();
    long size = Files.size(file);
    Map<String, String> known = published == null ? Map.of() : Map.of(PUBLISHED, published);
    Read read = new Read();
    try (InputStream in = Files.newInputStream(file)) {
      new TextFormat(LONGEST, KEYS, (uri, fileName) -> known)
          .read(new ArticleAddress(file.toString(), name, 0L, size, size, List.of()), in, read);
    }
    return read.articles.get(0);
  }

  /** Takes the one article of a file; what is no article is an error. */
  private static final class Read implements ArticleFormat.Sink {
    private final List<ArticleSource> articles = new ArrayList<>();

    @Override
    public void article(ArticleSource article, byte[] payload) {
      articles.add(article);
    }

    @Override
    public void failure(Failure failure) {
      throw new IllegalArgumentException(failure.getUri() + " " + failure.getMessage());
    }
  }
}
