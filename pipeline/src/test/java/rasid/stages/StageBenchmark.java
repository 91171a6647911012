package rasid.stages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;
import rasid.Benchmarks;
import rasid.NewsClaimsOptions;
import rasid.annotation.AnnotatedSentence;
import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.entity.EntityRecognizer;
import rasid.quantity.Quantity;

/**
 * The stages of an article's way whose speed is measured on articles that the stages before have
 * been through: entities, and claims.
 *
 * <pre>StageBenchmark ARTICLE...</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class StageBenchmark {

  private final List<Article> articles = new ArrayList<>();
  private final List<List<Quantity>> quantities = new ArrayList<>();
  private final RecogniseEntities entities = RecogniseEntities.create();
  private final ExtractClaims claims =
      ExtractClaims.with(PipelineOptionsFactory.as(NewsClaimsOptions.class));

  /** Reads the articles and takes them through the stages before claims. */
  @Setup
  public void read() throws IOException, ArticleException {
    for (Article article : BenchmarkArticles.read()) {
      RecogniseQuantities.create().apply(article);
      articles.add(article);
      quantities.add(article.quantities());
    }
  }

  @Benchmark
  public void entities(Blackhole sink) {
    for (Article article : articles) {
      entities.apply(article);
      sink.consume(article.mentions());
    }
  }

  @Benchmark
  public void claims(Blackhole sink) {
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      // The stage adds those that words in the dual tell.
      article.setQuantities(quantities.get(i));
      claims.apply(article);
      sink.consume(article.claims());
    }
  }

  /** Prints how long the lists and the model of names take to load, and both rates. */
  public static void main(String[] args) throws IOException, ArticleException, RunnerException {
    Benchmarks.useTexts(args);
    long begin = System.nanoTime();
    EntityRecognizer recognizer = EntityRecognizer.load();
    System.out.printf(
        Locale.ROOT, "lists and name model loaded in %.2f s%n", (System.nanoTime() - begin) / 1e9);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "heap after loading %s: %d MB%n",
        recognizer.getClass().getSimpleName(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    StageBenchmark benchmark = new StageBenchmark();
    benchmark.read();
    long tokens = 0;
    long bytes = 0;
    for (Article article : benchmark.articles) {
      bytes += article.text().getBytes(StandardCharsets.UTF_8).length;
      for (AnnotatedSentence sentence : article.sentences()) {
        tokens += sentence.size();
      }
    }
    double entities = Benchmarks.seconds(StageBenchmark.class, "entities", 1);
    double claims = Benchmarks.seconds(StageBenchmark.class, "claims", 1);
    System.out.printf(
        Locale.ROOT,
        "%.2f MB, %,d tokens: entities %,.0f tokens/s, claims %.1f MB/s%n",
        bytes / 1e6,
        tokens,
        tokens / entities,
        bytes / 1e6 / claims);
  }
}
