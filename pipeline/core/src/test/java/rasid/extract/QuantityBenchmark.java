package rasid.extract;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
import rasid.lexicon.Lexicons;
import rasid.Benchmarks;
import rasid.number.Numeral;
import rasid.number.NumeralReader;
import rasid.source.ArticleException;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.time.DateReader;

/**
 * Numbers, quantities and dates of articles that are annotated already, beside a bare decoding of
 * their UTF-8; and the time per character of ever longer texts.
 *
 * <pre>QuantityBenchmark ARTICLE...</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class QuantityBenchmark {

  private final List<Article> articles = new ArrayList<>();
  private final List<byte[]> bytes = new ArrayList<>();

  /** Reads the articles and takes them through the stages before. */
  @Setup
  public void read() throws IOException, ArticleException {
    for (Article article : BenchmarkArticles.read()) {
      articles.add(article);
      bytes.add(article.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Benchmark
  public void quantities(Blackhole sink) {
    for (Article article : articles) {
      NumeralLayer numerals =
          BenchmarkArticles.EXTRACTOR.numerals(article.head(), article.sentences());
      DateLayer dates =
          BenchmarkArticles.EXTRACTOR.dates.of(article.head(), article.sentences(), numerals);
      sink.consume(
          BenchmarkArticles.EXTRACTOR.quantities.of(
              article.sentences(), numerals, article.names(), dates));
    }
  }

  @Benchmark
  public void decoding(Blackhole sink) {
    for (byte[] text : bytes) {
      sink.consume(StandardCharsets.UTF_8.decode(ByteBuffer.wrap(text)));
    }
  }

  /** Runs both and prints rates and their ratio. */
  public static void main(String[] args) throws RunnerException, IOException {
    Benchmarks.useTexts(args);
    double size = 0;
    for (Path file : Benchmarks.texts()) {
      size += Files.size(file) / 1e6;
    }
    double quantities = size / Benchmarks.seconds(QuantityBenchmark.class, "quantities", 1);
    double decoding = size / Benchmarks.seconds(QuantityBenchmark.class, "decoding", 1);
    System.out.printf(
        Locale.ROOT,
        "%.2f MB: quantities and dates %.2f MB/s, UTF-8 decoding %.0f MB/s%nratio %.4f%n",
        size,
        quantities,
        decoding,
        quantities / decoding);
    growth();
  }

  /**
   * Prints the time per character of random text full of digits, number words and signs, from a
   * thousand characters to ten million: it must not grow.
   */
  private static void growth() {
    NumeralReader numerals = NumeralReader.of(Lexicons.own());
    DateReader dates = DateReader.of(Lexicons.own());
    for (int round = 0; round < 2; round++) {
      for (int size = 1000; size <= 10_000_000; size *= 10) {
        String text = randomText(size);
        int repeats = Math.max(1, 10_000_000 / size);
        long begin = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
          Lexemes lexemes = Lexemes.of(text, new TextRange(0, size));
          List<Numeral> plain = numerals.read(lexemes);
          numerals.composed(lexemes, plain);
          dates.read(0, lexemes, numerals.withRanges(lexemes, plain));
        }
        double nanos = (System.nanoTime() - begin) / (double) repeats / size;
        // The first round warms up.
        if (round == 1) {
          System.out.printf(Locale.ROOT, "%,12d characters: %.0f ns each%n", size, nanos);
        }
      }
    }
  }

  private static String randomText(int size) {
    Random random = new Random(size);
    List<String> words =
        Splitter.on(' ')
            .splitToList(
                "خمسة وعشرون ألف مليون ونصف من بين على في مئة أكثر 12 3.5 ٣٤ 2022/01/08 5-6 - / ^ ,"
                    + " أمس الجمعة منذ أيام يناير قتل شخصا رجال %");
    StringBuilder text = new StringBuilder(size + 20);
    while (text.length() < size) {
      text.append(
          random.nextInt(10) == 0
              ? String.valueOf((char) random.nextInt(0x3000))
              : words.get(random.nextInt(words.size())));
      text.append(random.nextInt(6) == 0 ? "" : " ");
    }
    return text.substring(0, size);
  }
}
