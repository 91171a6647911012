package rasid;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import rasid.record.ShardCount;
import rasid.stages.AnnotateSentences;
import rasid.stages.CountRecords;
import rasid.stages.DetectZones;
import rasid.stages.EarlierRuns;
import rasid.stages.ExtractClaims;
import rasid.stages.FindArticles;
import rasid.stages.FindPassages;
import rasid.stages.FinishRun;
import rasid.stages.Launcher;
import rasid.stages.ProcessArticles;
import rasid.stages.ReadArticles;
import rasid.stages.RecogniseEntities;
import rasid.stages.RecogniseQuantities;
import rasid.stages.ReconcileClaims;
import rasid.stages.RecordCoders;
import rasid.stages.RunFolder;
import rasid.stages.ShardArticles;

/** The main job: Arabic news in, Avro records of numeric claims out. */
public final class NewsClaimsPipeline {

  private NewsClaimsPipeline() {}

  public static void main(String[] args) {
    System.exit(Launcher.launch(args, NewsClaimsPipeline::run, System.out, System.err));
  }

  /** An article's whole way. Each stage is a class of that name in {@code rasid.stages}. */
  public static PipelineResult run(NewsClaimsOptions options) {
    Pipeline pipeline = Pipeline.create(options);
    RecordCoders.register(pipeline);
    RunFolder run = RunFolder.of(options);
    EarlierRuns earlier = EarlierRuns.of(options, run);

    // Only addresses of articles are shuffled; a shard then takes each of its articles through all
    // stages and writes its own files, because Beam's Avro writers are quadratic on one machine.
    ProcessArticles.Result articles =
        pipeline
            .apply(FindArticles.matching(options.getInput(), options.getSplitBytes()))
            .apply(ShardArticles.into(options.getShards()))
            .apply(
                ProcessArticles.reading(ReadArticles.with(options))
                    .then(DetectZones.acceptingArabicShare(options.getMinArabicShare()))
                    .then(AnnotateSentences.with(options))
                    .then(RecogniseEntities.create())
                    .then(RecogniseQuantities.create())
                    .then(ExtractClaims.with(options))
                    .writingTo(run, earlier, options.getShards()));

    PCollection<ShardCount> files =
        PCollectionList.of(articles.written())
            .and(articles.reports().apply(ReconcileClaims.writingTo(run)))
            .and(articles.runs().apply(FindPassages.writingTo(run, earlier, options.getShards())))
            .apply(Flatten.pCollections());
    files.apply(CountRecords.inFiles()).apply(FinishRun.of(run));
    return pipeline.run();
  }
}
