package rasid.transform;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasid.dataset.Dataset;
import rasid.extract.Article;
import rasid.extract.ArticleHead;
import rasid.extract.ArticleRecords;
import rasid.extract.StepClock;
import rasid.passage.ShingleMatcher;
import rasid.record.ArticleAddress;
import rasid.record.ArticleShingles;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.record.Report;
import rasid.record.ShardCount;
import rasid.run.EarlierRuns;
import rasid.run.RunFolder;
import rasid.run.ShardWriter;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.source.Failures;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.Batches;

/**
 * Takes each article of a shard through all steps, writes its records to the shard's files, and
 * gives what is to be compared with other articles.
 */
final class ProcessShard extends DoFn<KV<Integer, Iterable<ArticleAddress>>, Batch<Report>> {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(ProcessShard.class);

  private static final String WRITE = "WriteRecords";

  private final ReadArticles reader;
  private final ProcessArticles.Extraction extraction;
  private final EarlierRuns earlier;
  private final RunFolder run;
  private final int shards;
  private final Counter articlesDone =
      Metrics.counter(ProcessArticles.class, ProcessArticles.ARTICLES_DONE);
  private final Counter bytesDone =
      Metrics.counter(ProcessArticles.class, ProcessArticles.BYTES_DONE);

  ProcessShard(
      ReadArticles reader,
      ProcessArticles.Extraction extraction,
      EarlierRuns earlier,
      RunFolder run,
      int shards) {
    this.reader = reader;
    this.extraction = extraction;
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
        work.begin(address);
        reader.read(address, work);
        work.fileKeys.end();
        bytesDone.inc(address.getEnd() - address.getBegin());
      }
      work.reports.flush();
      work.shingles.flush();
      for (ShardCount file : writer.finish()) {
        out.get(ProcessArticles.WRITTEN).output(file);
      }
      out.get(ProcessArticles.WRITTEN)
          .output(
              new ShardCount(
                  CountRecords.ARTICLES, null, work.articles, List.of(), null, List.of()));
      if (work.skipped > 0) {
        out.get(ProcessArticles.WRITTEN)
            .output(
                new ShardCount(
                    CountRecords.SKIPPED, null, work.skipped, List.of(), null, List.of()));
      }
      work.failures
          .counts(CountRecords.FAILURES_OF)
          .forEach(out.get(ProcessArticles.WRITTEN)::output);
      work.signs.counts(CountRecords.SIGN_OF).forEach(out.get(ProcessArticles.WRITTEN)::output);
      work.fileKeys.counts().forEach(out.get(ProcessArticles.WRITTEN)::output);
    }
  }

  /** The work on one shard. */
  private final class Shard implements ReadArticles.Sink {
    private final int number;
    private final ShardWriter writer;
    private final Batches<Report> reports;
    private final Batches<ArticleShingles> shingles;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Counter> clocks = new HashMap<>();
    private final Tally failures = new Tally();
    private final Signs signs = new Signs();
    private final FileKeys fileKeys = new FileKeys(reader.keys());
    private long articles;
    private long skipped;

    /** The articles of the address that is read that are copies, with the file of the first. */
    private final Map<Long, String> copies = new HashMap<>();

    private long place;

    Shard(int number, ShardWriter writer, MultiOutputReceiver out) {
      this.number = number;
      this.writer = writer;
      reports =
          new Batches<>(Report.getClassSchema(), shards, out.get(ProcessArticles.REPORTS)::output);
      shingles =
          new Batches<>(
              ArticleShingles.getClassSchema(), shards, out.get(ProcessArticles.SHINGLES)::output);
    }

    /** Begins with the articles of an address. */
    void begin(ArticleAddress address) {
      copies.clear();
      address.getCopies().forEach(copy -> copies.put(copy.getNumber(), copy.getOf()));
      place = 0;
      fileKeys.begin(address);
    }

    @Override
    public void failure(Failure failure) throws IOException {
      fileKeys.failure();
      articles++;
      articlesDone.inc();
      failures.add(failure.getCategory().name(), failure.getUri() + ": " + failure.getMessage());
      Metrics.counter(ProcessArticles.class, CountRecords.FAILURES_OF + failure.getCategory())
          .inc();
      writer.append(Dataset.FAILURES, failure);
    }

    @Override
    public void article(ArticleSource source, byte[] payload) throws IOException {
      ArticleHead head = ArticleHead.of(source);
      String copyOf = copies.get(place++);
      fileKeys.article(source);
      if (earlier.hold(head.contentSha256())) {
        skipped++;
        return;
      }
      if (copyOf != null || !seen.add(head.docId())) {
        failure(
            Failures.of(
                source.uri(),
                FailureCategory.DUPLICATE,
                "the same file name, id and text were read before"
                    + (copyOf == null ? "" : ", from " + copyOf)
                    + "; remove one",
                payload,
                payload.length));
        return;
      }
      Clock clock = new Clock();
      // All is made before any of it is written: an article is written as a whole or not at all.
      ArticleRecords output;
      try {
        output = SecondTry.of(() -> records(head, clock), source.uri());
      } catch (ArticleException e) {
        failure(
            Failures.of(
                source.uri(),
                e.stage(),
                e.category(),
                String.valueOf(e.getMessage()),
                payload,
                payload.length));
        return;
      } catch (OutOfMemoryError e) {
        LOG.error("{} had too little memory for {}", clock.step, source.uri(), e);
        String message =
            "needs more memory than there is, alone as well; give the JVM more"
                + " (RASID_JAVA_OPTIONS=-Xmx8g), or lower --maxArticleBytes";
        failure(
            Failures.of(
                source.uri(),
                clock.step,
                FailureCategory.PROCESSING_FAILED,
                message,
                payload,
                payload.length));
        return;
      } catch (RuntimeException | StackOverflowError e) {
        if (Thread.currentThread().isInterrupted()) {
          throw new IOException("the work on a shard was stopped", e);
        }
        // One article that the program cannot cope with must not cost the others of its file.
        LOG.error("{} failed on {}", clock.step, source.uri(), e);
        failure(Failures.ofProcessing(source.uri(), clock.step, e, payload));
        return;
      }
      long begin = System.nanoTime();
      write(head.docId(), output);
      signs.add(source, output);
      clock.ends(WRITE, System.nanoTime() - begin);
      articles++;
      articlesDone.inc();
    }

    private ArticleRecords records(ArticleHead head, Clock clock) throws ArticleException {
      Article article = extraction.extract(head, clock);
      clock.begins(WRITE);
      return ArticleRecords.of(article, run.datasets());
    }

    private void write(String docId, ArticleRecords output) throws IOException {
      for (Map.Entry<Dataset, List<SpecificRecord>> dataset : output.byDataset().entrySet()) {
        // The index says what was told of each claim, which is not known before all are together.
        if (dataset.getKey() != Dataset.STORY_INDEX) {
          writer.appendAll(dataset.getKey(), dataset.getValue());
        }
      }
      for (Report report : output.reports()) {
        reports.add(Batches.shard(report.getStory(), shards), report);
      }
      ShingleMatcher.scatter(
          docId,
          EarlierRuns.ownPlace(number),
          output.shingles(),
          shards,
          (cut, to) -> shingles.add(to, cut));
    }

    /** The clock of one article: counts the time of each step, and knows which one is at work. */
    private final class Clock implements StepClock {
      private String step = "";

      @Override
      public void begins(String name) {
        step = name;
      }

      @Override
      public void ends(String name, long nanos) {
        clocks
            .computeIfAbsent(
                name,
                key -> Metrics.counter(ProcessArticles.class, ProcessArticles.STEP_MICROS + key))
            .inc(nanos / 1000);
      }
    }
  }
}
