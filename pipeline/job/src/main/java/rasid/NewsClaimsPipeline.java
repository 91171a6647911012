package rasid;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import rasid.launch.JobSettings;
import rasid.launch.Launcher;
import rasid.record.ShardCount;
import rasid.transform.CountRecords;
import rasid.transform.FindPassages;
import rasid.transform.FinishRun;
import rasid.transform.ProcessArticles;
import rasid.transform.ReconcileClaims;
import rasid.transform.RecordCoders;

/** The main job: Arabic news in, Avro records of numeric claims out. */
public final class NewsClaimsPipeline {

  private NewsClaimsPipeline() {}

  public static void main(String[] args) {
    System.exit(Launcher.launch(args, NewsClaimsPipeline::run, System.out, System.err));
  }

  /**
   * An article's whole way. Each verb is a class in {@code rasid.transform}; what happens to one
   * article is {@code rasid.extract.ArticleExtractor}.
   */
  public static PipelineResult run(JobSettings job) {
    Pipeline pipeline = Pipeline.create(job.options());
    RecordCoders.register(pipeline);

    // Only addresses of articles are shuffled; a shard then takes each of its articles through all
    // steps and writes its own files, because Beam's Avro writers are quadratic on one machine.
    ProcessArticles.Result articles =
        pipeline
            .apply(job.find())
            .apply(job.shard())
            .apply(
                ProcessArticles.reading(job.read())
                    .extracting(job.extraction())
                    .within(job.options().getMaxArticleSeconds())
                    .writingTo(job.run(), job.earlier(), job.shards()));

    PCollection<ShardCount> files =
        PCollectionList.of(articles.written())
            .and(
                articles
                    .reports()
                    .apply(ReconcileClaims.writingTo(job.run(), job.extraction().lexicons())))
            .and(
                articles
                    .shingles()
                    .apply(FindPassages.writingTo(job.run(), job.earlier(), job.shards())))
            .apply(Flatten.pCollections());
    files
        .apply(CountRecords.inFiles())
        .apply(FinishRun.of(job.run(), job.trust(), job.read().keys()));
    return pipeline.run();
  }
}
