package rasid.transform;

import java.nio.file.Path;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.NewsClaimsPipeline;
import rasid.launch.JobSettings;
import rasid.launch.NewsClaimsOptions;

/** How records cross the borders of transforms. */
class RecordCodersTest {

  @TempDir Path folder;

  @Test
  void noCollectionOfRecordsIsSerializedByJava() {
    NewsClaimsOptions options = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    options.setInput(folder + "/*.txt");
    options.setOutput(folder.resolve("out").toString());
    options.setRunner(KeepingRunner.class);
    NewsClaimsPipeline.run(JobSettings.of(options));
    KeepingRunner.kept.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public void visitValue(PValue value, TransformHierarchy.Node producer) {
            if (value instanceof PCollection<?> collection
                && producer.getFullName().indexOf("FindArticles/Match") < 0) {
              assertNotSerializable(collection.getCoder(), producer.getFullName());
            }
          }
        });
  }

  /** Runs nothing and keeps the pipeline that it was given. */
  public static final class KeepingRunner extends PipelineRunner<PipelineResult> {
    private static Pipeline kept;

    public static KeepingRunner fromOptions(PipelineOptions options) {
      return new KeepingRunner();
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      kept = pipeline;
      return null;
    }
  }

  private static void assertNotSerializable(Coder<?> coder, String name) {
    boolean record =
        coder instanceof SerializableCoder<?> java
            && java.getRecordType().getName().startsWith("rasid");
    if (record) {
      throw new AssertionError(name + " is serialized by Java: " + coder);
    }
    coder.getCoderArguments().forEach(inner -> assertNotSerializable(inner, name));
  }
}
