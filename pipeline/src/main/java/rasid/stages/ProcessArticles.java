package rasid.stages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import rasid.annotation.AnnotatedSentence;
import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.article.ArticleSource;
import rasid.article.TextZone;
import rasid.reconcile.FingerprintBatches;
import rasid.reconcile.Fingerprints;
import rasid.record.ArticleAddress;
import rasid.record.Claim;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.record.Fingerprint;
import rasid.record.FingerprintBatch;
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

  private static final TupleTag<Claim> CLAIMS = new TupleTag<>() {};
  private static final TupleTag<FingerprintBatch> FINGERPRINTS = new TupleTag<>() {};
  private static final TupleTag<ShardCount> WRITTEN = new TupleTag<>() {};

  private final ReadArticles reader;
  private final ImmutableList<ArticleStep> steps;
  private final RunFolder run;
  private final int shards;

  private ProcessArticles(
      ReadArticles reader, ImmutableList<ArticleStep> steps, RunFolder run, int shards) {
    super("ProcessArticles");
    this.reader = reader;
    this.steps = steps;
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
     * @param shards places that fingerprints of text are compared in
     */
    public ProcessArticles writingTo(RunFolder run, int shards) {
      return new ProcessArticles(reader, steps, run, shards);
    }
  }

  /** What leaves the shards: what reconciliation needs, and the files that were written. */
  public static final class Result implements POutput {
    private final PCollectionTuple outputs;

    private Result(PCollectionTuple outputs) {
      this.outputs = outputs;
    }

    public PCollection<Claim> claims() {
      return outputs.get(CLAIMS);
    }

    public PCollection<FingerprintBatch> fingerprints() {
      return outputs.get(FINGERPRINTS);
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
    return new Result(
        addresses.apply(
            "Shard",
            ParDo.of(new ProcessShard(reader, steps, run, shards))
                .withOutputTags(CLAIMS, TupleTagList.of(FINGERPRINTS).and(WRITTEN))));
  }

  private static final class ProcessShard
      extends DoFn<KV<Integer, Iterable<ArticleAddress>>, Claim> {
    private static final long serialVersionUID = 1L;

    private final ReadArticles reader;
    private final ImmutableList<ArticleStep> steps;
    private final RunFolder run;
    private final int shards;
    private final Counter articlesDone = Metrics.counter(ProcessArticles.class, ARTICLES_DONE);
    private final Counter bytesDone = Metrics.counter(ProcessArticles.class, BYTES_DONE);

    ProcessShard(ReadArticles reader, ImmutableList<ArticleStep> steps, RunFolder run, int shards) {
      this.reader = reader;
      this.steps = steps;
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
      String part = String.format(Locale.ROOT, "%05d", shard.getKey());
      try (ShardWriter writer = new ShardWriter(run, part, UUID.randomUUID().toString())) {
        Shard work = new Shard(writer, out);
        for (ArticleAddress address : addresses) {
          reader.read(address, work);
          bytesDone.inc(address.getEnd() - address.getBegin());
        }
        work.fingerprints.flush();
        for (ShardCount file : writer.finish()) {
          out.get(WRITTEN).output(file);
        }
        out.get(WRITTEN).output(new ShardCount(CountRecords.ARTICLES, null, work.articles));
      }
    }

    /** The work on one shard. */
    private final class Shard implements ReadArticles.Sink {
      private final ShardWriter writer;
      private final MultiOutputReceiver out;
      private final FingerprintBatches fingerprints;
      private final Set<String> seen = new HashSet<>();
      private final Map<String, Counter> clocks = new HashMap<>();
      private long articles;

      Shard(ShardWriter writer, MultiOutputReceiver out) {
        this.writer = writer;
        this.out = out;
        fingerprints = new FingerprintBatches(shards, out.get(FINGERPRINTS)::output);
      }

      @Override
      public void failure(Failure failure) throws IOException {
        articles++;
        articlesDone.inc();
        writer.append(Dataset.FAILURES, failure);
      }

      @Override
      public void article(ArticleSource source, byte[] payload) throws IOException {
        Article article = Article.of(source);
        if (!seen.add(article.docId())) {
          failure(
              ReadArticles.failure(
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
              ReadArticles.failure(
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
        for (Claim claim : article.claims()) {
          out.get(CLAIMS).output(claim);
        }
        for (Fingerprint fingerprint :
            Fingerprints.of(
                article.docId(),
                article.text(),
                article.offsets(),
                article.zones().stream()
                    .filter(zone -> AnnotatedSentence.asserts(zone.type()))
                    .map(TextZone::range)
                    .toList())) {
          fingerprints.add(fingerprint);
        }
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
