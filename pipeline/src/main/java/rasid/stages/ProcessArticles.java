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
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.article.ArticleSource;
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
 * Takes each article of a shard through all steps, one after another, and writes the shard's files.
 * An article leaves once: as a document with all its records, or as a failure. Articles go in a
 * fixed order, so a shard's files are the same at every attempt.
 */
public final class ProcessArticles
    extends PTransform<PCollection<KV<Integer, Iterable<ArticleAddress>>>, ProcessArticles.Result> {
  private static final long serialVersionUID = 1L;

  /** Name of the counter of articles that are done. */
  public static final String ARTICLES_DONE = "articlesDone";

  /** Name of the counter of bytes of addresses that are done. */
  public static final String BYTES_DONE = "bytesDone";

  /** Prefix of the counters of microseconds that each step took. */
  public static final String STEP_MICROS = "micros.";

  static final TupleTag<Batch> REPORTS = new TupleTag<>("reports") {};
  static final TupleTag<Batch> RUNS = new TupleTag<>("runs") {};
  static final TupleTag<ShardCount> WRITTEN = new TupleTag<>() {};

  private final ReadArticles reader;
  private final ImmutableList<ArticleStep> steps;
  private final EarlierRuns earlier;
  private final RunFolder run;
  private final int shards;

  private ProcessArticles(
      ReadArticles reader,
      ImmutableList<ArticleStep> steps,
      EarlierRuns earlier,
      RunFolder run,
      int shards) {
    super("ProcessArticles");
    this.reader = reader;
    this.steps = steps;
    this.earlier = earlier;
    this.run = run;
    this.shards = shards;
  }

  /** Begins the way of an article with its reading. */
  public static Steps reading(ReadArticles reader) {
    return new Steps(reader, ImmutableList.of());
  }

  /** The steps of the way so far. */
  public static final class Steps {
    private final ReadArticles reader;
    private final ImmutableList<ArticleStep> steps;

    private Steps(ReadArticles reader, ImmutableList<ArticleStep> steps) {
      this.reader = reader;
      this.steps = steps;
    }

    /** Adds the next step. */
    public Steps then(ArticleStep step) {
      return new Steps(
          reader, ImmutableList.<ArticleStep>builder().addAll(steps).add(step).build());
    }

    /**
     * Ends the way with writing.
     *
     * @param earlier runs whose articles are passed over here, and join behind
     * @param shards places that claims are brought together in, and words compared
     */
    public ProcessArticles writingTo(RunFolder run, EarlierRuns earlier, int shards) {
      return new ProcessArticles(reader, steps, earlier, run, shards);
    }
  }

  /** What leaves the shards: what reconciliation needs, and the files that were written. */
  public static final class Result implements POutput {
    private final PCollectionTuple outputs;

    private Result(PCollectionTuple outputs) {
      this.outputs = outputs;
    }

    /** Batches of {@link Report}. */
    public PCollection<Batch> reports() {
      return outputs.get(REPORTS);
    }

    /** Batches of {@link ArticleRuns}. */
    public PCollection<Batch> runs() {
      return outputs.get(RUNS);
    }

    public PCollection<ShardCount> written() {
      return outputs.get(WRITTEN);
    }

    @Override
    public org.apache.beam.sdk.Pipeline getPipeline() {
      return outputs.getPipeline();
    }

    @Override
    public Map<TupleTag<?>, PValue> expand() {
      return outputs.expand();
    }

    @Override
    public void finishSpecifyingOutput(String name, PInput input, PTransform<?, ?> transform) {
      outputs.finishSpecifyingOutput(name, input, transform);
    }
  }

  @Override
  public Result expand(PCollection<KV<Integer, Iterable<ArticleAddress>>> addresses) {
    PCollectionTuple here =
        addresses.apply(
            "Shard",
            ParDo.of(new ProcessShard(reader, steps, earlier, run, shards))
                .withOutputTags(REPORTS, TupleTagList.of(RUNS).and(WRITTEN)));
    if (earlier.folders().isEmpty()) {
      return new Result(here);
    }
    PCollectionTuple before =
        addresses.getPipeline().begin().apply(ReadEarlierRuns.of(earlier, shards));
    return new Result(
        PCollectionTuple.of(REPORTS, both(here, before, REPORTS))
            .and(RUNS, both(here, before, RUNS))
            .and(WRITTEN, here.get(WRITTEN)));
  }

  private static PCollection<Batch> both(
      PCollectionTuple here, PCollectionTuple before, TupleTag<Batch> tag) {
    return PCollectionList.of(here.get(tag))
        .and(before.get(tag))
        .apply("With earlier " + tag.getId(), Flatten.pCollections());
  }

  static final class ProcessShard extends DoFn<KV<Integer, Iterable<ArticleAddress>>, Batch> {
    private static final long serialVersionUID = 1L;

    private final ReadArticles reader;
    private final ImmutableList<ArticleStep> steps;
    private final EarlierRuns earlier;
    private final RunFolder run;
    private final int shards;
    private final Counter articlesDone = Metrics.counter(ProcessArticles.class, ARTICLES_DONE);
    private final Counter bytesDone = Metrics.counter(ProcessArticles.class, BYTES_DONE);

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
    public void process(
        @Element KV<Integer, Iterable<ArticleAddress>> shard, MultiOutputReceiver out)
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
          out.get(WRITTEN).output(file);
        }
        out.get(WRITTEN).output(new ShardCount(CountRecords.ARTICLES, null, work.articles));
        if (work.skipped > 0) {
          out.get(WRITTEN).output(new ShardCount(CountRecords.SKIPPED, null, work.skipped));
        }
        work.failures.forEach(
            (category, count) ->
                out.get(WRITTEN)
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
        reports = new Batches<>(Report.getClassSchema(), shards, out.get(REPORTS)::output);
        runs = new Batches<>(ArticleRuns.getClassSchema(), shards, out.get(RUNS)::output);
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
        try {
          for (ArticleStep step : steps) {
            long begin = System.nanoTime();
            step.apply(article);
            clock(step.getClass().getSimpleName(), begin);
          }
        } catch (ArticleException e) {
          failure(
              Failures.of(
                  source.uri(), e.stage(), e.category(), e.getMessage(), payload, payload.length));
          return;
        }
        long begin = System.nanoTime();
        ArticleRecords.write(article, writer);
        emit(article);
        clock("WriteRecords", begin);
        articles++;
        articlesDone.inc();
      }

      private void emit(Article article) {
        WordRuns words = WordRuns.of(article.text(), article.assertingZones());
        List<TownMention> towns =
            article.mentions().stream().map(TownMention::of).flatMap(Optional::stream).toList();
        for (Report report : Reports.of(article.text(), article.claims(), towns, words)) {
          reports.add(Batches.shard(report.getStory(), shards), report);
        }
        RunMatcher.scatter(article.docId(), number, words, shards, runs);
      }

      private void clock(String step, long begin) {
        clocks
            .computeIfAbsent(
                step, name -> Metrics.counter(ProcessArticles.class, STEP_MICROS + name))
            .inc((System.nanoTime() - begin) / 1000);
      }
    }
  }
}
