package rasid.stages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import rasid.Benchmarks;
import rasid.NewsClaimsOptions;
import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.article.ArticleSource;

/** The articles that the benchmarks of stages read, with words, parts of speech and entities. */
final class BenchmarkArticles {

  private BenchmarkArticles() {}

  static List<Article> read() throws IOException, ArticleException {
    NewsClaimsOptions options = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    List<Article> articles = new ArrayList<>();
    for (Path path : Benchmarks.texts()) {
      String file = path.toString();
      String text = Files.readString(path, StandardCharsets.UTF_8);
      Article article =
          Article.of(new ArticleSource(file, file, file, text, null, null, null, null));
      DetectZones.acceptingArabicShare(0).apply(article);
      AnnotateSentences.with(options).apply(article);
      RecogniseEntities.create().apply(article);
      articles.add(article);
    }
    return articles;
  }
}
