package rasid.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
import rasid.entity.EntityRecognizer;
import rasid.lexicon.Lexicons;
import rasid.source.ArticleException;
import rasid.trace.Trace;

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

  /** Reads the articles and takes them through all steps. */
  @Setup
  public void read() throws IOException, ArticleException {
    articles.addAll(BenchmarkArticles.read());
  }

  @Benchmark
  public void entities(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(
          BenchmarkArticles.EXTRACTOR.names.recognise(
              article.text(), article.sentences().sentences()));
    }
  }

  @Benchmark
  public void claims(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(
          BenchmarkArticles.EXTRACTOR
              .claims()
              .of(
                  article.head(),
                  article.zones(),
                  article.sentences(),
                  article.names(),
                  article.dates(),
                  article.quantities(),
                  Trace.NONE));
    }
  }

  /** Prints how long the lists and the model of names take to load, and both rates. */
  public static void main(String[] args) throws IOException, ArticleException, RunnerException {
    Benchmarks.useTexts(args);
    long begin = System.nanoTime();
    EntityRecognizer recognizer = EntityRecognizer.load(Lexicons.own());
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
      tokens += article.sentences().tokens();
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
