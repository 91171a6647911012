package rasid.transform;

import java.io.Serializable;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
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
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ArticleHead;
import rasid.extract.ExtractionSettings;
import rasid.extract.StepClock;
import rasid.record.ArticleAddress;
import rasid.record.ArticleShingles;
import rasid.record.Report;
import rasid.record.ShardCount;
import rasid.run.EarlierRuns;
import rasid.run.RunFolder;
import rasid.source.ArticleException;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.BatchCoder;

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

  static final TupleTag<Batch<Report>> REPORTS = new TupleTag<>("reports") {};
  static final TupleTag<Batch<ArticleShingles>> SHINGLES = new TupleTag<>("shingles") {};
  static final TupleTag<ShardCount> WRITTEN = new TupleTag<>() {};

  private final ReadArticles reader;
  private final Extraction extraction;
  private final EarlierRuns earlier;
  private final RunFolder run;
  private final int shards;

  private ProcessArticles(
      ReadArticles reader, Extraction extraction, EarlierRuns earlier, RunFolder run, int shards) {
    super("ProcessArticles");
    this.reader = reader;
    this.extraction = extraction;
    this.earlier = earlier;
    this.run = run;
    this.shards = shards;
  }

  /** Begins the way of an article with its reading. */
  public static Reading reading(ReadArticles reader) {
    return new Reading(reader);
  }

  /** What is done to an article between reading and writing. */
  @FunctionalInterface
  interface Extraction extends Serializable {
    Article extract(ArticleHead article, StepClock clock) throws ArticleException;
  }

  /** Extraction by the JVM's extractor for some settings, which is looked up once. */
  private static final class WithSettings implements Extraction {
    private static final long serialVersionUID = 1L;

    private final ExtractionSettings settings;
    private transient volatile @Nullable ArticleExtractor extractor;

    WithSettings(ExtractionSettings settings) {
      this.settings = settings;
    }

    @Override
    public Article extract(ArticleHead article, StepClock clock) throws ArticleException {
      ArticleExtractor known = extractor;
      if (known == null) {
        known = ArticleExtractor.with(settings);
        extractor = known;
      }
      return known.extract(article, clock);
    }
  }

  /** What is read, before it is known what is made of it. */
  public record Reading(ReadArticles reader) {
    /** Extracts with these settings what an article says. */
    public Extracting extracting(ExtractionSettings settings) {
      return new Extracting(reader, new WithSettings(settings));
    }
  }

  /** What is extracted, before it is known where it goes. */
  public record Extracting(ReadArticles reader, Extraction extraction) {
    /** Gives up articles that take longer. */
    public Extracting within(int seconds) {
      return new Extracting(reader, new TimeLimit(extraction, seconds));
    }

    /**
     * Ends the way with writing.
     *
     * @param earlier runs whose articles are passed over here, and join behind
     * @param shards places that claims are brought together in, and words compared
     */
    public ProcessArticles writingTo(RunFolder run, EarlierRuns earlier, int shards) {
      return new ProcessArticles(reader, extraction, earlier, run, shards);
    }
  }

  /** What leaves the shards: what reconciliation needs, and the files that were written. */
  public static final class Result implements POutput {
    private final PCollectionTuple outputs;

    private Result(PCollectionTuple outputs) {
      this.outputs = outputs;
    }

    /** What reconciliation needs to know of each claim, by the shard of its story. */
    public PCollection<Batch<Report>> reports() {
      return outputs.get(REPORTS);
    }

    /** The shingles of each article, by the shard of their hashes. */
    public PCollection<Batch<ArticleShingles>> shingles() {
      return outputs.get(SHINGLES);
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
            ParDo.of(new ProcessShard(reader, extraction, earlier, run, shards))
                .withOutputTags(REPORTS, TupleTagList.of(SHINGLES).and(WRITTEN)));
    here.get(REPORTS).setCoder(BatchCoder.of());
    here.get(SHINGLES).setCoder(BatchCoder.of());
    if (earlier.folders().isEmpty()) {
      return new Result(here);
    }
    PCollectionTuple before =
        addresses.getPipeline().begin().apply(ReadEarlierRuns.of(earlier, shards));
    return new Result(
        PCollectionTuple.of(REPORTS, both(here, before, REPORTS))
            .and(SHINGLES, both(here, before, SHINGLES))
            .and(WRITTEN, here.get(WRITTEN)));
  }

  private static <T extends SpecificRecord> PCollection<Batch<T>> both(
      PCollectionTuple here, PCollectionTuple before, TupleTag<Batch<T>> tag) {
    return PCollectionList.of(here.get(tag))
        .and(before.get(tag))
        .apply("With earlier " + tag.getId(), Flatten.pCollections());
  }
}
