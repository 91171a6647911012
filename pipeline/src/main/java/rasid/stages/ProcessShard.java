package rasid.stages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.article.ArticleSource;
import rasid.dataset.Dataset;
import rasid.format.Failures;
import rasid.reconcile.Batches;
import rasid.reconcile.Reports;
import rasid.reconcile.RunMatcher;
import rasid.reconcile.TownMention;
import rasid.reconcile.WordRuns;
import rasid.record.ArticleAddress;
import rasid.record.ArticleRuns;
import rasid.record.Batch;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.record.Report;
import rasid.record.ShardCount;

/**
 * Takes each article of a shard through all steps, writes its records to the shard's files, and
 * gives what is to be compared with other articles.
 */
final class ProcessShard extends DoFn<KV<Integer, Iterable<ArticleAddress>>, Batch> {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(ProcessShard.class);

  private static final String WRITE = "WriteRecords";

  private final ReadArticles reader;
  private final ImmutableList<ArticleStep> steps;
  private final EarlierRuns earlier;
  private final RunFolder run;
  private final int shards;
  private final Counter articlesDone =
      Metrics.counter(ProcessArticles.class, ProcessArticles.ARTICLES_DONE);
  private final Counter bytesDone =
      Metrics.counter(ProcessArticles.class, ProcessArticles.BYTES_DONE);

  ProcessShard(
      ReadArticles reader,
      ImmutableList<ArticleStep> steps,
      EarlierRuns earlier,
      RunFolder run,
      int shards) {
    this.reader = reader;
    this.steps = steps;
    this.earlier = earlier;
    this.run = run;
    this.shards = shards;
  }

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<ArticleAddress>> shard, MultiOutputReceiver out)
      throws IOException {
    List<ArticleAddress> addresses = Lists.newArrayList(shard.getValue());
    addresses.sort(
        Comparator.comparing(ArticleAddress::getUri).thenComparingLong(ArticleAddress::getBegin));
    try (ShardWriter writer = ShardWriter.of(run, shard.getKey())) {
      Shard work = new Shard(shard.getKey(), writer, out);
      for (ArticleAddress address : addresses) {
        reader.read(address, work);
        bytesDone.inc(address.getEnd() - address.getBegin());
      }
      work.reports.flush();
      work.runs.flush();
      for (ShardCount file : writer.finish()) {
        out.get(ProcessArticles.WRITTEN).output(file);
      }
      out.get(ProcessArticles.WRITTEN)
          .output(new ShardCount(CountRecords.ARTICLES, null, work.articles));
      if (work.skipped > 0) {
        out.get(ProcessArticles.WRITTEN)
            .output(new ShardCount(CountRecords.SKIPPED, null, work.skipped));
      }
      work.failures.forEach(
          (category, count) ->
              out.get(ProcessArticles.WRITTEN)
                  .output(new ShardCount(CountRecords.FAILURES_OF + category, null, count)));
    }
  }

  /** The work on one shard. */
  private final class Shard implements ReadArticles.Sink {
    private final int number;
    private final ShardWriter writer;
    private final Batches<Report> reports;
    private final Batches<ArticleRuns> runs;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Counter> clocks = new HashMap<>();
    private final Map<FailureCategory, Long> failures = new EnumMap<>(FailureCategory.class);
    private long articles;
    private long skipped;

    Shard(int number, ShardWriter writer, MultiOutputReceiver out) {
      this.number = number;
      this.writer = writer;
      reports =
          new Batches<>(Report.getClassSchema(), shards, out.get(ProcessArticles.REPORTS)::output);
      runs =
          new Batches<>(
              ArticleRuns.getClassSchema(), shards, out.get(ProcessArticles.RUNS)::output);
    }

    @Override
    public void failure(Failure failure) throws IOException {
      articles++;
      articlesDone.inc();
      failures.merge(failure.getCategory(), 1L, Long::sum);
      Metrics.counter(ProcessArticles.class, CountRecords.FAILURES_OF + failure.getCategory())
          .inc();
      writer.append(Dataset.FAILURES, failure);
    }

    @Override
    public void article(ArticleSource source, byte[] payload) throws IOException {
      Article article = Article.of(source);
      if (earlier.hold(source.contentSha256())) {
        skipped++;
        return;
      }
      if (!seen.add(article.docId())) {
        failure(
            Failures.of(
                source.uri(),
                FailureCategory.DUPLICATE,
                "the same file name, id and text were read before; remove one",
                payload,
                payload.length));
        return;
      }
      String stage = "";
      Output output;
      long writing;
      try {
        for (ArticleStep step : steps) {
          stage = step.getClass().getSimpleName();
          long begin = System.nanoTime();
          step.apply(article);
          clock(stage, begin);
        }
        stage = WRITE;
        writing = System.nanoTime();
        output = Output.of(article);
      } catch (ArticleException e) {
        failure(
            Failures.of(
                source.uri(), e.stage(), e.category(), e.getMessage(), payload, payload.length));
        return;
      } catch (RuntimeException | StackOverflowError e) {
        // One article that the program cannot cope with must not cost the others of its file.
        LOG.error("{} failed on {}", stage, source.uri(), e);
        failure(Failures.ofProcessing(source.uri(), stage, e, payload));
        return;
      }
      write(article, output);
      clock(WRITE, writing);
      articles++;
      articlesDone.inc();
    }

    private void write(Article article, Output output) throws IOException {
      output.records().write(writer);
      for (Report report : output.reports()) {
        reports.add(Batches.shard(report.getStory(), shards), report);
      }
      RunMatcher.scatter(article.docId(), number, output.words(), shards, runs);
    }

    private void clock(String step, long begin) {
      clocks
          .computeIfAbsent(
              step,
              name -> Metrics.counter(ProcessArticles.class, ProcessArticles.STEP_MICROS + name))
          .inc((System.nanoTime() - begin) / 1000);
    }
  }

  /**
   * What is left of an article. It is made before any of it is written, so that an article is
   * written as a whole or not at all.
   */
  private record Output(ArticleRecords records, WordRuns words, List<Report> reports) {
    static Output of(Article article) {
      WordRuns words = WordRuns.of(article.text(), article.assertingZones());
      List<TownMention> towns =
          article.mentions().stream().map(TownMention::of).flatMap(Optional::stream).toList();
      return new Output(
          ArticleRecords.of(article),
          words,
          Reports.of(article.text(), article.claims(), towns, words));
    }
  }
}
