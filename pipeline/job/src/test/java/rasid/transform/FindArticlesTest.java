package rasid.transform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.record.ArticleAddress;

/** Which files are read, and in what pieces. */
class FindArticlesTest {

  @TempDir Path folder;

  @Test
  void largeFilesOfLinesAreCutIntoRanges() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "x".repeat(250));
    Files.writeString(folder.resolve("b.txt"), "x".repeat(250));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    RecordCoders.register(pipeline);
    PCollection<String> ranges =
        pipeline
            .apply(FindArticles.matching(folder + "/*.jsonl," + folder + "/*.txt", 100))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(
                        (ArticleAddress address) ->
                            address.getName() + " " + address.getBegin() + " " + address.getEnd()));
    PAssert.that(ranges)
        .containsInAnyOrder("a.jsonl 0 100", "a.jsonl 100 200", "a.jsonl 200 250", "b.txt 0 250");
    pipeline.run().waitUntilFinish();
  }
}
