package rasid.stages;

import com.google.common.collect.ImmutableList;
import java.util.Map;
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
import rasid.record.ArticleAddress;
import rasid.record.ArticleRuns;
import rasid.record.Batch;
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
}
