package rasid.transform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.source.ArticleSource;
import rasid.source.MetadataKeys;
import rasid.source.TextEncoding;

/** Reads files as the pipeline does, and keeps what comes out. */
abstract class ReadFiles {

  private static final int MAX_BYTES = 4_000_000;

  @TempDir Path folder;

  final List<ArticleSource> articles = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();
  TextEncoding encoding = TextEncoding.UTF_8;

  /** Reads a file of these bytes, from its beginning to its end. */
  final void read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    read(file, 0, bytes.length, bytes.length);
  }

  /** Reads a range of a file. */
  final void read(Path file, long begin, long end, long size) throws IOException {
    ReadArticles reader =
        ReadArticles.with(
                MAX_BYTES,
                200,
                new MetadataKeys("id", "text", "title", "published", "publisher", "url"))
            .encodedAs(encoding);
    String name = file.getFileName().toString();
    reader.read(new ArticleAddress(file.toString(), name, begin, end, size, List.of()), new Kept());
  }

  private final class Kept implements ReadArticles.Sink {
    @Override
    public void article(ArticleSource article, byte[] payload) {
      articles.add(article);
    }

    @Override
    public void failure(Failure failure) {
      failures.add(failure);
    }
  }
}
