package rasid.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rasid.Benchmarks;
import rasid.source.ArticleException;

/** The articles that the benchmarks of steps read, with all layers. */
final class BenchmarkArticles {

  static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));

  private BenchmarkArticles() {}

  static List<Article> read() throws IOException, ArticleException {
    List<Article> articles = new ArrayList<>();
    for (Path path : Benchmarks.texts()) {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      articles.add(EXTRACTOR.extract(Article.text(text).id(path.toString()).source()));
    }
    return articles;
  }
}
