package rasid.annotation;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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

/**
 * Words and tags of texts, line by line, by both annotators and by parts of the fast one. CoreNLP
 * gets an even sample of the lines, at most {@link #SAMPLE} bytes, because it is slow.
 *
 * <pre>AnnotatorBenchmark TEXT...</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnnotatorBenchmark {

  private static final int SAMPLE = 100_000;
  private static final int WORDS = 1 << 18;

  /** The lines of the texts. */
  @State(Scope.Benchmark)
  public static class Texts {
    final List<char[]> lines = new ArrayList<>();
    final List<String> sample = new ArrayList<>();
    long bytes;
    long sampleBytes;

    @Setup
    public void read() throws IOException {
      FastAnnotator annotator = FastAnnotator.of(FastAnnotator.load(), WORDS);
      List<String> all = new ArrayList<>();
      for (Path file : Benchmarks.texts()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          // CoreNLP fails on a line without a token.
          if (annotator.tag(line.toCharArray(), line.length()).size() > 0) {
            all.add(line);
            lines.add(line.toCharArray());
            bytes += bytes(line);
          }
        }
      }
      // Every n-th line, so that the sample is like the whole.
      int step = (int) Math.max(1, bytes / SAMPLE);
      for (int i = 0; i < all.size(); i += step) {
        sample.add(all.get(i));
        sampleBytes += bytes(all.get(i));
      }
    }

    private static int bytes(String line) {
      return line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
  }

  /** CoreNLP, loaded. */
  @State(Scope.Benchmark)
  public static class Reference {
    StanfordCoreNLP coreNlp;

    @Setup
    public void load() {
      coreNlp = new StanfordCoreNLP(AnnotatorSettings.properties());
    }
  }

  /** The fast annotator as it is after the texts. */
  @State(Scope.Benchmark)
  public static class Warm {
    FastAnnotator annotator;

    @Setup
    public void load(Texts texts) {
      annotator = FastAnnotator.of(FastAnnotator.load(), WORDS);
      tokens(annotator, texts);
    }
  }

  /** A fast annotator that has met no word, for each pass over the texts. */
  @State(Scope.Benchmark)
  public static class Fresh {
    private final AnnotatorModel model = FastAnnotator.load();
    FastAnnotator annotator;

    @Setup(Level.Invocation)
    public void load() {
      annotator = FastAnnotator.of(model, WORDS);
    }
  }

  @Benchmark
  public void coreNlp(Texts texts, Reference reference, Blackhole sink) {
    for (String line : texts.sample) {
      Annotation annotation = new Annotation(line);
      reference.coreNlp.annotate(annotation);
      sink.consume(annotation);
    }
  }

  @Benchmark
  public int fresh(Texts texts, Fresh fresh) {
    return tokens(fresh.annotator, texts);
  }

  @Benchmark
  public int warm(Texts texts, Warm warm) {
    return tokens(warm.annotator, texts);
  }

  @Benchmark
  public int segmenter(Texts texts, Warm warm) {
    int tokens = 0;
    for (char[] line : texts.lines) {
      tokens += warm.annotator.segmenter().segment(line, line.length).size();
    }
    return tokens;
  }

  @Benchmark
  public int lexer(Texts texts, Warm warm) {
    int tokens = 0;
    for (char[] line : texts.lines) {
      tokens += warm.annotator.segmenter().countTokens(line, line.length);
    }
    return tokens;
  }

  private static int tokens(FastAnnotator annotator, Texts texts) {
    int tokens = 0;
    for (char[] line : texts.lines) {
      tokens += annotator.tag(line, line.length).size();
    }
    return tokens;
  }

  /** Runs all and prints rates and ratios; the last line is the ratio of fast to CoreNLP. */
  public static void main(String[] args) throws RunnerException, IOException {
    Benchmarks.useTexts(args);
    Texts texts = new Texts();
    texts.read();
    double tokens = tokens(FastAnnotator.of(FastAnnotator.load(), WORDS), texts);
    double coreNlp =
        texts.sampleBytes / Benchmarks.seconds(AnnotatorBenchmark.class, "coreNlp", 1) / 1e6;
    double fresh = texts.bytes / Benchmarks.seconds(AnnotatorBenchmark.class, "fresh", 1) / 1e6;
    double warm = texts.bytes / Benchmarks.seconds(AnnotatorBenchmark.class, "warm", 1) / 1e6;
    double segmenter =
        texts.bytes / Benchmarks.seconds(AnnotatorBenchmark.class, "segmenter", 1) / 1e6;
    double lexer = texts.bytes / Benchmarks.seconds(AnnotatorBenchmark.class, "lexer", 1) / 1e6;
    double twoThreads =
        2 * texts.bytes / Benchmarks.seconds(AnnotatorBenchmark.class, "warm", 2) / 1e6;
    double perMegabyte = tokens / (texts.bytes / 1e6);
    print("%.1f MB, %.0f tokens; MB/s and tokens/s, one core", texts.bytes / 1e6, tokens);
    print("CoreNLP          %9.3f  %11.0f", coreNlp, coreNlp * perMegabyte);
    print("fast, fresh memo %9.3f  %11.0f", fresh, fresh * perMegabyte);
    print("fast, warm memo  %9.3f  %11.0f", warm, warm * perMegabyte);
    print("its segmenter    %9.3f", segmenter);
    print("its lexer        %9.3f", lexer);
    print("two threads, warm %8.3f  %.2f of one", twoThreads, twoThreads / warm);
    print("of the lexer's rate: segmenter %.2f, warm %.3f", segmenter / lexer, warm / lexer);
    print("fresh to CoreNLP %.0f", fresh / coreNlp);
    print("ratio %.0f", warm / coreNlp);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
