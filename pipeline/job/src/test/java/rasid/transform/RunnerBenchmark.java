package rasid.transform;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;
import org.apache.beam.sdk.transforms.DoFn.OutputReceiver;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.OutputBuilder;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import rasid.NewsClaimsPipeline;
import rasid.extract.ArticleExtractor;
import rasid.launch.JobSettings;
import rasid.launch.Launcher;
import rasid.launch.NewsClaimsOptions;
import rasid.record.ArticleAddress;
import rasid.record.SharedShingles;
import rasid.run.RunFolder;
import rasid.transform.shuffle.Batch;

/**
 * What the DirectRunner costs: the same steps on the same files, called in a loop over the shards
 * by as many threads, and run as a pipeline; in turns in one JVM, after one turn that does not
 * count. Usage: FILE ROUNDS.
 */
public final class RunnerBenchmark {

  private static final int SHARDS = 16;

  private static final TupleTag<Batch<SharedShingles>> SHARED = new TupleTag<>() {};

  private RunnerBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]).toAbsolutePath();
    Path output = Files.createTempDirectory("rasid-runner");
    int threads = Runtime.getRuntime().availableProcessors();
    double loops = 0;
    double pipelines = 0;
    for (int round = 0; round <= Integer.parseInt(args[1]); round++) {
      NewsClaimsOptions options = PipelineOptionsFactory.as(NewsClaimsOptions.class);
      options.setInput(file.toString());
      options.setOutput(output.toString());
      options.setRun("loop");
      JobSettings.of(options).run().store().clear();
      System.gc();
      long begin = System.nanoTime();
      loop(options, file, threads);
      double loop = (System.nanoTime() - begin) / 1e9;
      System.gc();
      begin = System.nanoTime();
      int exit =
          Launcher.launch(
              new String[] {
                "--input=" + file, "--output=" + output, "--run=pipeline", "--overwrite"
              },
              NewsClaimsPipeline::run,
              new PrintStream(
                  java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              System.err);
      double pipeline = (System.nanoTime() - begin) / 1e9;
      if (exit != 0) {
        throw new IllegalStateException("the pipeline ended with " + exit);
      }
      System.out.printf(
          Locale.ROOT,
          "%s loop %.1f s, DirectRunner %.1f s: %.3f%n",
          round == 0 ? "(warm-up)" : "round " + round,
          loop,
          pipeline,
          pipeline / loop);
      loops += round == 0 ? 0 : loop;
      pipelines += round == 0 ? 0 : pipeline;
    }
    System.out.printf(Locale.ROOT, "DirectRunner / loop: %.3f%n", pipelines / loops);
  }

  private static void loop(NewsClaimsOptions options, Path file, int threads) throws Exception {
    JobSettings job = JobSettings.of(options);
    RunFolder run = job.run();
    FileSystems.setDefaultPipelineOptions(options);
    ListeningExecutorService pool =
        MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(threads));
    ProcessShard process =
        new ProcessShard(
            job.read(),
            (article, clock) -> ArticleExtractor.with(job.extraction()).extract(article, clock),
            job.earlier(),
            run,
            SHARDS);
    Receiver articles = new Receiver();
    each(pool, addresses(file, options.getSplitBytes()), shard -> process.process(shard, articles));

    Receiver groups = new Receiver();
    ReconcileClaims.Reconcile reconcile =
        new ReconcileClaims.Reconcile(job.extraction().lexicons(), run);
    reconcile.load();
    each(
        pool,
        byShard(articles.all(ProcessArticles.REPORTS)),
        shard -> reconcile.process(shard, groups.get(ProcessArticles.WRITTEN)));

    Receiver shared = new Receiver();
    FindPassages.Match match = new FindPassages.Match(SHARDS);
    each(
        pool,
        byShard(articles.all(ProcessArticles.SHINGLES)),
        shard -> match.process(shard, shared.get(SHARED)));
    Receiver joined = new Receiver();
    FindPassages.Join join = new FindPassages.Join(SHARDS);
    each(pool, byShard(shared.all(SHARED)), shard -> join.process(shard, joined));
    Receiver texts = new Receiver();
    LookUpPassages lookUp = new LookUpPassages(run, job.earlier(), SHARDS);
    each(
        pool,
        byShard(joined.all(FindPassages.SIDES)),
        shard -> lookUp.process(shard, texts.get(FindPassages.SIDES)));
    FindPassages.WritePassages passages = new FindPassages.WritePassages(run);
    each(
        pool,
        byShard(texts.all(FindPassages.SIDES)),
        shard -> passages.process(shard, groups.get(ProcessArticles.WRITTEN)));
    FindPassages.WriteCopies copies = new FindPassages.WriteCopies(run);
    each(
        pool,
        byShard(joined.all(FindPassages.COPIES)),
        shard -> copies.process(shard, groups.get(ProcessArticles.WRITTEN)));
    pool.shutdown();
  }

  private interface Work<T> {
    void on(KV<Integer, Iterable<T>> shard) throws IOException;
  }

  private static <T> void each(
      ListeningExecutorService pool, Map<Integer, List<T>> shards, Work<T> work)
      throws ExecutionException, InterruptedException {
    List<ListenableFuture<?>> done = new ArrayList<>();
    shards.forEach(
        (shard, items) ->
            done.add(
                pool.submit(
                    () -> {
                      work.on(KV.of(shard, items));
                      return null;
                    })));
    Futures.allAsList(done).get();
  }

  private static Map<Integer, List<ArticleAddress>> addresses(Path file, long split)
      throws IOException {
    Map<Integer, List<ArticleAddress>> shards = new TreeMap<>();
    long size = Files.size(file);
    for (long begin = 0; begin < size; begin += split) {
      ArticleAddress address =
          new ArticleAddress(
              file.toString(),
              file.getFileName().toString(),
              begin,
              Math.min(begin + split, size),
              size,
              List.of());
      shards
          .computeIfAbsent(ShardArticles.shard(address, SHARDS), key -> new ArrayList<>())
          .add(address);
    }
    return shards;
  }

  private static <T extends SpecificRecord> Map<Integer, List<Batch<T>>> byShard(
      List<Batch<T>> batches) {
    Map<Integer, List<Batch<T>>> shards = new TreeMap<>();
    for (Batch<T> batch : batches) {
      shards.computeIfAbsent(batch.shard(), key -> new ArrayList<>()).add(batch);
    }
    return shards;
  }

  /** Keeps what comes out, by its tag. */
  private static final class Receiver implements MultiOutputReceiver {
    private final Map<TupleTag<?>, List<Object>> outputs =
        Collections.synchronizedMap(new java.util.HashMap<>());

    @Override
    public <T> OutputReceiver<T> get(TupleTag<T> tag) {
      List<Object> kept =
          outputs.computeIfAbsent(tag, key -> Collections.synchronizedList(new ArrayList<>()));
      return new OutputReceiver<>() {
        @Override
        public void output(T output) {
          kept.add(output);
        }

        @Override
        public OutputBuilder<T> builder(T output) {
          throw new UnsupportedOperationException("outputs have no timestamps here");
        }
      };
    }

    @Override
    public <T> OutputReceiver<Row> getRowReceiver(TupleTag<T> tag) {
      throw new UnsupportedOperationException("no rows here");
    }

    @SuppressWarnings("unchecked") // A tag's list holds what came out under the tag.
    <T> List<T> all(TupleTag<T> tag) {
      return (List<T>) outputs.getOrDefault(tag, List.of());
    }
  }
}
